#include "ledger/result_codes.h"

#include <algorithm>
#include <array>

#include "words/vocabulary.h"

namespace wastewatch::ledger {
namespace {

constexpr auto entries = std::to_array<CodeEntry>({
    {Code::ok, "ok"},
    {Code::malformed, "malformed"},
    {Code::too_large, "too_large"},
    {Code::wrong_chain, "wrong_chain"},
    {Code::unknown_key, "unknown_key"},
    {Code::key_not_valid, "key_not_valid"},
    {Code::bad_signature, "bad_signature"},
    {Code::wrong_sequence, "wrong_sequence"},
    {Code::expired, "expired"},
    {Code::valid_too_long, "valid_too_long"},
    {Code::bad_lane, "bad_lane"},
    {Code::no_messages, "no_messages"},
    {Code::too_many_messages, "too_many_messages"},
    {Code::quota_exceeded, "quota_exceeded"},
    {Code::block_full, "block_full"},
    {Code::bad_field, "bad_field"},
    {Code::bad_text, "bad_text"},
    {Code::bad_mass, "bad_mass"},
    {Code::bad_position, "bad_position"},
    {Code::bad_time, "bad_time"},
    {Code::not_supported, "not_supported"},
    {Code::role_missing, "role_missing"},
    {Code::wrong_organisation_kind, "wrong_organisation_kind"},
    {Code::organisation_not_active, "organisation_not_active"},
    {Code::permit_missing, "permit_missing"},
    {Code::permit_exhausted, "permit_exhausted"},
    {Code::unknown_batch, "unknown_batch"},
    {Code::unknown_trip, "unknown_trip"},
    {Code::unknown_offer, "unknown_offer"},
    {Code::unknown_organisation, "unknown_organisation"},
    {Code::unknown_vehicle, "unknown_vehicle"},
    {Code::unknown_device, "unknown_device"},
    {Code::unknown_waste_kind, "unknown_waste_kind"},
    {Code::unknown_site, "unknown_site"},
    {Code::already_exists, "already_exists"},
    {Code::wrong_state, "wrong_state"},
    {Code::not_holder, "not_holder"},
    {Code::not_receiver, "not_receiver"},
    {Code::not_offerer, "not_offerer"},
    {Code::offer_open, "offer_open"},
    {Code::offer_expired, "offer_expired"},
    {Code::offer_to_self, "offer_to_self"},
    {Code::journey_fixed, "journey_fixed"},
    {Code::journey_missing, "journey_missing"},
    {Code::deliver_by_too_late, "deliver_by_too_late"},
    {Code::wrong_trip, "wrong_trip"},
    {Code::trip_not_open, "trip_not_open"},
    {Code::vehicle_on_trip, "vehicle_on_trip"},
    {Code::loads_aboard, "loads_aboard"},
    {Code::mass_exceeded, "mass_exceeded"},
    {Code::too_many_open, "too_many_open"},
    {Code::device_bound, "device_bound"},
    {Code::device_not_bound, "device_not_bound"},
    {Code::device_not_usable, "device_not_usable"},
    {Code::not_keeper, "not_keeper"},
    {Code::subject_not_allowed, "subject_not_allowed"},
    {Code::chunk_malformed, "chunk_malformed"},
    {Code::chunk_bad_signature, "chunk_bad_signature"},
    {Code::chunk_too_frequent, "chunk_too_frequent"},
    {Code::chunk_unplaceable, "chunk_unplaceable"},
    {Code::boot_too_far, "boot_too_far"},
    {Code::conflicts_full, "conflicts_full"},
    {Code::query_unknown_path, "query_unknown_path"},
    {Code::query_height_unavailable, "query_height_unavailable"},
    {Code::query_malformed, "query_malformed"},
});

}  // namespace

std::span<const CodeEntry> result_codes() { return entries; }

const CodeEntry* find_code(std::uint32_t wanted) {
  const auto at =
      std::ranges::lower_bound(entries, wanted, {}, [](const CodeEntry& e) { return number(e.code); });
  return at != entries.end() && number(at->code) == wanted ? at : nullptr;
}

std::string_view code_name(Code code) {
  const CodeEntry* entry = find_code(number(code));
  return entry == nullptr ? std::string_view("unknown") : entry->name;
}

std::string_view code_sentence(Code code) {
  return words::result_sentence(code_name(code), words::Language::english);
}

}  // namespace wastewatch::ledger
