#include "ledger/genesis.h"

#include <algorithm>
#include <array>
#include <set>

#include "crypto/public_key.h"
#include "ledger/canonical.h"
#include "ledger/ids.h"
#include "ledger/json_reader.h"
#include "ledger/message_checks.h"
#include "ledger/text.h"

namespace wastewatch::ledger {
namespace {

template <class Value, std::size_t N>
using Names = std::array<std::pair<std::string_view, Value>, N>;

constexpr Names<v1::OrganisationKind, 6> organisation_kinds{{{"generator", v1::GENERATOR},
                                                             {"transporter", v1::TRANSPORTER},
                                                             {"processor", v1::PROCESSOR},
                                                             {"regulator", v1::REGULATOR},
                                                             {"operator", v1::OPERATOR},
                                                             {"community", v1::COMMUNITY}}};
constexpr Names<v1::SiteKind, 6> site_kinds{{{"source", v1::SITE_SOURCE},
                                             {"transfer_station", v1::SITE_TRANSFER_STATION},
                                             {"plant", v1::SITE_PLANT},
                                             {"depot", v1::SITE_DEPOT},
                                             {"office", v1::SITE_OFFICE},
                                             {"gate", v1::SITE_GATE}}};
constexpr Names<v1::PermitActivity, 3> activities{
    {{"carry", v1::PERMIT_CARRY}, {"treat", v1::PERMIT_TREAT}, {"store", v1::PERMIT_STORE}}};
constexpr Names<v1::Role, 6> roles{{{"admin", v1::ROLE_ADMIN},
                                    {"operator", v1::ROLE_OPERATOR},
                                    {"driver", v1::ROLE_DRIVER},
                                    {"weighbridge", v1::ROLE_WEIGHBRIDGE},
                                    {"inspector", v1::ROLE_INSPECTOR},
                                    {"gateway", v1::ROLE_GATEWAY}}};
constexpr Names<v1::VehicleKind, 3> vehicle_kinds{{{"truck", v1::VEHICLE_TRUCK},
                                                   {"tractor_trailer", v1::VEHICLE_TRACTOR_TRAILER},
                                                   {"barge", v1::VEHICLE_BARGE}}};
constexpr Names<v1::DeviceKind, 4> device_kinds{{{"load_tracker", v1::DEVICE_LOAD_TRACKER},
                                                 {"vehicle_gps", v1::DEVICE_VEHICLE_GPS},
                                                 {"weighbridge", v1::DEVICE_WEIGHBRIDGE},
                                                 {"gate", v1::DEVICE_GATE}}};
constexpr Names<v1::KeyType, 3> key_types{
    {{"ed25519", v1::ED25519}, {"secp256k1", v1::SECP256K1}, {"secp256r1", v1::SECP256R1}}};

constexpr std::int64_t max_period_ms = 10LL * 366 * 86'400'000;
constexpr std::int64_t max_count = 1LL << 40U;

using PolicySetter = void (v1::Policy::*)(std::int64_t);
struct PolicyMember {
  const char* name;
  PolicySetter set;
  std::int64_t value;  // where app_state does not name it
  std::int64_t lowest;
  std::int64_t highest;
};
constexpr auto policy_members = std::to_array<PolicyMember>({
    {"deadlines_per_block", &v1::Policy::set_deadlines_per_block, 1'000, 1, 1'000'000},
    {"block_work", &v1::Policy::set_block_work, 4'000'000, 1, max_count},
    {"key_block_work", &v1::Policy::set_key_block_work, 1'000'000, 1, max_count},
    {"key_pending_txs", &v1::Policy::set_key_pending_txs, 1'000, 1, 1'000'000},
    {"offer_max_ms", &v1::Policy::set_offer_max_ms, 172'800'000, 1, max_period_ms},
    {"trip_max_ms", &v1::Policy::set_trip_max_ms, 86'400'000, 1, max_period_ms},
    {"open_deadlines_per_organisation", &v1::Policy::set_open_deadlines_per_organisation, 10'000, 1,
     max_count},
    {"chunk_interval_ms", &v1::Policy::set_chunk_interval_ms, 60'000, 1, max_period_ms},
    {"chunk_burst", &v1::Policy::set_chunk_burst, 60, 0, 100'000},
    {"estimate_tolerance_permille", &v1::Policy::set_estimate_tolerance_permille, 300, 0, 1'000'000},
    {"utc_offset_minutes", &v1::Policy::set_utc_offset_minutes, 480, -1'440, 1'440},
    {"time_scale", &v1::Policy::set_time_scale, 1, 1, 1'000'000},
});

class GenesisParser {
 public:
  explicit GenesisParser(std::string& error) : error_(error) {}
  Genesis parse(const nlohmann::json& document);

 private:
  std::string plain(JsonReader& in, const char* name);
  std::string code(JsonReader& in, const char* name);
  v1::Name name(JsonReader& in);
  std::string party(JsonReader& in, const char* name);
  void parse_policy(JsonReader& in);
  void parse_waste_kind(JsonReader& in);
  void parse_organisation(JsonReader& in);
  void parse_site(JsonReader& in, v1::Organisation& organisation);
  void parse_permits(JsonReader& in, const v1::Organisation& organisation);
  void parse_key(JsonReader& in);
  void parse_vehicle(JsonReader& in);
  void parse_device(JsonReader& in);
  void parse_validator(JsonReader& in);
  void check_issuers();

  std::string& error_;
  Genesis out_;
  std::set<std::string> organisations_;
  std::set<std::string> waste_codes_;
  std::set<std::string> unique_;
};

std::string GenesisParser::plain(JsonReader& in, const char* name) {
  std::string value = in.text(name);
  if (!is_plain_text(value)) in.refuse(name, "text with characters that are not permitted, or too long");
  return value;
}

std::string GenesisParser::code(JsonReader& in, const char* name) {
  std::string value = in.text(name);
  if (!is_code_text(value)) in.refuse(name, "not a code");
  return value;
}

v1::Name GenesisParser::name(JsonReader& in) {
  v1::Name out;
  in.object("name", [&](JsonReader& both) {
    out.set_en(plain(both, "en"));
    out.set_zh(plain(both, "zh"));
  });
  return out;
}

// The id of an organisation named by its credit code.
std::string GenesisParser::party(JsonReader& in, const char* name) {
  const std::string id = to_string(organisation_id(in.text(name)));
  if (!organisations_.contains(id)) in.refuse(name, "no such organisation");
  return id;
}

void GenesisParser::parse_policy(JsonReader& in) {
  for (const PolicyMember& member : policy_members) {
    (out_.policy.*member.set)(in.integer_or(member.name, member.value, member.lowest, member.highest));
  }
}

void GenesisParser::parse_waste_kind(JsonReader& in) {
  v1::WasteKind kind;
  kind.set_code(code(in, "code"));
  *kind.mutable_name() = name(in);
  kind.set_family(code(in, "family"));
  kind.set_hazardous(in.flag_or("hazardous", false));
  kind.set_deliver_by_max_ms(in.integer("deliver_by_max_ms", 1, max_period_ms));
  kind.set_claim_period_ms(in.integer("claim_period_ms", 1, max_period_ms));
  kind.set_return_period_ms(in.integer("return_period_ms", 1, max_period_ms));
  kind.set_treat_within_ms(in.integer_or("treat_within_ms", 0, 0, max_period_ms));
  kind.set_tolerance_permille(in.integer("tolerance_permille", 0, 1'000));
  kind.set_tolerance_g(in.integer("tolerance_g", 0, max_mass_g));
  kind.set_tracker_required(in.flag_or("tracker_required", false));
  if (!waste_codes_.insert(kind.code()).second) in.refuse("code", "given twice");
  out_.waste_kinds.push_back(std::move(kind));
}

void GenesisParser::parse_site(JsonReader& in, v1::Organisation& organisation) {
  v1::Site& site = *organisation.add_sites();
  site.set_number(static_cast<std::uint32_t>(in.integer("number", 1, 1'000'000)));
  site.set_kind(in.choice<v1::SiteKind>("kind", site_kinds));
  *site.mutable_name() = name(in);
  site.mutable_position()->set_lat_e7(
      static_cast<std::int32_t>(in.integer("lat_e7", -900'000'000, 900'000'000)));
  site.mutable_position()->set_lon_e7(
      static_cast<std::int32_t>(in.integer("lon_e7", -1'800'000'000, 1'800'000'000)));
  site.set_radius_m(static_cast<std::uint32_t>(in.integer("radius_m", 1, 100'000)));
  const auto same =
      std::ranges::count(organisation.sites(), site.number(), [](const auto& s) { return s.number(); });
  if (same > 1) in.refuse("number", "given twice");
  if (!in.has("hours")) return;
  in.objects("hours", [&](JsonReader& entry) {
    v1::OpeningHours& hours = *site.add_hours();
    hours.set_weekdays(static_cast<std::uint32_t>(entry.integer("weekdays", 1, 127)));
    hours.set_open_minute(static_cast<std::uint32_t>(entry.integer("open_minute", 0, 1'440)));
    hours.set_close_minute(static_cast<std::uint32_t>(entry.integer("close_minute", 0, 1'440)));
  });
}

void GenesisParser::parse_permits(JsonReader& in, const v1::Organisation& organisation) {
  v1::Permit permit;
  permit.set_organisation_id(organisation.id());
  permit.set_number(code(in, "number"));
  permit.set_activity(in.choice<v1::PermitActivity>("activity", activities));
  permit.set_yearly_mass_g(in.integer_or("yearly_mass_g", 0, 0, max_count * 1'000'000));
  permit.set_from_ms(in.integer("from_ms", 0, max_time_ms));
  permit.set_to_ms(in.integer("to_ms", 0, max_time_ms));
  if (in.has("issuer")) permit.set_issuer(to_string(organisation_id(in.text("issuer"))));
  if (in.has("document_hash")) permit.set_document_hash(to_string(in.hex("document_hash", 32, 32)));
  in.texts("waste_codes", [&](const std::string& waste) {
    if (!waste_codes_.contains(waste)) in.refuse("waste_codes", "no such waste kind: " + waste);
    permit.set_waste_code(waste);
    out_.permits.push_back(permit);
  });
}

void GenesisParser::parse_organisation(JsonReader& in) {
  v1::Organisation organisation;
  organisation.set_credit_code(in.text("credit_code"));
  if (!is_credit_code(organisation.credit_code()))
    in.refuse("credit_code", "not 18 characters with a valid check");
  organisation.set_id(to_string(organisation_id(organisation.credit_code())));
  organisation.set_kind(in.choice<v1::OrganisationKind>("kind", organisation_kinds));
  *organisation.mutable_name() = name(in);
  organisation.set_region_code(code(in, "region"));
  organisation.set_duty_phone(plain(in, "duty_phone"));
  organisation.set_status(v1::ORGANISATION_ACTIVE);
  if (in.has("sites")) in.objects("sites", [&](JsonReader& site) { parse_site(site, organisation); });
  if (in.has("permits"))
    in.objects("permits", [&](JsonReader& permit) { parse_permits(permit, organisation); });
  if (!organisations_.insert(organisation.id()).second) in.refuse("credit_code", "given twice");
  out_.organisations.push_back(std::move(organisation));
}

void GenesisParser::parse_key(JsonReader& in) {
  v1::Key key;
  const Bytes bytes = in.hex("public_key", 33, 33);
  if (!crypto::parse({crypto::KeyType::secp256k1, bytes}))
    in.refuse("public_key", "not a point of the curve");
  if (!unique_.insert("k" + to_string(bytes)).second) in.refuse("public_key", "given twice");
  key.mutable_public_key()->set_type(v1::SECP256K1);
  key.mutable_public_key()->set_bytes(to_string(bytes));
  key.set_organisation_id(party(in, "organisation"));
  std::set<v1::Role> given;
  in.texts("roles", [&](const std::string& role) {
    const auto* at =
        std::ranges::find(roles, std::string_view(role), [](const auto& entry) { return entry.first; });
    if (at == roles.end()) return in.refuse("roles", "unknown role \"" + role + "\"");
    given.insert(at->second);
  });
  for (const v1::Role role : given) key.add_roles(role);
  out_.keys.push_back(std::move(key));
}

void GenesisParser::parse_vehicle(JsonReader& in) {
  v1::Vehicle vehicle;
  vehicle.set_plate(normalised_plate(code(in, "plate")));
  vehicle.set_owner(party(in, "owner"));
  vehicle.set_kind(in.choice<v1::VehicleKind>("kind", vehicle_kinds));
  vehicle.set_maximum_load_g(in.integer("maximum_load_g", 1, max_mass_g));
  vehicle.set_axles(static_cast<std::uint32_t>(in.integer_or("axles", 0, 0, 20)));
  if (!is_code_text(vehicle.plate(), 32)) in.refuse("plate", "not a plate");
  if (!unique_.insert("v" + vehicle.plate()).second) in.refuse("plate", "given twice");
  out_.vehicles.push_back(std::move(vehicle));
}

void GenesisParser::parse_device(JsonReader& in) {
  v1::Device device;
  const auto type = in.choice<v1::KeyType>("key_type", key_types);
  const crypto::PublicKey key{static_cast<crypto::KeyType>(type), in.hex("public_key", 32, 65)};
  if (in.failed()) return;
  if (!crypto::parse(key)) in.refuse("public_key", "not a key of this type");
  device.set_id(to_string(device_id(key)));
  device.mutable_public_key()->set_type(type);
  device.mutable_public_key()->set_bytes(to_string(key.bytes));
  device.set_kind(in.choice<v1::DeviceKind>("kind", device_kinds));
  device.set_status(v1::DEVICE_ISSUED);
  device.set_owner(party(in, "owner"));
  device.set_keeper(in.has("keeper") ? party(in, "keeper") : device.owner());
  if (in.has("calibration_hash")) device.set_calibration_hash(to_string(in.hex("calibration_hash", 0, 32)));
  device.set_interval_s(static_cast<std::uint32_t>(in.integer_or("interval_s", 60, 1, 1'000'000)));
  if (!unique_.insert("d" + device.id()).second) in.refuse("public_key", "given twice");
  out_.devices.push_back(std::move(device));
}

void GenesisParser::parse_validator(JsonReader& in) {
  ValidatorOwner owner;
  owner.public_key = in.hex("public_key", 32, 33);
  owner.organisation_id = party(in, "organisation");
  out_.validators.push_back(std::move(owner));
}

void GenesisParser::check_issuers() {
  const bool known = std::ranges::all_of(out_.permits, [&](const v1::Permit& permit) {
    return permit.issuer().empty() || organisations_.contains(permit.issuer());
  });
  if (!known && error_.empty()) error_ = "organisations: a permit's issuer is not among them";
}

Genesis GenesisParser::parse(const nlohmann::json& document) {
  JsonReader in(document, "", error_);
  in.integer("format", 1, 1);
  if (in.has("policy")) {
    in.object("policy", [&](JsonReader& policy) { parse_policy(policy); });
  } else {
    out_.policy = default_policy();
  }
  in.objects("waste_kinds", [&](JsonReader& kind) { parse_waste_kind(kind); });
  in.objects("organisations", [&](JsonReader& organisation) { parse_organisation(organisation); });
  in.objects("keys", [&](JsonReader& key) { parse_key(key); });
  in.objects("vehicles", [&](JsonReader& vehicle) { parse_vehicle(vehicle); });
  in.objects("devices", [&](JsonReader& device) { parse_device(device); });
  if (in.has("validators")) in.objects("validators", [&](JsonReader& owner) { parse_validator(owner); });
  in.finish();
  check_issuers();
  return std::move(out_);
}

}  // namespace

v1::Policy default_policy() {
  v1::Policy policy;
  for (const PolicyMember& member : policy_members) (policy.*member.set)(member.value);
  return policy;
}

Result<Genesis> parse_genesis(std::string_view app_state) {
  if (app_state.size() > max_genesis_bytes) return fail(Errc::bad_genesis, "larger than 64 MiB");
  const auto document = nlohmann::json::parse(app_state, nullptr, false);
  if (document.is_discarded()) return fail(Errc::bad_genesis, "app_state is not JSON");
  std::string error;
  Genesis genesis = GenesisParser(error).parse(document);
  if (!error.empty()) return fail(Errc::bad_genesis, error);
  return genesis;
}

}  // namespace wastewatch::ledger
