// The one description of the state tree: which keys there are, what they are made of, which record lies under
// each and what both are called. keys.h builds keys from it; the index, the state pages, the command line and
// the table in docs/formats.md read it. Adding a row is a new kind of record; a prefix once given keeps its
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
  std::string_view en;      // records under the prefix
  std::string_view zh;
};

// In the order of Kind, which is the order of the tree's prefixes; a prefix with several kinds has a row for
// each.
inline constexpr auto keys = std::to_array<KeyRow>({
    {Kind::asset_lot, "as/", {Part::asset_lot}, "", "Asset lots", "资产份额"},
    {Kind::batch, "b/", {Part::batch}, "Batch", "Batches", "批次"},
    {Kind::binding,
     "bd/",
     {Part::bound_to, Part::device, Part::n},
     "Binding",
     "Bindings of devices",
     "设备绑定"},
    {Kind::batch_event, "bh/", {Part::batch, Part::n}, "BatchEvent", "Events of batches", "批次事件"},
    {Kind::permit,
     "cd/",
     {Part::organisation, Part::activity, Part::waste_code, Part::permit_number},
     "Permit",
     "Permits",
     "许可"},
    {Kind::credit_entry,
     "cr/",
     {Part::organisation, Part::height, Part::credit_kind, Part::subject},
     "CreditEntry",
     "Credit entries",
     "信用记录"},
    {Kind::deposit, "dp/", {Part::deposit}, "", "Deposits", "存证"},
    {Kind::device_day, "dt/", {Part::device, Part::day}, "DeviceDay", "Days of devices", "设备日汇总"},
    {Kind::deadline,
     "du/",
     {Part::due_ms, Part::deadline_kind, Part::subject},
     "Deadline",
     "Deadlines",
     "期限"},
    {Kind::device, "dv/", {Part::device}, "Device", "Devices", "设备"},
    {Kind::holding, "ho/", {Part::organisation, Part::batch}, "Holding", "Holdings", "持有"},
    {Kind::incident, "in/", {Part::incident}, "Incident", "Incidents", "线索"},
    {Kind::party_key, "ky/", {Part::public_key}, "Key", "Keys of parties", "各方密钥"},
    {Kind::lane_sequence,
     "ky/",
     {Part::public_key, Part::lane},
     "LaneSequence",
     "Keys of parties",
     "各方密钥"},
    {Kind::misbehaviour,
     "mb/",
     {Part::height, Part::validator, Part::misbehaviour_type},
     "MisbehaviourRecord",
     "Misbehaviour",
     "作恶"},
    {Kind::header_frontier, "mm/", {}, "HeaderFrontier", "Tree of headers", "区块头树"},
    {Kind::offer, "of/", {Part::batch}, "Offer", "Open offers", "待签交接"},
    {Kind::organisation, "og/", {Part::organisation}, "Organisation", "Organisations", "单位"},
    {Kind::organisation_counts,
     "og/",
     {Part::organisation, Part::counts},
     "OrganisationCounts",
     "Organisations",
     "单位"},
    {Kind::chain_info, "pa/", {Part::chain}, "ChainInfo", "Parameters", "参数"},
    {Kind::policy, "pa/", {Part::policy}, "Policy", "Parameters", "参数"},
    {Kind::waste_kind, "pa/", {Part::waste_parameter}, "WasteKind", "Parameters", "参数"},
    {Kind::proposal, "pr/", {Part::proposal}, "", "Proposals", "提案"},
    {Kind::points_account, "pt/", {Part::points_account}, "", "Points accounts", "积分账户"},
    {Kind::service, "sv/", {Part::service}, "", "Services", "服务"},
    {Kind::trip_load, "tl/", {Part::trip, Part::batch}, "TripLoad", "Loads of trips", "运次批次"},
    {Kind::open_load,
     "to/",
     {Part::transporter, Part::due_ms, Part::batch},
     "OpenLoad",
     "Open loads of transporters",
     "运输单位在途批次"},
    {Kind::trip, "tr/", {Part::trip}, "Trip", "Trips", "运次"},
    {Kind::validator, "va/", {Part::validator}, "ValidatorRecord", "Validators", "验证节点"},
    {Kind::vehicle, "vh/", {Part::plate}, "Vehicle", "Vehicles", "车辆"},
    {Kind::plate_period, "vp/", {Part::plate, Part::start_ms}, "PlatePeriod", "Trips of plates", "车牌运次"},
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

}  // namespace wastewatch::ledger::schema
