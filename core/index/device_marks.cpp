#include "index/device_marks.h"

#include <algorithm>
#include <type_traits>

#include "base/wire.h"

namespace wastewatch::index {
namespace {

std::uint32_t flags_of(const ledger::Reading& reading) {
  return static_cast<std::uint32_t>(reading.tamper_flags.value_or(0));
}

template <class Marks, class Visit>
void visit_numbers(Marks& marks, Visit&& visit) {
  visit(1, marks.tamper_seen);
  visit(2, marks.tamper_again);
  visit(3, marks.tamper_from_ms);
  visit(4, marks.tamper_ms);
  visit(5, marks.conflicts);
  visit(6, marks.conflict_from_ms);
  visit(7, marks.conflict_ms);
}

constexpr std::uint32_t load_field = 8;

}  // namespace

bool has_tamper_flags(const ledger::Chunk& chunk) {
  return std::ranges::any_of(chunk.readings, [](const auto& reading) { return flags_of(reading) != 0; });
}

void note_tampering(DeviceMarks& marks, const ledger::Chunk& chunk, const ledger::BatchId& load,
                    std::int64_t received_ms) {
  const bool is_over = received_ms - marks.tamper_ms > tamper_over_ms;
  if (is_over || load != marks.tamper_load) {
    marks.tamper_seen = 0;
    marks.tamper_again = 0;
    marks.tamper_from_ms = received_ms;
    marks.tamper_load = load;
  }
  marks.tamper_ms = received_ms;
  for (const auto& reading : chunk.readings) {
    marks.tamper_again |= marks.tamper_seen & flags_of(reading);
    marks.tamper_seen |= flags_of(reading);
  }
}

void note_conflict(DeviceMarks& marks, std::int64_t received_ms) {
  if (marks.conflict_from_ms == 0) marks.conflict_from_ms = received_ms;
  marks.conflict_ms = received_ms;
  ++marks.conflicts;
}

Bytes encode(const DeviceMarks& marks) {
  WireWriter out;
  visit_numbers(marks, [&](std::uint32_t field, const auto& value) {
    out.varint(field, static_cast<std::uint64_t>(value));
  });
  if (!marks.tamper_load.is_zero()) out.bytes(load_field, marks.tamper_load);
  return out.take();
}

std::optional<DeviceMarks> decode_marks(BytesView bytes) {
  DeviceMarks out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == load_field) {
      const auto load = ledger::BatchId::from(field->payload);
      if (!load) return std::nullopt;
      out.tamper_load = *load;
    }
    visit_numbers(out, [&](std::uint32_t number, auto& value) {
      using Member = std::remove_reference_t<decltype(value)>;
      if (number == field->number) value = static_cast<Member>(field->value);
    });
  }
  return in.ok() ? std::optional(out) : std::nullopt;
}

}  // namespace wastewatch::index
