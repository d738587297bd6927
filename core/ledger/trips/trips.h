// Trips: OpenTrip and CloseTrip, and how a trip ends. check_fields() needs no state and is pure; execute()
// has the rules that need it. A code other than ok leaves changes behind that the caller drops.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

inline constexpr int max_stops = 32;
inline constexpr int max_corridor_points = 512;
inline constexpr int max_trip_devices = 8;

Code check_fields(const v1::OpenTrip& message);
Code check_fields(const v1::CloseTrip& message);
Code execute(Context& context, const v1::OpenTrip& message);
Code execute(Context& context, const v1::CloseTrip& message);

// Ends an open trip: frees the vehicle and its plate.
void end_trip(const Moment& moment, v1::Trip& trip, v1::TripState state);

}  // namespace wastewatch::ledger
