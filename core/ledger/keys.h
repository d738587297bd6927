// Keys of the state tree and prefixes of their ranges, built from the rows of schema/schema.h. External
// strings stand as length byte ‖ UTF-8, numbers fixed-width big-endian (times are not negative), so that
// numbers sort by value. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "ledger/ids.h"

namespace wastewatch::ledger::keys {

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
// What a device is bound to: schema::subject_forms.
Bytes subject_of_batch(const BatchId& id);
Bytes subject_of_plate(std::string_view plate);
Bytes subject_of_site(const OrganisationId& id, std::uint32_t site);
Bytes binding(BytesView subject, const DeviceId& device, std::uint32_t n);
Bytes bindings(BytesView subject);  // prefix
Bytes device_day(const DeviceId& device, std::uint32_t day);
Bytes device_days(const DeviceId& device);  // prefix
Bytes incident(const IncidentId& id);
Bytes incidents();  // prefix
Bytes credit_entry(const OrganisationId& id, std::int64_t height, std::uint8_t kind, BytesView subject_16);
Bytes credit_entries(const OrganisationId& id);  // prefix
Bytes permit(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code,
             std::string_view number);
Bytes permits(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code);  // prefix
Bytes parameters();  // prefix of the next three
Bytes chain_info();
Bytes policy();
Bytes waste_kind(std::string_view code);
Bytes validator(const Address& address);
Bytes validators();  // prefix
Bytes misbehaviour(std::int64_t height, const Address& address, std::uint8_t type);
Bytes header_frontier();

// The smallest key greater than every key that begins with `prefix`; empty when there is none.
Bytes end_of_prefix(BytesView prefix);

}  // namespace wastewatch::ledger::keys
