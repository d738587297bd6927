// Layout of the state tree's keys; the table is in docs/formats.md. External strings stand as length byte ‖
// UTF-8, numbers fixed-width big-endian (times are not negative), so that the byte order is the order one
// reads in. Pure functions; thread safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ledger/ids.h"

namespace wastewatch::ledger::keys {

struct PrefixEntry {
  std::string_view prefix;
  std::string_view key;
  std::string_view value;
};

// Every prefix that is or will be written, with its key's parts and its value.
inline constexpr std::array<PrefixEntry, 27> table{{
    {"as/", "asset lot", "reserved"},
    {"b/", "batch", "Batch"},
    {"bd/", "subject, device, n be32", "Binding"},
    {"bh/", "batch, n be32", "BatchEvent"},
    {"cd/", "organisation, activity u8, waste code, permit number", "Permit"},
    {"cr/", "organisation, height be64, kind u8, subject", "CreditEntry"},
    {"dp/", "deposit", "reserved"},
    {"dt/", "device, day be32", "DeviceDay"},
    {"du/", "due_ms be64, kind u8, subject", "Deadline"},
    {"dv/", "device", "Device"},
    {"ho/", "organisation, batch", "Holding"},
    {"in/", "incident", "Incident"},
    {"ky/", "public key; then public key, lane u8", "Key; LaneSequence"},
    {"mb/", "height be64, address, type u8", "MisbehaviourRecord"},
    {"mm/", "", "HeaderFrontier"},
    {"of/", "batch", "Offer"},
    {"og/", "organisation; then organisation, 'n'", "Organisation; OrganisationCounts"},
    {"pa/", "name", "ChainInfo, Policy, WasteKind"},
    {"pr/", "proposal", "reserved"},
    {"pt/", "points account", "reserved"},
    {"sv/", "service", "reserved"},
    {"tl/", "trip, batch", "TripLoad"},
    {"to/", "transporter, due_ms be64, batch", "OpenLoad"},
    {"tr/", "trip", "Trip"},
    {"va/", "validator address", "ValidatorRecord"},
    {"vh/", "plate", "Vehicle"},
    {"vp/", "plate, start_ms be64", "PlatePeriod"},
}};

Bytes batch(const BatchId& id);
Bytes batch_event(const BatchId& id, std::uint32_t n);
Bytes batch_events(const BatchId& id);  // prefix
Bytes holding(const OrganisationId& holder, const BatchId& id);
Bytes holdings(const OrganisationId& holder);  // prefix
Bytes offer(const BatchId& id);
Bytes open_load(const OrganisationId& transporter, std::int64_t due_ms, const BatchId& id);
Bytes open_loads(const OrganisationId& transporter);  // prefix
Bytes deadline(std::int64_t due_ms, std::uint8_t kind, BytesView subject_16);
Bytes deadlines();                             // prefix
Bytes deadlines_before(std::int64_t time_ms);  // upper bound of those due before time_ms
Bytes trip(const TripId& id);
Bytes trip_load(const TripId& trip, const BatchId& id);
Bytes trip_loads(const TripId& trip);  // prefix
Bytes plate_period(std::string_view plate, std::int64_t start_ms);
Bytes plate_periods(std::string_view plate);  // prefix
Bytes organisation(const OrganisationId& id);
Bytes organisation_counts(const OrganisationId& id);
Bytes organisations();  // prefix
Bytes party_key(BytesView public_key);
Bytes lane_sequence(BytesView public_key, std::uint32_t lane);
Bytes vehicle(std::string_view plate);
Bytes device(const DeviceId& id);
// Subjects of bindings: 01 ‖ batch, 02 ‖ length ‖ plate, 03 ‖ organisation ‖ site be32.
Bytes subject_of_batch(const BatchId& id);
Bytes subject_of_plate(std::string_view plate);
Bytes subject_of_site(const OrganisationId& id, std::uint32_t site);
Bytes binding(BytesView subject, const DeviceId& device, std::uint32_t n);
Bytes bindings(BytesView subject);  // prefix
Bytes device_day(const DeviceId& device, std::uint32_t day);
Bytes device_days(const DeviceId& device);  // prefix
Bytes incident(const IncidentId& id);
Bytes credit_entry(const OrganisationId& id, std::int64_t height, std::uint8_t kind, BytesView subject_16);
Bytes credit_entries(const OrganisationId& id);  // prefix
Bytes permit(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code,
             std::string_view number);
Bytes permits(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code);  // prefix
Bytes chain_info();
Bytes policy();
Bytes waste_kind(std::string_view code);
Bytes validator(const Address& address);
Bytes validators();  // prefix
Bytes misbehaviour(std::int64_t height, const Address& address, std::uint8_t type);
Bytes header_frontier();

// The smallest key greater than every key that begins with `prefix`; empty when there is none.
Bytes end_of_prefix(BytesView prefix);
// The prefix of the table that a key begins with, or empty.
std::string_view prefix_of(BytesView key);

// Parts of listed keys, for readers of ranges.
std::optional<BatchId> batch_at_end(BytesView key);
std::optional<std::int64_t> be64_at(BytesView key, std::size_t offset);

}  // namespace wastewatch::ledger::keys
