#include "light/header_proof.h"

#include <limits>

#include "base/wire.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

Bytes encode_time(const Timestamp& time) {
  WireWriter out;
  out.int64(1, time.seconds);
  out.varint(2, static_cast<std::uint64_t>(time.nanos));
  return out.take();
}

constexpr std::int64_t last_second = 253'402'300'799;  // 9999-12-31T23:59:59Z

bool decode_time(BytesView bytes, Timestamp& time) {
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number > 2 || field->type != WireType::varint) return false;
    if (field->number == 1) time.seconds = field->as_int64();
    if (field->number == 2 && field->value >= 1'000'000'000) return false;
    if (field->number == 2) time.nanos = static_cast<std::int32_t>(field->value);
  }
  return in.ok() && time >= Timestamp::go_zero() && time.seconds <= last_second;
}

bool take_block(BytesView bytes, HeaderProof& proof) {
  auto block = chain::decode_light_block(bytes);
  if (!block || proof.blocks.size() >= max_proof_blocks) return false;
  proof.blocks.push_back(std::move(*block));
  return true;
}

bool take_hash(BytesView bytes, Hash& hash) {
  const auto found = Hash::from(bytes);
  if (found) hash = *found;
  return found.has_value();
}

bool take_part(const WireField& field, std::uint32_t& part) {
  part = static_cast<std::uint32_t>(field.value);
  return field.value <= std::numeric_limits<std::uint32_t>::max();
}

bool take_field(const WireField& field, HeaderProof& proof) {
  switch (field.number) {
    case 1: proof.chain_id = as_text(field.payload); return true;
    case 2: proof.anchor.height = field.as_int64(); return true;
    case 3: return take_hash(field.payload, proof.anchor.hash);
    case 4: return take_part(field, proof.options.trust_level.numerator);
    case 5: return take_part(field, proof.options.trust_level.denominator);
    case 6: proof.options.trusting_period_ns = field.as_int64(); return true;
    case 7: proof.options.clock_drift_ns = field.as_int64(); return true;
    case 8: return decode_time(field.payload, proof.evaluated_at);
    case 9: return take_block(field.payload, proof);
    default: return false;
  }
}

TraceStep step_of(Mode mode, const chain::LightBlock& from, const chain::LightBlock& to,
                  const Verdict& verdict, Timestamp at) {
  return {.mode = mode,
          .from = from.height(),
          .to = to.height(),
          .to_hash = chain::header_hash(to.signed_header.header),
          .overlap = verdict.overlap.value_or(Tally{}),
          .quorum = verdict.quorum.value_or(Tally{}),
          .signatures_verified = verdict.signatures_verified,
          .at = at};
}

Status check_start(const HeaderProof& proof) {
  if (auto options = validate(proof.options); !options) return options;
  if (proof.blocks.empty()) return fail(Errc::no_trusted_state, "the proof has no blocks");
  const auto& header = proof.blocks.front().signed_header.header;
  if (header.chain_id != proof.chain_id) return fail(Errc::wrong_chain_id, header.chain_id);
  const bool anchored =
      header.height == proof.anchor.height && chain::header_hash(header) == proof.anchor.hash;
  return anchored ? Status{} : fail(Errc::wrong_trust_anchor);
}

// The farthest of the heights after `trusted` that it can vouch for.
Result<chain::LightBlock> farthest(const TrustedStore& store, const chain::LightBlock& trusted,
                                   std::span<const std::int64_t> heights, const VerificationOptions& options,
                                   Timestamp at, Workspace& workspace) {
  for (std::size_t last = heights.size(); last > 0; last /= 2) {
    auto block = store.at(heights[last - 1]);
    if (!block) return fail(std::move(block.error()));
    if (!*block) return fail(Errc::no_trusted_state, "a block is no longer stored");
    const Verdict verdict = verify(trusted, **block, options, at, &workspace);
    if (verdict.success()) return std::move(**block);
    if (verdict.kind == Verdict::Kind::invalid) return fail(verdict.error());
  }
  return fail(Errc::no_trusted_state, "the blocks on the way are no longer stored");
}

}  // namespace

Bytes encode(const HeaderProof& proof) {
  WireWriter out;
  out.text(1, proof.chain_id);
  out.int64(2, proof.anchor.height);
  out.bytes(3, proof.anchor.hash);
  out.varint(4, proof.options.trust_level.numerator);
  out.varint(5, proof.options.trust_level.denominator);
  out.int64(6, proof.options.trusting_period_ns);
  out.int64(7, proof.options.clock_drift_ns);
  out.message(8, encode_time(proof.evaluated_at));
  for (const auto& block : proof.blocks) out.message(9, chain::encode_light_block(block));
  return out.take();
}

Result<HeaderProof> decode_header_proof(BytesView bytes) {
  HeaderProof proof;
  proof.options = {{0, 0}, 0, 0};
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, proof)) return fail(Errc::malformed_response, "header proof");
  }
  if (!in.ok() || !equal(encode(proof), bytes)) return fail(Errc::malformed_response, "header proof");
  return proof;
}

Result<HeaderProof> prove_header(const TrustedStore& store, std::string chain_id,
                                 const VerificationOptions& options, std::int64_t height, Timestamp at) {
  const auto anchor = store.anchor();
  if (!anchor) return fail(anchor.error());
  if (!*anchor) return fail(Errc::no_trusted_state);
  auto start = store.at((*anchor)->height);
  if (!start) return fail(std::move(start.error()));
  const auto heights = store.heights((*anchor)->height + 1, height);
  if (!heights) return fail(heights.error());
  const bool stored = height == (*anchor)->height || (!heights->empty() && heights->back() == height);
  if (!*start || !stored) return fail(Errc::no_trusted_state, "height " + std::to_string(height));
  HeaderProof proof{std::move(chain_id), **anchor, options, at, {std::move(**start)}};
  Workspace workspace;
  for (std::span<const std::int64_t> left = *heights; !left.empty();) {
    auto next = farthest(store, proof.blocks.back(), left, options, at, workspace);
    if (!next) return fail(std::move(next.error()));
    while (!left.empty() && left.front() <= next->height()) left = left.subspan(1);
    proof.blocks.push_back(std::move(*next));
  }
  return proof;
}

Result<std::vector<TraceStep>> check(const HeaderProof& proof, Timestamp at) {
  if (auto start = check_start(proof); !start) return fail(std::move(start.error()));
  Workspace workspace;
  const Verdict first = verify_anchor(proof.blocks.front(), proof.options, at, &workspace);
  if (!first.success()) return fail(first.error());
  std::vector<TraceStep> steps = {
      step_of(Mode::anchor, proof.blocks.front(), proof.blocks.front(), first, at)};
  for (std::size_t i = 1; i < proof.blocks.size(); ++i) {
    const auto& from = proof.blocks[i - 1];
    const auto& to = proof.blocks[i];
    const Verdict verdict = verify(from, to, proof.options, at, &workspace);
    if (!verdict.success()) return fail(verdict.error());
    const bool next = to.height() - from.height() == 1;
    steps.push_back(step_of(next ? Mode::adjacent : Mode::skipping, from, to, verdict, at));
  }
  return steps;
}

}  // namespace wastewatch::light
