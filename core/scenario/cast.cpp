#include "scenario/cast.h"

#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <vector>

#include "scenario/genesis.h"

namespace wastewatch::scenario {
namespace {

using nlohmann::json;

std::vector<const Company*> carriers() {
  std::vector<const Company*> out;
  for (const auto& company : companies()) {
    if (company.kind == Kind::transporter) out.push_back(&company);
  }
  return out;
}

const Company& keeper() {
  for (const auto& company : companies()) {
    if (company.kind == Kind::operator_) return company;
  }
  return companies().back();
}

std::string numbered_name(const char* format, int number) {
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), format, number);
  return text.data();
}

void add(Preamble& out, const char* list, const json& entry) { out.entries.push_back({list, entry.dump()}); }

void add_key(Preamble& out, const std::string& name, const Company& company, const json& roles) {
  add(out, "keys", {{"name", name}, {"organisation", credit_code(company)}, {"roles", roles}});
}

void add_keys(Preamble& out) {
  for (const auto& company : companies()) {
    json roles = json::array({"operator"});
    if (company.kind == Kind::transporter) roles.push_back("driver");
    if (company.kind == Kind::processor) roles.push_back("weighbridge");
    add_key(out, party_key_name(company), company, roles);
    if (company.kind == Kind::regulator)
      add_key(out, inspector_key_name(company, 1), company, json::array({"inspector"}));
  }
  add_key(out, gateway_key_name(), keeper(), json::array({"gateway"}));
}

const char* type_text(crypto::KeyType type) {
  if (type == crypto::KeyType::ed25519) return "ed25519";
  return type == crypto::KeyType::secp256k1 ? "secp256k1" : "secp256r1";
}

void add_device(Preamble& out, const std::string& name, crypto::KeyType type, const char* kind) {
  add(out, "devices",
      {{"name", name},
       {"key_type", type_text(type)},
       {"kind", kind},
       {"owner", credit_code(keeper())},
       {"interval_s", 60}});
}

void add_truck(Preamble& out, int truck) {
  const auto plate = fleet_plate(truck);
  add(out, "vehicles",
      {{"plate", plate},
       {"owner", credit_code(fleet_carrier(truck))},
       {"kind", "truck"},
       {"maximum_load_g", 25'000'000},
       {"axles", 3}});
  add_device(out, vehicle_key_name(plate), crypto::KeyType::secp256k1, "vehicle_gps");
}

}  // namespace

std::string fleet_plate(int truck) { return numbered_name("浙FM%04d", truck + 1); }

const Company& fleet_carrier(int truck) {
  static const auto all = carriers();
  return *all[static_cast<std::size_t>(truck) % all.size()];
}

std::string fleet_tracker(int tracker) { return numbered_name("measured-tracker/%05d", tracker + 1); }

crypto::KeyType fleet_tracker_type(int tracker) { return tracker_key_type(tracker); }

Preamble make_preamble(const CastOptions& options) {
  Preamble out{.chain_id = options.chain_id,
               .start_ms = options.start_ms,
               .end_ms = options.end_ms,
               .block_ms = options.block_ms,
               .entries = {}};
  auto state = json::parse(genesis_app_state({}));
  state["policy"]["open_deadlines_per_organisation"] = 1'000'000;
  add(out, "policy", state["policy"]);
  for (const char* list : {"waste_kinds", "organisations"}) {
    for (const auto& entry : state[list]) add(out, list, entry);
  }
  add_keys(out);
  for (int i = 0; i < options.trucks; ++i) add_truck(out, i);
  for (int i = 0; i < options.trackers; ++i)
    add_device(out, fleet_tracker(i), fleet_tracker_type(i), "load_tracker");
  return out;
}

}  // namespace wastewatch::scenario
