#include "light/divergence.h"

#include "base/wire.h"
#include "chain/encoding.h"
#include "light/errors.h"

namespace wastewatch::light {
namespace {

bool take_block(BytesView bytes, chain::LightBlock& block) {
  auto decoded = chain::decode_light_block(bytes);
  if (decoded) block = std::move(*decoded);
  return decoded.has_value();
}

bool take_field(const WireField& field, Divergence& out) {
  switch (field.number) {
    case 1: out.chain_id = as_text(field.payload); return true;
    case 2: out.primary = as_text(field.payload); return true;
    case 3: out.witness = as_text(field.payload); return true;
    case 4: return take_block(field.payload, out.common);
    case 5: return take_block(field.payload, out.primary_block);
    case 6: return take_block(field.payload, out.witness_block);
    case 7: out.found_at.seconds = field.as_int64(); return true;
    case 8: out.found_at.nanos = static_cast<std::int32_t>(field.value); return true;
    default: return false;
  }
}

}  // namespace

Bytes encode(const Divergence& divergence) {
  WireWriter out;
  out.text(1, divergence.chain_id);
  out.text(2, divergence.primary);
  out.text(3, divergence.witness);
  out.message(4, chain::encode_light_block(divergence.common));
  out.message(5, chain::encode_light_block(divergence.primary_block));
  out.message(6, chain::encode_light_block(divergence.witness_block));
  out.int64(7, divergence.found_at.seconds);
  out.varint(8, static_cast<std::uint64_t>(divergence.found_at.nanos));
  return out.take();
}

Result<Divergence> decode_divergence(BytesView bytes) {
  Divergence out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, out)) return fail(Errc::store_corrupt, "divergence");
  }
  if (!in.ok()) return fail(Errc::store_corrupt, "divergence");
  return out;
}

}  // namespace wastewatch::light
