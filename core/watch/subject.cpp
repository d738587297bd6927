#include "watch/subject.h"

#include <array>

namespace wastewatch::watch {
namespace {

constexpr std::array<std::string_view, 7> subject_names = {"batch",        "trip", "plate", "device",
                                                           "organisation", "site", "place"};

}  // namespace

Subject subject_of(const ledger::BatchId& batch) { return {SubjectKind::batch, to_bytes(batch.view())}; }
Subject subject_of(const ledger::DeviceId& device) { return {SubjectKind::device, to_bytes(device.view())}; }
Subject subject_of(const ledger::OrganisationId& organisation) {
  return {SubjectKind::organisation, to_bytes(organisation.view())};
}

std::optional<ledger::BatchId> batch_of(const Subject& subject) {
  return subject.kind == SubjectKind::batch ? ledger::BatchId::from(subject.id) : std::nullopt;
}

std::optional<ledger::DeviceId> device_of(const Subject& subject) {
  return subject.kind == SubjectKind::device ? ledger::DeviceId::from(subject.id) : std::nullopt;
}

std::optional<ledger::OrganisationId> organisation_of(const Subject& subject) {
  return subject.kind == SubjectKind::organisation ? ledger::OrganisationId::from(subject.id) : std::nullopt;
}

std::string_view subject_name(SubjectKind kind) {
  return subject_names.at(static_cast<std::size_t>(kind) - 1);
}

Bytes encode(const Subject& subject) {
  Bytes out{static_cast<std::uint8_t>(subject.kind)};
  append(out, subject.id);
  return out;
}

std::optional<Subject> decode_subject(BytesView bytes) {
  if (bytes.empty() || bytes[0] == 0 || bytes[0] > subject_names.size()) return std::nullopt;
  return Subject{static_cast<SubjectKind>(bytes[0]), to_bytes(bytes.subspan(1))};
}

}  // namespace wastewatch::watch
