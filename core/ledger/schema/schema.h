// The one description of the state tree: which keys there are, what they are made of, which record lies under
// each. keys.h builds keys from it; the index, the state pages, the command line and the table in
// docs/formats.md read it. Adding a row is a new kind of record; a prefix once given keeps its
// meaning. Constant data and pure functions; thread safe.
#pragma once

#include <google/protobuf/message.h>

#include <array>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "ledger/schema/parts.h"

namespace wastewatch::ledger::schema {

enum class Kind : std::uint8_t {
  asset_lot,
  batch,
  binding,
  batch_event,
  permit,
  credit_entry,
  deposit,
  device_day,
  deadline,
  device,
  holding,
  incident,
  party_key,
  lane_sequence,
  misbehaviour,
  header_frontier,
  offer,
  organisation,
  organisation_counts,
  chain_info,
  policy,
  waste_kind,
  proposal,
  points_account,
  service,
  trip_load,
  open_load,
  trip,
  validator,
  vehicle,
  plate_period,
};

struct KeyRow {
  Kind kind;
  std::string_view prefix;
  std::array<Part, 4> parts;
  std::string_view record;  // message of package wastewatch.ledger.v1; empty: reserved, nothing is written
};

// In the order of Kind, which is the order of the tree's prefixes; a prefix with several kinds has a row for
// each.
inline constexpr auto keys = std::to_array<KeyRow>({
    {Kind::asset_lot, "as/", {Part::asset_lot}, ""},
    {Kind::batch, "b/", {Part::batch}, "Batch"},
    {Kind::binding, "bd/", {Part::bound_to, Part::device, Part::n}, "Binding"},
    {Kind::batch_event, "bh/", {Part::batch, Part::n}, "BatchEvent"},
    {Kind::permit,
     "cd/",
     {Part::organisation, Part::activity, Part::waste_code, Part::permit_number},
     "Permit"},
    {Kind::credit_entry,
     "cr/",
     {Part::organisation, Part::height, Part::credit_kind, Part::subject},
     "CreditEntry"},
    {Kind::deposit, "dp/", {Part::deposit}, ""},
    {Kind::device_day, "dt/", {Part::device, Part::day}, "DeviceDay"},
    {Kind::deadline, "du/", {Part::due_ms, Part::deadline_kind, Part::subject}, "Deadline"},
    {Kind::device, "dv/", {Part::device}, "Device"},
    {Kind::holding, "ho/", {Part::organisation, Part::batch}, "Holding"},
    {Kind::incident, "in/", {Part::incident}, "Incident"},
    {Kind::party_key, "ky/", {Part::public_key}, "Key"},
    {Kind::lane_sequence, "ky/", {Part::public_key, Part::lane}, "LaneSequence"},
    {Kind::misbehaviour,
     "mb/",
     {Part::height, Part::validator, Part::misbehaviour_type},
     "MisbehaviourRecord"},
    {Kind::header_frontier, "mm/", {}, "HeaderFrontier"},
    {Kind::offer, "of/", {Part::batch}, "Offer"},
    {Kind::organisation, "og/", {Part::organisation}, "Organisation"},
    {Kind::organisation_counts, "og/", {Part::organisation, Part::counts}, "OrganisationCounts"},
    {Kind::chain_info, "pa/", {Part::chain}, "ChainInfo"},
    {Kind::policy, "pa/", {Part::policy}, "Policy"},
    {Kind::waste_kind, "pa/", {Part::waste_parameter}, "WasteKind"},
    {Kind::proposal, "pr/", {Part::proposal}, ""},
    {Kind::points_account, "pt/", {Part::points_account}, ""},
    {Kind::service, "sv/", {Part::service}, ""},
    {Kind::trip_load, "tl/", {Part::trip, Part::batch}, "TripLoad"},
    {Kind::open_load, "to/", {Part::transporter, Part::due_ms, Part::batch}, "OpenLoad"},
    {Kind::trip, "tr/", {Part::trip}, "Trip"},
    {Kind::validator, "va/", {Part::validator}, "ValidatorRecord"},
    {Kind::vehicle, "vh/", {Part::plate}, "Vehicle"},
    {Kind::plate_period, "vp/", {Part::plate, Part::start_ms}, "PlatePeriod"},
});

constexpr const KeyRow& row_of(Kind kind) { return keys[static_cast<std::size_t>(kind)]; }

// The row whose parts make up the whole key; nullptr for any other bytes.
const KeyRow* find_row(BytesView key);
// The first row of the prefix that the bytes begin with; nullptr when there is none.
const KeyRow* find_prefix(BytesView key);
bool is_kind(Kind kind, BytesView key);

// The parts of a key of find_row(), constants included; empty for any other bytes.
std::vector<Field> fields_of(BytesView key);
// The first part of that meaning.
std::optional<Field> field_of(BytesView key, Part part);
template <class Id>
std::optional<Id> id_in(BytesView key, Part part) {
  const auto field = field_of(key, part);
  return field ? Id::from(field->bytes) : std::nullopt;
}

// An empty record of the row; null when it is reserved.
std::unique_ptr<google::protobuf::Message> new_record(const KeyRow& row);

// "due_ms be64, kind u8, subject", as docs/formats.md writes it.
std::string key_text(const KeyRow& row);
// What the records under the prefix are called: a key of the catalogues, "records.bd".
std::string records_key(const KeyRow& row);

}  // namespace wastewatch::ledger::schema
