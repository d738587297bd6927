#include "gateway/jt808/location.h"

#include "gateway/jt808/fields.h"

namespace wastewatch::gateway::jt808 {
namespace {

constexpr std::size_t fixed_bytes = 28;

void take_extras(FieldReader in, Location& out) {
  while (!in.rest().empty()) {
    const auto id = in.byte();
    const auto size = in.byte();
    const auto value = size ? in.bytes(*size) : std::nullopt;
    out.extras_cut = !value;
    if (!value) return;
    out.extras.insert_or_assign(*id, to_bytes(*value));
  }
}

}  // namespace

Result<Location> decode_location(BytesView body) {
  if (body.size() < fixed_bytes) return fail(Errc::malformed_body, "location");
  FieldReader in(body);
  Location out;
  out.alarm = *in.dword();
  out.status = *in.dword();
  out.latitude_e6 = *in.dword();
  out.longitude_e6 = *in.dword();
  out.altitude_m = *in.word();
  out.speed_dkmh = *in.word();
  out.course_deg = *in.word();
  const auto time = time_ms_of_bcd(*in.bytes(bcd_time_bytes));
  if (!time) return fail(Errc::bad_time, "location");
  out.time_ms = *time;
  take_extras(in, out);
  return out;
}

Result<LocationBatch> decode_batch(BytesView body) {
  FieldReader in(body);
  const auto count = in.word();
  const auto kind = count ? in.byte() : std::nullopt;
  if (!kind) return fail(Errc::malformed_body, "batch");
  LocationBatch out;
  for (std::size_t i = 0; i < *count; ++i) {
    const auto size = in.word();
    const auto item = size ? in.bytes(*size) : std::nullopt;
    if (!item) {
      out.whole = fail(Errc::malformed_body, "item " + std::to_string(i + 1));
      return out;
    }
    out.items.push_back(decode_location(*item));
  }
  if (!in.rest().empty()) out.whole = fail(Errc::malformed_body, "bytes after the last item");
  return out;
}

}  // namespace wastewatch::gateway::jt808
