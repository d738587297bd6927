// One row a message: its number, who may sign it, what it costs, how its fields are checked, what it does and
// what it is about. The envelope, execution, work, screens, command line and documentation read these rows; a
// message that is not here does not exist. It is called "message.NAME" in the catalogues. Thread safe:
// constant data.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ledger/state/context.h"

namespace wastewatch::ledger {

// What a message is about. The due deadlines of a batch, a trip or a vehicle's trip are carried out before
// it.
enum class SubjectKind : std::uint8_t { none, batch, trip, vehicle, device, any };

struct Subject {
  SubjectKind kind = SubjectKind::none;
  const std::string& (*id)(const v1::Message&) = nullptr;  // id or plate; null: it is not one field
};

// What a message is to somebody who scans the blocks of a day.
enum class Deed : std::uint8_t { none, declaration, handover, treatment, incident, movement, reading };

struct MessageRow {
  std::uint32_t number;              // of its field in v1::Message; never given again
  std::uint64_t since;               // version of the rules that it came with
  std::string_view name;             // of its protobuf message
  std::uint32_t organisation_kinds;  // bits 1 << OrganisationKind
  std::uint32_t roles;               // bits 1 << Role
  std::uint32_t signatures;          // checked besides the transaction's
  std::uint32_t writes;              // state entries written at most, without due deadlines
  Code (*check)(const v1::Message&) = nullptr;
  Code (*execute)(Context&, const v1::Message&) = nullptr;
  Subject subject;
  Deed deed = Deed::none;  // none belongs to no message
};

// Of all versions, ascending by number.
std::span<const MessageRow> message_rows();

// Work units of a transaction: 10 + 30 a signature + 10 a state entry, summed over the envelope and its
// messages.
inline constexpr std::int64_t work_envelope = 10;
inline constexpr std::int64_t work_signature = 30;
inline constexpr std::int64_t work_write = 10;
constexpr std::int64_t work_of(const MessageRow& row) {
  return row.signatures * work_signature + row.writes * work_write;
}

}  // namespace wastewatch::ledger
