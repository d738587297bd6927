#include "ledger/genesis/genesis.h"

#include <algorithm>

#include "ledger/canonical.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/genesis/genesis_parser.h"
#include "ledger/ids.h"
#include "ledger/text.h"

namespace wastewatch::ledger {
namespace {

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

}  // namespace

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
