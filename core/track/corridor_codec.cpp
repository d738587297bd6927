#include <algorithm>

#include "base/wire.h"
#include "track/corridor.h"

namespace wastewatch::track {
namespace {

constexpr std::size_t most_points = 10'000;
constexpr std::size_t most_trips = 10'000;

// Points one after the other as zig-zag differences to the one before.
Bytes encoded_line(const geo::Line& line) {
  Bytes out;
  geo::Point before;
  for (const auto point : line) {
    append_zigzag(out, std::int64_t{point.lat_e7} - before.lat_e7);
    append_zigzag(out, std::int64_t{point.lon_e7} - before.lon_e7);
    before = point;
  }
  return out;
}

std::optional<std::int32_t> take_coordinate(BytesView& in, std::int32_t before, std::int32_t most) {
  const auto difference = take_zigzag(in);
  if (!difference || *difference < -2 * std::int64_t{most} || *difference > 2 * std::int64_t{most})
    return std::nullopt;
  const std::int64_t value = before + *difference;
  if (value < -most || value > most) return std::nullopt;
  return static_cast<std::int32_t>(value);
}

bool read_line(BytesView in, geo::Line& out) {
  geo::Point before;
  while (!in.empty()) {
    const auto lat = take_coordinate(in, before.lat_e7, geo::pole_e7);
    const auto lon = lat ? take_coordinate(in, before.lon_e7, geo::half_turn_e7) : std::nullopt;
    if (!lon || out.size() == most_points) return false;
    before = {*lat, *lon};
    out.push_back(before);
  }
  return true;
}

template <class Id>
bool read_id(BytesView bytes, Id& out) {
  const auto id = Id::from(bytes);
  if (id) out = *id;
  return id.has_value();
}

bool read_field(const WireField& field, LearnedCorridor& out) {
  switch (field.number) {
    case 1: out.version = static_cast<std::uint32_t>(field.value); return field.value == corridor_version;
    case 2: return read_id(field.payload, out.origin);
    case 3: return read_id(field.payload, out.destination);
    case 4: out.corridor.half_width_m = field.as_int64(); return true;
    case 5: return read_line(field.payload, out.corridor.line);
    case 6: out.from_ms = field.as_int64(); return true;
    case 7: out.to_ms = field.as_int64(); return true;
    case 8: {
      ledger::BatchId id;
      if (out.trips.size() == most_trips || !read_id(field.payload, id)) return false;
      out.trips.push_back(id);
      return true;
    }
    case 9: out.other_routes = static_cast<std::uint32_t>(field.value); return true;
    default: return false;
  }
}

}  // namespace

Bytes encode(const LearnedCorridor& corridor) {
  WireWriter out;
  out.varint(1, corridor.version);
  out.bytes(2, corridor.origin);
  out.bytes(3, corridor.destination);
  out.int64(4, corridor.corridor.half_width_m);
  out.bytes(5, encoded_line(corridor.corridor.line));
  out.int64(6, corridor.from_ms);
  out.int64(7, corridor.to_ms);
  for (const auto& trip : corridor.trips) out.bytes(8, trip);
  out.varint(9, corridor.other_routes);
  return out.take();
}

std::optional<LearnedCorridor> decode_corridor(BytesView bytes) {
  LearnedCorridor out;
  out.version = 0;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!read_field(*field, out)) return std::nullopt;
  }
  if (!in.ok() || out.version != corridor_version || !geo::check(out.corridor)) return std::nullopt;
  if (!std::ranges::equal(encode(out), bytes)) return std::nullopt;
  return out;
}

}  // namespace wastewatch::track
