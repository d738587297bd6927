// Short makers of messages: the fields that must be there; what a case is about is set by the script.
#pragma once

#include "cast.h"
#include "ledger/devices/telemetry.h"
#include "ledger/proto/tx.pb.h"

namespace wastewatch::record {

namespace v1 = ledger::v1;

v1::Message declare(std::int64_t mass_g = 1'000'000, const std::string& code = "kitchen");
v1::Message open_trip(const std::string& plate);
v1::Message close_trip(const std::string& trip);
v1::Message offer(const std::string& batch, const Party& to, const std::string& trip = {});
// The first of a journey.
v1::Message first_offer(const std::string& batch, const Party& to, const std::string& trip,
                        const Party& destination, std::int64_t deliver_by_ms);
v1::Message accept(const std::string& batch, const std::string& offer, std::int64_t mass_g = 1'000'000);
v1::Message refuse(const std::string& batch, const std::string& offer,
                   v1::RefusalReason reason = v1::REFUSED_WRONG_WASTE);
v1::Message withdraw(const std::string& batch, const std::string& offer);
v1::Message treat(const std::string& batch, std::int64_t mass_g);
v1::Message bind_to_batch(const std::string& device, const std::string& batch);
v1::Message bind_to_plate(const std::string& device, const std::string& plate);
v1::Message bind_to_site(const std::string& device, const std::string& organisation, std::uint32_t site);
v1::Message unbind(const std::string& device);
v1::Message report(const crypto::PrivateKey& device, const ledger::Chunk& chunk);
v1::Message report(BytesView chunk, BytesView signature);
v1::Message incident(v1::IncidentKind kind = v1::INCIDENT_DUMPING);

void place(v1::Position& position, std::int32_t lat_e7, std::int32_t lon_e7);
std::string device_id(const crypto::PrivateKey& device);
// `readings` of ten seconds each from `time_ms` on.
ledger::Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
                       std::size_t readings, const Hash& previous, std::int64_t time_ms);

}  // namespace wastewatch::record
