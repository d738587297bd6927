// Short makers of ledger messages for the scenario. Pure functions.
#pragma once

#include <cstdint>
#include <string_view>

#include "ledger/ids.h"
#include "ledger/proto/tx.pb.h"
#include "scenario/world.h"

namespace wastewatch::scenario {

ledger::v1::Message declare_batch(const Company& generator, std::int64_t mass_g, std::string_view manifest,
                                  std::int64_t claimed_ms);
ledger::v1::Message open_trip(std::string_view plate, std::string_view driver_key,
                              const ledger::DeviceId& device, const Company& destination,
                              std::int64_t arrive_ms, std::int64_t claimed_ms);
ledger::v1::Message close_trip(const ledger::TripId& trip, Point place, std::int64_t claimed_ms);

struct OfferFacts {
  ledger::BatchId batch{};
  ledger::OrganisationId to{};
  ledger::TripId trip{};
  std::int64_t mass_g = 0;
  Point place{};
  std::int64_t stands_until_ms = 0;
  const Company* destination = nullptr;  // first offer of the journey only
  std::int64_t deliver_by_ms = 0;
  std::int64_t claimed_ms = 0;
};
ledger::v1::Message offer_custody(const OfferFacts& facts);
ledger::v1::Message accept_custody(const ledger::OfferId& offer, const ledger::BatchId& batch,
                                   std::int64_t mass_g, Point place, std::uint32_t site,
                                   std::int64_t claimed_ms);
ledger::v1::Message treat_batch(const ledger::BatchId& batch, const Company& processor, std::int64_t mass_g,
                                std::int64_t claimed_ms);
ledger::v1::Message bind_to_batch(const ledger::DeviceId& device, const ledger::BatchId& batch,
                                  std::int64_t claimed_ms);
ledger::v1::Message bind_to_vehicle(const ledger::DeviceId& device, std::string_view plate,
                                    std::int64_t claimed_ms);
ledger::v1::Message unbind(const ledger::DeviceId& device, std::int64_t claimed_ms);

}  // namespace wastewatch::scenario
