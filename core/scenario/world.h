// Who takes part in the demonstration: fictional companies at real places around Wuzhen, Tongxiang,
// Jiaxing and Huzhou, with their sites, vehicles, trackers and keys. One table; the genesis document and the
// generator read it. Demonstration keys are derived from public names: they protect nothing. Constant data;
// thread safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/private_key.h"
#include "ledger/ids.h"

namespace wastewatch::scenario {

struct Point {
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  bool operator==(const Point&) const = default;
};

enum class Kind : std::uint8_t { generator, transporter, processor, regulator, operator_ };

struct Company {
  std::string_view slug;  // names its keys
  Kind kind;
  std::string_view en;
  std::string_view zh;
  std::string_view region;
  Point site;
  std::uint32_t radius_m;
  std::string_view waste;  // what a generator gives away or a processor takes
  int vehicles;            // of a transporter
  std::int64_t typical_load_g;
  int loads_per_day;
};

struct WasteKindRow {
  std::string_view code;
  std::string_view en;
  std::string_view zh;
  std::string_view family;
  bool hazardous;
  int deliver_by_max_h;
  int claim_period_h;
  int return_period_h;
  int treat_within_h;  // 0: none
  int tolerance_permille;
  std::int64_t tolerance_g;
  bool tracker_required;
  std::string_view method;  // of treatment
};

std::span<const Company> companies();
// The carrier of the live traffic (live.h): not one of companies(), so that their days stay as they are.
const Company& live_carrier();
std::span<const WasteKindRow> waste_kinds();
const WasteKindRow& waste_kind(std::string_view code);

// The departments that run the validators of a network, in the order of the validators; the first again after
// the last.
const Company& validator_operator(std::size_t validator);

// Quiet corners where the demonstration's loads get lost: empty land by a road, no one's premises.
std::span<const Point> dumping_places();

inline constexpr int tracker_count = 60;
inline constexpr int live_tracker_count = 60;  // their numbers follow the others'

// "浙F·D0001": the letter D and a running number; no real series looks like this.
std::string plate(const Company& transporter, int number);
std::vector<std::string> plates(const Company& transporter);

// Names of keys, for crypto::PrivateKey::from_name.
std::string party_key_name(const Company& company);
std::string inspector_key_name(const Company& regulator, int number);
std::string gateway_key_name();
std::string tracker_key_name(int number);
std::string vehicle_key_name(std::string_view plate);

// A made-up unified social credit code with a correct check character.
std::string credit_code(const Company& company);
ledger::OrganisationId organisation_of(const Company& company);
crypto::KeyType tracker_key_type(int number);
ledger::DeviceId tracker_id(int number);
ledger::DeviceId vehicle_device_id(std::string_view plate);

}  // namespace wastewatch::scenario
