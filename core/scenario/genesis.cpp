#include "scenario/genesis.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "scenario/world.h"

namespace wastewatch::scenario {
namespace {

using nlohmann::json;

constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr std::int64_t permits_end_ms = 4'102'444'800'000;  // 2100-01-01

json name_of(std::string_view en, std::string_view zh) { return {{"en", en}, {"zh", zh}}; }

std::string key_hex(crypto::KeyType type, std::string_view name) {
  return to_hex(crypto::PrivateKey::from_name(type, name).public_key().bytes);
}

json policy_json(const GenesisOptions& options) {
  const std::int64_t scale = options.time_scale;
  const std::int64_t chunk_interval_ms = options.live_traffic ? 15'000 : 60'000;
  return {{"deadlines_per_block", 1000},
          {"offer_max_ms", 48 * ms_per_hour / scale},
          {"trip_max_ms", 24 * ms_per_hour / scale},
          {"chunk_interval_ms", chunk_interval_ms / scale},
          {"chunk_burst", 60},
          {"utc_offset_minutes", 480},
          {"time_scale", scale}};
}

json waste_json(const WasteKindRow& row, std::int64_t scale) {
  return {{"code", row.code},
          {"name", name_of(row.en, row.zh)},
          {"family", row.family},
          {"hazardous", row.hazardous},
          {"deliver_by_max_ms", row.deliver_by_max_h * ms_per_hour / scale},
          {"claim_period_ms", row.claim_period_h * ms_per_hour / scale},
          {"return_period_ms", row.return_period_h * ms_per_hour / scale},
          {"treat_within_ms", row.treat_within_h * ms_per_hour / scale},
          {"tolerance_permille", row.tolerance_permille},
          {"tolerance_g", row.tolerance_g},
          {"tracker_required", row.tracker_required}};
}

struct KindNames {
  Kind kind;
  const char* organisation;
  const char* site;
  const char* site_en;
  const char* site_zh;
};
constexpr KindNames kind_table[] = {
    {Kind::generator, "generator", "source", "Yard", "场所"},
    {Kind::transporter, "transporter", "depot", "Depot", "停车场"},
    {Kind::processor, "processor", "plant", "Plant", "处置场所"},
    {Kind::regulator, "regulator", "office", "Office", "办公场所"},
    {Kind::operator_, "operator", "office", "Office", "办公场所"},
};

const KindNames& names_of(Kind kind) { return kind_table[static_cast<std::size_t>(kind)]; }

std::string first_regulator_code() {
  for (const auto& company : companies()) {
    if (company.kind == Kind::regulator) return credit_code(company);
  }
  return {};
}

json permit_json(const Company& company, const char* activity, const json& codes) {
  return {{"number", "DEMO-" + credit_code(company).substr(11, 6)},
          {"activity", activity},
          {"waste_codes", codes},
          {"from_ms", 0},
          {"to_ms", permits_end_ms},
          {"issuer", first_regulator_code()}};
}

json permits_json(const Company& company) {
  json codes = json::array();
  if (company.kind == Kind::processor)
    return json::array({permit_json(company, "treat", json::array({company.waste}))});
  if (company.kind != Kind::transporter) return json::array();
  for (const auto& row : waste_kinds()) codes.push_back(row.code);
  return json::array({permit_json(company, "carry", codes)});
}

json organisation_json(const Company& company) {
  const auto& names = names_of(company.kind);
  const json site = {
      {"number", 1},
      {"kind", names.site},
      {"name", name_of(names.site_en, names.site_zh)},
      {"lat_e7", company.site.lat_e7},
      {"lon_e7", company.site.lon_e7},
      {"radius_m", company.radius_m},
      {"hours", json::array({{{"weekdays", 127}, {"open_minute", 300}, {"close_minute", 1320}}})}};
  return {{"credit_code", credit_code(company)},
          {"kind", names.organisation},
          {"name", name_of(company.en, company.zh)},
          {"region", company.region},
          {"duty_phone", "0573-0000-" + credit_code(company).substr(13, 4)},
          {"sites", json::array({site})},
          {"permits", permits_json(company)}};
}

json key_json(const std::string& name, const Company& company, json roles) {
  return {{"public_key", key_hex(crypto::KeyType::secp256k1, name)},
          {"organisation", credit_code(company)},
          {"roles", std::move(roles)}};
}

void add_keys(const Company& company, json& keys) {
  json roles = json::array({"operator"});
  if (company.kind == Kind::transporter) roles.push_back("driver");
  if (company.kind == Kind::processor) roles.push_back("weighbridge");
  if (company.kind == Kind::regulator) roles.push_back("admin");
  keys.push_back(key_json(party_key_name(company), company, roles));
  if (company.kind == Kind::regulator) {
    for (int i = 1; i <= 2; ++i)
      keys.push_back(key_json(inspector_key_name(company, i), company, {"inspector"}));
  }
  if (company.kind == Kind::operator_) keys.push_back(key_json(gateway_key_name(), company, {"gateway"}));
}

const char* type_name(crypto::KeyType type) {
  switch (type) {
    case crypto::KeyType::ed25519: return "ed25519";
    case crypto::KeyType::secp256k1: return "secp256k1";
    case crypto::KeyType::secp256r1: return "secp256r1";
  }
  return "";
}

json device_json(crypto::KeyType type, const std::string& name, const char* kind, const Company& owner) {
  return {{"key_type", type_name(type)},
          {"public_key", key_hex(type, name)},
          {"kind", kind},
          {"owner", credit_code(owner)},
          {"interval_s", 60}};
}

void add_vehicles(const Company& company, const Company& keeper, json& vehicles, json& devices) {
  for (const auto& plate : plates(company)) {
    vehicles.push_back({{"plate", plate},
                        {"owner", credit_code(company)},
                        {"kind", "truck"},
                        {"maximum_load_g", 20'000'000},
                        {"axles", 3}});
    devices.push_back(
        device_json(crypto::KeyType::secp256k1, vehicle_key_name(plate), "vehicle_gps", keeper));
  }
}

const Company& tracker_service() {
  for (const auto& company : companies()) {
    if (company.kind == Kind::operator_) return company;
  }
  return companies().back();
}

void add_trackers(int first, int count, json& devices) {
  for (int i = first; i < first + count; ++i)
    devices.push_back(
        device_json(tracker_key_type(i), tracker_key_name(i), "load_tracker", tracker_service()));
}

void add_live_traffic(json& state) {
  state["organisations"].push_back(organisation_json(live_carrier()));
  add_keys(live_carrier(), state["keys"]);
  add_vehicles(live_carrier(), tracker_service(), state["vehicles"], state["devices"]);
  add_trackers(tracker_count + 1, live_tracker_count, state["devices"]);
}

}  // namespace

std::string genesis_app_state(const GenesisOptions& options) {
  json out = {{"format", 1}, {"policy", policy_json(options)}};
  for (const char* list : {"waste_kinds", "organisations", "keys", "vehicles", "devices", "validators"}) {
    out[list] = json::array();
  }
  for (const auto& row : waste_kinds()) out["waste_kinds"].push_back(waste_json(row, options.time_scale));
  for (const auto& company : companies()) {
    out["organisations"].push_back(organisation_json(company));
    add_keys(company, out["keys"]);
    if (company.kind == Kind::transporter)
      add_vehicles(company, tracker_service(), out["vehicles"], out["devices"]);
  }
  add_trackers(1, tracker_count, out["devices"]);
  if (options.live_traffic) add_live_traffic(out);
  for (std::size_t i = 0; i < options.validator_keys_hex.size(); ++i) {
    out["validators"].push_back({{"public_key", options.validator_keys_hex[i]},
                                 {"organisation", credit_code(validator_operator(i))}});
  }
  return out.dump();
}

}  // namespace wastewatch::scenario
