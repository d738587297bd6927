#include <algorithm>

#include "crypto/public_key.h"
#include "ledger/canonical.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/genesis/genesis_parser.h"
#include "ledger/ids.h"
#include "ledger/text.h"

namespace wastewatch::ledger {
namespace {

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

}  // namespace

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

}  // namespace wastewatch::ledger
