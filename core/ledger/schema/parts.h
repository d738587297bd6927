// The parts that keys of the state tree are made of: how each is written and what it is called. Constant data
// and pure functions; thread safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace wastewatch::ledger::schema {

enum class Encoding : std::uint8_t {
  bytes,     // as they are, of fixed length
  number,    // big-endian, of fixed length, never negative
  text,      // length byte ‖ UTF-8
  constant,  // the same in every key: PartRow::fixed
  bound_to,  // what a device is bound to: one of subject_forms
};

enum class Part : std::uint8_t {
  none,
  batch,
  organisation,
  transporter,
  trip,
  device,
  incident,
  subject,   // batch or trip of a deadline, batch of a credit entry
  bound_to,  // batch, vehicle or site of a device
  public_key,
  validator,
  site,
  height,
  due_ms,
  start_ms,
  day,
  n,
  lane,
  activity,
  deadline_kind,
  credit_kind,
  misbehaviour_type,
  plate,
  waste_code,
  permit_number,
  counts,
  chain,
  policy,
  waste_parameter,
  asset_lot,
  deposit,
  proposal,
  points_account,
  service,
};

struct PartRow {
  Part part;
  Encoding encoding;
  std::size_t bytes;       // of bytes and number; 0: the key itself says it
  std::string_view fixed;  // of constant: its bytes; of text: what the text begins with
  std::string_view name;   // in docs/formats.md
  std::string_view word;   // on screen: a key of the catalogues
};

// In the order of Part, without none.
inline constexpr auto parts = std::to_array<PartRow>({
    {Part::batch, Encoding::bytes, 16, "", "batch", "field.batch_id"},
    {Part::organisation, Encoding::bytes, 16, "", "organisation", "field.organisation_id"},
    {Part::transporter, Encoding::bytes, 16, "", "transporter", "field.transporter"},
    {Part::trip, Encoding::bytes, 16, "", "trip", "field.trip_id"},
    {Part::device, Encoding::bytes, 16, "", "device", "field.device_id"},
    {Part::incident, Encoding::bytes, 16, "", "incident", "part.incident"},
    {Part::subject, Encoding::bytes, 16, "", "subject", "field.subject"},
    {Part::bound_to, Encoding::bound_to, 0, "", "subject", "part.bound_to"},
    {Part::public_key, Encoding::bytes, 33, "", "public key", "field.public_key"},
    {Part::validator, Encoding::bytes, 20, "", "validator address", "part.validator"},
    {Part::site, Encoding::number, 4, "", "site", "field.site"},
    {Part::height, Encoding::number, 8, "", "height", "field.height"},
    {Part::due_ms, Encoding::number, 8, "", "due_ms", "field.due_ms"},
    {Part::start_ms, Encoding::number, 8, "", "start_ms", "part.start_ms"},
    {Part::day, Encoding::number, 4, "", "day", "part.day"},
    {Part::n, Encoding::number, 4, "", "n", "part.number"},
    {Part::lane, Encoding::number, 1, "", "lane", "part.lane"},
    {Part::activity, Encoding::number, 1, "", "activity", "part.activity"},
    {Part::deadline_kind, Encoding::number, 1, "", "kind", "field.kind"},
    {Part::credit_kind, Encoding::number, 1, "", "kind", "field.kind"},
    {Part::misbehaviour_type, Encoding::number, 1, "", "type", "field.kind"},
    {Part::plate, Encoding::text, 0, "", "plate", "field.plate"},
    {Part::waste_code, Encoding::text, 0, "", "waste code", "part.waste_code"},
    {Part::permit_number, Encoding::text, 0, "", "permit number", "part.permit_number"},
    {Part::counts, Encoding::constant, 0, "n", "'n'", "field.name"},
    {Part::chain, Encoding::constant, 0,
     "\x05"
     "chain",
     "\"chain\"", "field.name"},
    {Part::policy, Encoding::constant, 0,
     "\x06"
     "policy",
     "\"policy\"", "field.name"},
    {Part::waste_parameter, Encoding::text, 0, "waste/", "\"waste/\" waste code", "field.name"},
    {Part::asset_lot, Encoding::bytes, 16, "", "asset lot", "part.asset_lot"},
    {Part::deposit, Encoding::bytes, 16, "", "deposit", "part.deposit"},
    {Part::proposal, Encoding::bytes, 16, "", "proposal", "part.proposal"},
    {Part::points_account, Encoding::bytes, 16, "", "points account", "part.points_account"},
    {Part::service, Encoding::bytes, 16, "", "service", "part.service"},
});

constexpr const PartRow& row_of(Part part) { return parts[static_cast<std::size_t>(part) - 1]; }

// What a device can be bound to: a tag byte, then these parts.
struct SubjectForm {
  std::uint8_t tag;
  std::array<Part, 2> parts;
};
inline constexpr auto subject_forms = std::to_array<SubjectForm>({
    {1, {Part::batch}},
    {2, {Part::plate}},
    {3, {Part::organisation, Part::site}},
});
// nullptr for an unknown tag.
const SubjectForm* subject_form(BytesView subject);

// The length of a part at the front of `rest`; nothing when the part does not fit what stands there.
std::optional<std::size_t> size_of(Part part, BytesView rest);

// A part of a key as it stands there.
struct Field {
  Part part;
  BytesView bytes;
};
// The parts of what a device is bound to; empty when the bytes are not a subject.
std::vector<Field> fields_of_subject(BytesView subject);
// The value of a number.
std::uint64_t number_of(const Field& field);
// The text without its length byte.
std::string_view text_of(const Field& field);

}  // namespace wastewatch::ledger::schema
