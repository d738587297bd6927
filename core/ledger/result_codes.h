// The closed list of what a transaction may be answered: number and name. Its sentences are in the
// catalogues, under "code.NAME". Numbers are part of the chain (last_results_hash commits to them) and are
// never given again. docs/formats.md prints this table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wastewatch::ledger {

enum class Code : std::uint32_t {
  ok = 0,
  // envelope: nothing changes, the sequence included
  malformed = 1,
  too_large = 2,
  wrong_chain = 3,
  unknown_key = 4,
  key_not_valid = 5,
  bad_signature = 6,
  wrong_sequence = 7,
  expired = 8,
  valid_too_long = 9,
  bad_lane = 10,
  no_messages = 11,
  too_many_messages = 12,
  quota_exceeded = 13,
  block_full = 14,
  // messages: only the sequence changes
  bad_field = 20,
  bad_text = 21,
  bad_mass = 22,
  bad_position = 23,
  bad_time = 24,
  not_supported = 25,
  role_missing = 30,
  wrong_organisation_kind = 31,
  organisation_not_active = 32,
  permit_missing = 33,
  permit_exhausted = 34,
  unknown_batch = 40,
  unknown_trip = 41,
  unknown_offer = 42,
  unknown_organisation = 43,
  unknown_vehicle = 44,
  unknown_device = 45,
  unknown_waste_kind = 46,
  unknown_site = 47,
  already_exists = 48,
  wrong_state = 50,
  not_holder = 51,
  not_receiver = 52,
  not_offerer = 53,
  offer_open = 54,
  offer_expired = 55,
  offer_to_self = 56,
  journey_fixed = 57,
  journey_missing = 58,
  deliver_by_too_late = 59,
  wrong_trip = 60,
  trip_not_open = 61,
  vehicle_on_trip = 62,
  loads_aboard = 63,
  mass_exceeded = 65,
  too_many_open = 66,
  device_bound = 70,
  device_not_bound = 71,
  device_not_usable = 72,
  not_keeper = 73,
  subject_not_allowed = 74,
  chunk_malformed = 80,
  chunk_bad_signature = 81,
  chunk_too_frequent = 82,
  chunk_unplaceable = 83,
  boot_too_far = 84,
  conflicts_full = 85,
  // queries
  query_unknown_path = 90,
  query_height_unavailable = 91,
  query_malformed = 92,
};

struct CodeEntry {
  Code code;
  std::string_view name;
};

// Ascending by number.
std::span<const CodeEntry> result_codes();
// The entry of a number; nullptr when the list does not have it.
const CodeEntry* find_code(std::uint32_t number);
std::string_view code_name(Code code);
// The English sentence, for the log beside a code. No hash covers it.
std::string_view code_sentence(Code code);
constexpr std::uint32_t number(Code code) { return static_cast<std::uint32_t>(code); }

}  // namespace wastewatch::ledger
