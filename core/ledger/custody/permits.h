// Permits: which waste an organisation may carry, store or treat, and how much a year. One thread.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

// ok when a permit of the signer's organisation covers this much more now; permit_missing or
// permit_exhausted.
Code require_permit(const Context& context, v1::PermitActivity activity, const std::string& waste_code,
                    std::int64_t mass_g);
// As above, and the mass counts against the permit's year.
Code use_permit(const Context& context, v1::PermitActivity activity, const std::string& waste_code,
                std::int64_t mass_g);

// The calendar year of a time at an offset from UTC (proleptic Gregorian).
std::int32_t calendar_year(std::int64_t time_ms, std::int64_t utc_offset_minutes);

}  // namespace wastewatch::ledger
