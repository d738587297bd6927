#include "cast.h"

#include <set>

#include "base/encoding.h"
#include "chain_writer.h"
#include "ledger/canonical.h"

namespace wastewatch::record {
namespace {

using ledger::test::credit_code_of;
using nlohmann::json;

struct Member {
  char number;
  const char* kind;
  const char* site_kind;
};
constexpr Member members[] = {
    {'1', "generator", "source"}, {'2', "transporter", "depot"}, {'3', "processor", "plant"},
    {'4', "regulator", "office"}, {'5', "transporter", "depot"}, {'6', "operator", "transfer_station"},
    {'7', "community", "source"}, {'8', "generator", "source"},  {'9', "transporter", "gate"}};

json permit(const char* number, const char* activity, const std::vector<std::string>& codes,
            std::int64_t yearly, std::int64_t from_ms = 0, std::int64_t to_ms = 4'102'444'800'000) {
  return {{"number", number},
          {"activity", activity},
          {"waste_codes", codes},
          {"yearly_mass_g", yearly},
          {"from_ms", from_ms},
          {"to_ms", to_ms},
          {"issuer", credit_code_of('4')},
          {"document_hash", std::string(64, 'd')}};
}

json permits_of(char number) {
  const std::vector<std::string> covered{"kitchen", "residue", "hazard", "estimate"};
  switch (number) {
    case '2': return json::array({permit("C-1", "carry", covered, 0)});
    case '3': return json::array({permit("T-1", "treat", covered, 50'000'000)});
    case '6':
      return json::array({permit("S-1", "store", {"kitchen"}, 0), permit("T-2", "treat", {"kitchen"}, 0)});
    case '9':
      return json::array({permit("C-2", "carry", {"kitchen"}, 5'000'000),
                          permit("C-3", "carry", {"residue"}, 0, 0, genesis_ms + 2 * hour_ms),
                          permit("C-4", "carry", {"hazard"}, 0, genesis_ms + 2 * hour_ms)});
    default: return json::array();
  }
}

json site(int number, const char* kind) {
  return {{"number", number},
          {"kind", kind},
          {"name", {{"en", "Site"}, {"zh", "场所"}}},
          {"lat_e7", 307'460'000 + number},
          {"lon_e7", 1'204'860'000},
          {"radius_m", 100 + number},
          {"hours", json::array({{{"weekdays", 31}, {"open_minute", 480}, {"close_minute", 1'080}}})}};
}

json organisation(const Member& member) {
  return {{"credit_code", credit_code_of(member.number)},
          {"kind", member.kind},
          {"name", {{"en", std::string("Party ") + member.number}, {"zh", "单位"}}},
          {"region", member.number == '5' ? "330521" : "330483"},
          {"duty_phone", "0573-1"},
          {"sites", json::array({site(1, member.site_kind), site(7, "office")})},
          {"permits", permits_of(member.number)}};
}

json waste(const char* code, bool hazardous, int deliver_h, int claim_h, int return_h, int treat_h) {
  return {{"code", code},
          {"name", {{"en", code}, {"zh", "废物"}}},
          {"family", hazardous ? "hazardous" : "household"},
          {"hazardous", hazardous},
          {"deliver_by_max_ms", deliver_h * hour_ms},
          {"claim_period_ms", claim_h * hour_ms},
          {"return_period_ms", return_h * hour_ms},
          {"treat_within_ms", treat_h * hour_ms},
          {"tolerance_permille", 100},
          {"tolerance_g", 20'000},
          {"tracker_required", hazardous}};
}

json key_row(const Party& who, const std::vector<std::string>& roles) {
  return {{"public_key", public_hex(who.key)}, {"organisation", who.credit_code}, {"roles", roles}};
}

json keys() {
  json out = json::array();
  for (const auto& member : members) {
    const std::vector<std::string> roles = member.number == '4'
                                               ? std::vector<std::string>{"inspector", "gateway"}
                                               : std::vector<std::string>{"operator", "driver", "gateway"};
    out.push_back(key_row(party(member.number), roles));
  }
  out.push_back(key_row(party('1', "weighbridge"), {"weighbridge"}));
  out.push_back(key_row(party('2', "office"), {"operator"}));
  out.push_back(key_row(party('2', "driver"), {"driver"}));
  out.push_back(key_row(party('4', "admin"), {"admin"}));
  return out;
}

json device_row(const char* type, const std::string& public_key, const char* kind, char owner, char keeper) {
  return {{"key_type", type},
          {"public_key", public_key},
          {"kind", kind},
          {"owner", credit_code_of(owner)},
          {"keeper", credit_code_of(keeper)},
          {"interval_s", 60}};
}

json devices(const std::vector<CraftedChunk>& crafted) {
  using enum crypto::KeyType;
  json out = json::array();
  out.push_back(
      device_row("secp256r1", public_hex(device(secp256r1, "tracker r1")), "load_tracker", '2', '2'));
  out.push_back(
      device_row("secp256k1", public_hex(device(secp256k1, "tracker k1")), "load_tracker", '2', '1'));
  out.push_back(device_row("ed25519", public_hex(device(ed25519, "tracker ed")), "vehicle_gps", '2', '2'));
  out.push_back(
      device_row("secp256r1", public_hex(device(secp256r1, "verdicts r1")), "load_tracker", '2', '2'));
  out.push_back(
      device_row("secp256k1", public_hex(device(secp256k1, "verdicts k1")), "load_tracker", '2', '2'));
  out.push_back(device_row("secp256r1", public_hex(device(secp256r1, "scale")), "weighbridge", '3', '3'));
  out.push_back(device_row("ed25519", public_hex(device(ed25519, "gate")), "gate", '6', '6'));
  out.back()["calibration_hash"] = std::string(64, 'c');
  std::set<Bytes> seen;
  for (const auto& one : crafted) {
    if (!seen.insert(one.public_key).second) continue;
    out.push_back(device_row("ed25519", to_hex(one.public_key), "load_tracker", '2', '2'));
  }
  return out;
}

json vehicles() {
  json out = json::array();
  for (const char* plate :
       {"浙F10001", "浙F10002", "浙F10003", "浙F10004", "浙F10005", "浙F10006", "浙F10007"}) {
    out.push_back({{"plate", plate},
                   {"owner", credit_code_of('2')},
                   {"kind", "truck"},
                   {"maximum_load_g", 8'000'000},
                   {"axles", 2}});
  }
  out.push_back({{"plate", "浙E20001"},
                 {"owner", credit_code_of('5')},
                 {"kind", "tractor_trailer"},
                 {"maximum_load_g", 30'000'000}});
  out.push_back({{"plate", "浙E30001"},
                 {"owner", credit_code_of('9')},
                 {"kind", "barge"},
                 {"maximum_load_g", 300'000'000}});
  return out;
}

}  // namespace

Party party(char number, const std::string& key) {
  return ledger::test::make_party(number, std::string("v1 party ") + number + key);
}

Party stranger(const std::string& id_text) {
  const std::string name = "v1 stranger";
  return {{}, {}, id_text, name, crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, name)};
}

std::vector<CraftedChunk> crafted_ed25519(const std::string& file) {
  std::vector<CraftedChunk> out;
  const json cases = json::parse(test::read_file(file));
  for (const auto& row : cases.at("chunks")) {
    const auto bytes = [&row](const char* name) { return from_hex(row.at(name).get<std::string>()).value(); };
    out.push_back({row.at("name"), bytes("public_key"), bytes("chunk"), bytes("signature")});
  }
  return out;
}

crypto::PrivateKey device(crypto::KeyType type, const std::string& name) {
  return crypto::PrivateKey::from_name(type, "v1 device " + name);
}

std::string device_id(const crypto::PrivateKey& device) {
  return ledger::to_string(ledger::device_id(device.public_key()));
}

ledger::Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
                       std::size_t readings, const Hash& previous, std::int64_t time_ms) {
  ledger::Reading like;
  like.fix_quality = 1;
  like.accuracy_dm = 80;
  return ledger::test::chunk_of(device, boot, first, readings, previous, time_ms, like);
}

json messages_genesis(const std::vector<CraftedChunk>& crafted) {
  json out{{"format", 1}};
  out["policy"] = {{"deadlines_per_block", 2},
                   {"block_work", block_work},
                   {"key_block_work", key_block_work},
                   {"key_pending_txs", 1'000},
                   {"offer_max_ms", 6 * hour_ms},
                   {"trip_max_ms", 12 * hour_ms},
                   {"open_deadlines_per_organisation", 40},
                   {"chunk_interval_ms", 60'000},
                   {"chunk_burst", 3},
                   {"estimate_tolerance_permille", 300},
                   {"utc_offset_minutes", 480},
                   {"time_scale", 1}};
  out["waste_kinds"] =
      json::array({waste("kitchen", false, 12, 8, 12, 48), waste("residue", false, 12, 8, 12, 0),
                   waste("hazard", true, 2, 1, 1, 2), waste("estimate", false, 12, 8, 12, 48),
                   waste("uncovered", false, 12, 8, 12, 48)});
  out["organisations"] = json::array();
  for (const auto& member : members) out["organisations"].push_back(organisation(member));
  out["keys"] = keys();
  out["vehicles"] = vehicles();
  out["devices"] = devices(crafted);
  return out;
}

}  // namespace wastewatch::record
