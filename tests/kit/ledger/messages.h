// Short makers of messages: the fields that must be there; what a case is about is set by the test.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <utility>

#include "kit/ledger/party.h"
#include "ledger/canonical.h"
#include "ledger/devices/telemetry.h"
#include "ledger/proto/tx.pb.h"

namespace wastewatch::ledger::test {

// An id as a field of a message, from the field's bytes or from the id itself.
class IdText {
 public:
  IdText() = default;
  IdText(std::string bytes) : bytes_(std::move(bytes)) {}
  IdText(const char* bytes) : bytes_(bytes) {}
  template <class Id>
    requires std::convertible_to<const Id&, BytesView>
  IdText(const Id& id) : bytes_(to_string(id)) {}
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

// custody
v1::Message declare_message(std::int64_t mass_g = 1'000'000, const std::string& code = "kitchen");
v1::Message offer_message(const Party& to, const IdText& batch, const IdText& trip = {});
// The first of a journey.
v1::Message first_offer_message(const Party& to, const IdText& batch, const IdText& trip,
                                const Party& destination, std::int64_t deliver_by_ms);
v1::Message accept_message(const IdText& batch, const IdText& offer, std::int64_t mass_g = 1'000'000);
v1::Message refuse_message(const IdText& batch, const IdText& offer,
                           v1::RefusalReason reason = v1::REFUSED_WRONG_WASTE);
v1::Message withdraw_message(const IdText& batch, const IdText& offer);
v1::Message treat_message(const IdText& batch, std::int64_t mass_g);

// trips
v1::Message open_trip_message(const std::string& plate = "浙F10001");
v1::Message close_trip_message(const IdText& trip);

// devices
v1::Message bind_to_batch_message(const IdText& device, const IdText& batch);
v1::Message bind_to_plate_message(const IdText& device, const std::string& plate);
v1::Message bind_to_site_message(const IdText& device, const IdText& organisation, std::uint32_t site);
v1::Message unbind_message(const IdText& device);
v1::Message telemetry_message(const crypto::PrivateKey& device, const Chunk& chunk);
v1::Message telemetry_message(BytesView chunk, BytesView signature);

// incidents; without a batch the subject is left to the test
v1::Message incident_message(v1::IncidentKind kind = v1::INCIDENT_DUMPING, const IdText& batch = {},
                             const std::string& note = {});

void place(v1::Position& position, std::int32_t lat_e7, std::int32_t lon_e7);

// Readings ten seconds apart from `time_ms` on, each a little further, otherwise as `like`.
Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
               std::size_t readings, const Hash& previous, std::int64_t time_ms, const Reading& like = {});

}  // namespace wastewatch::ledger::test
