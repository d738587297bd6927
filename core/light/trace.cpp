#include "light/trace.h"

#include "base/wire.h"

namespace wastewatch::light {
namespace {

Bytes encode_tally(const Tally& tally) {
  WireWriter out;
  out.int64(1, tally.signed_power);
  out.int64(2, tally.threshold);
  out.int64(3, tally.total_power);
  out.varint(4, tally.signatures);
  return out.take();
}

bool decode_tally(BytesView bytes, Tally& tally) {
  WireReader in(bytes);
  while (const auto field = in.next()) {
    switch (field->number) {
      case 1: tally.signed_power = field->as_int64(); break;
      case 2: tally.threshold = field->as_int64(); break;
      case 3: tally.total_power = field->as_int64(); break;
      case 4: tally.signatures = static_cast<std::uint32_t>(field->value); break;
      default: return false;
    }
  }
  return in.ok();
}

bool decode_mode(std::uint64_t value, Mode& mode) {
  mode = static_cast<Mode>(value);
  return value == 1 || value == 2 || value == 4 || value == 8;
}

bool decode_hash(BytesView payload, Hash& hash) {
  const auto found = Hash::from(payload);
  if (found) hash = *found;
  return found.has_value();
}

bool take_field(const WireField& field, TraceStep& step) {
  switch (field.number) {
    case 1: return decode_mode(field.value, step.mode);
    case 2: step.trusted = field.value == 1; return true;
    case 3: step.from = field.as_int64(); return true;
    case 4: step.to = field.as_int64(); return true;
    case 5: return decode_hash(field.payload, step.to_hash);
    case 6: step.headers = static_cast<std::uint32_t>(field.value); return true;
    case 7: return decode_tally(field.payload, step.overlap);
    case 8: return decode_tally(field.payload, step.quorum);
    case 9: step.signatures_verified = static_cast<std::uint32_t>(field.value); return true;
    case 10: step.duration_ns = field.as_int64(); return true;
    case 11: step.at.seconds = field.as_int64(); return true;
    case 12: step.at.nanos = static_cast<std::int32_t>(field.value); return true;
    case 13: step.provider = as_text(field.payload); return true;
    default: return false;
  }
}

}  // namespace

Bytes encode(const TraceStep& step) {
  WireWriter out;
  out.varint(1, static_cast<std::uint64_t>(step.mode));
  out.varint(2, step.trusted ? 1 : 0);
  out.int64(3, step.from);
  out.int64(4, step.to);
  out.bytes(5, step.to_hash);
  out.varint(6, step.headers);
  out.message(7, encode_tally(step.overlap), false);
  out.message(8, encode_tally(step.quorum), false);
  out.varint(9, step.signatures_verified);
  out.int64(10, step.duration_ns);
  out.int64(11, step.at.seconds);
  out.varint(12, static_cast<std::uint64_t>(step.at.nanos));
  out.text(13, step.provider);
  return out.take();
}

Result<TraceStep> decode_trace_step(BytesView bytes) {
  TraceStep step;
  step.trusted = false;
  step.headers = 0;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, step)) return fail(Errc::store_corrupt, "trace step");
  }
  if (!in.ok()) return fail(Errc::store_corrupt, "trace step");
  return step;
}

}  // namespace wastewatch::light
