// What an alert is about. Value types and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ledger/ids.h"

namespace wastewatch::watch {

// Numbers are stored and hashed.
enum class SubjectKind : std::uint8_t {
  batch = 1,
  trip = 2,
  plate = 3,
  device = 4,
  organisation = 5,
  site = 6,   // organisation ‖ number be32
  place = 7,  // lat_e7 be32 ‖ lon_e7 be32
};

struct Subject {
  SubjectKind kind = SubjectKind::batch;
  Bytes id;
  auto operator<=>(const Subject&) const = default;
};

Subject subject_of(const ledger::BatchId& batch);
Subject subject_of(const ledger::DeviceId& device);
Subject subject_of(const ledger::OrganisationId& organisation);
// Nothing when the subject is of another kind.
std::optional<ledger::BatchId> batch_of(const Subject& subject);
std::optional<ledger::DeviceId> device_of(const Subject& subject);
std::optional<ledger::OrganisationId> organisation_of(const Subject& subject);

std::string_view subject_name(SubjectKind kind);  // "batch" …

// kind u8 ‖ id.
Bytes encode(const Subject& subject);
std::optional<Subject> decode_subject(BytesView bytes);

}  // namespace wastewatch::watch
