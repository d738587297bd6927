// The stored form of a digest: zig-zag varints in a fixed order, lists and optional parts by their count. One
// walk writes and reads. Derived data: another order raises feed_format.
#include <concepts>

#include "base/wire.h"
#include "watch/journey/journey.h"

namespace wastewatch::watch {
namespace {

class Writer {
 public:
  void number(std::integral auto value) { append_zigzag(out, static_cast<std::int64_t>(value)); }
  void id(const ledger::DeviceId& value) { append(out, value); }
  template <class List>
  void list(const List& values, auto walk_one) {
    number(values.size());
    for (const auto& value : values) walk_one(value);
  }
  template <class Value>
  void optional(const std::optional<Value>& value, auto walk_one) {
    number(value ? 1 : 0);
    if (value) walk_one(*value);
  }
  Bytes out;
};

class Parser {
 public:
  explicit Parser(BytesView in) : rest(in) {}
  template <std::integral Value>
  void number(Value& value) {
    const auto taken = take_zigzag(rest);
    good = good && taken.has_value();
    value = static_cast<Value>(taken.value_or(0));
  }
  void id(ledger::DeviceId& value) {
    const auto taken = rest.size() < ledger::DeviceId::size_bytes
                           ? std::nullopt
                           : ledger::DeviceId::from(rest.first(ledger::DeviceId::size_bytes));
    good = good && taken.has_value();
    if (!taken) return;
    value = *taken;
    rest = rest.subspan(ledger::DeviceId::size_bytes);
  }
  template <class List>
  void list(List& values, auto walk_one) {
    std::int64_t count = 0;
    number(count);
    for (std::int64_t i = 0; good && i < count; ++i) walk_one(values.emplace_back());
  }
  template <class Value>
  void optional(std::optional<Value>& value, auto walk_one) {
    std::int64_t count = 0;
    number(count);
    good = good && (count == 0 || count == 1);
    if (count == 1) walk_one(value.emplace());
  }
  BytesView rest;
  bool good = true;
};

void walk_point(auto& archive, auto& point) {
  archive.number(point.lat_e7);
  archive.number(point.lon_e7);
}

void walk_fix(auto& archive, auto& fix) {
  archive.number(fix.taken_ms);
  walk_point(archive, fix.place);
  archive.number(fix.accuracy_dm);
}

void walk_gap(auto& archive, auto& gap) {
  archive.number(gap.from_ms);
  archive.number(gap.to_ms);
  archive.number(gap.seen_ms);
  archive.number(gap.complete);
  archive.optional(gap.before, [&](auto& point) { walk_point(archive, point); });
  archive.optional(gap.after, [&](auto& point) { walk_point(archive, point); });
}

void walk_parting(auto& archive, auto& parting) {
  archive.number(parting.from_ms);
  archive.number(parting.known_ms);
  archive.number(parting.distance_m);
  walk_point(archive, parting.tracker);
  archive.number(parting.together_before);
}

void walk_company(auto& archive, auto& company) {
  archive.number(company.compared_ms);
  archive.number(company.together_ms);
  archive.number(company.apart_ms);
  archive.number(company.last_apart_ms);
  archive.number(company.apart_count);
  archive.optional(company.parting, [&](auto& parting) { walk_parting(archive, parting); });
}

void walk_device(auto& archive, auto& device) {
  const auto fix = [&](auto& one) { walk_fix(archive, one); };
  archive.id(device.device);
  archive.number(device.truck);
  archive.list(device.bound, [&](auto& span) {
    archive.number(span.from_ms);
    archive.number(span.to_ms);
  });
  archive.number(device.taken_ms);
  archive.number(device.boot_id);
  archive.number(device.sequence);
  archive.number(device.correction_ms);
  archive.list(device.fixes, fix);
  archive.optional(device.last, fix);
  archive.optional(device.odd, fix);
  archive.list(device.gaps, [&](auto& gap) { walk_gap(archive, gap); });
  walk_company(archive, device.company);
}

void walk_journey(auto& archive, auto& journey) {
  archive.number(journey.from_ms);
  archive.number(journey.to_ms);
  archive.number(journey.until_ms);
  archive.number(journey.partial);
  archive.number(journey.time_scale);
  archive.list(journey.devices, [&](auto& device) { walk_device(archive, device); });
}

}  // namespace

Bytes encode(const Journey& journey) {
  Writer out;
  walk_journey(out, journey);
  return std::move(out.out);
}

std::optional<Journey> decode_journey(BytesView bytes) {
  Journey out;
  Parser in(bytes);
  walk_journey(in, out);
  return in.good && in.rest.empty() ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace wastewatch::watch
