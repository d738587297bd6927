// Exported chains of trust: what is accepted has one form, and from an honest anchor leads along honest
// headers only.
#include "light/header_proof.h"

#include "fuzz/support/honest_chain.h"
#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

light::HeaderProof honest_proof(std::size_t first, std::size_t last) {
  const auto& honest = honest_chain();
  light::HeaderProof proof{"light-vectors-1",
                           {static_cast<std::int64_t>(first + 1), honest.hashes[first]},
                           honest.options,
                           honest.now,
                           {}};
  proof.chain_id = honest.blocks[first].signed_header.header.chain_id;
  for (std::size_t i = first; i <= last; ++i) proof.blocks.push_back(honest.blocks[i]);
  return proof;
}

}  // namespace

void run(BytesView input) {
  const auto& honest = honest_chain();
  const auto proof = light::decode_header_proof(input);
  if (!proof) return;
  require(equal(encode(*proof), input), "a header proof has one form");
  static_cast<void>(check(*proof, proof->evaluated_at));
  const auto steps = check(*proof, honest.now);
  if (!steps || proof->anchor.height < 1 || proof->anchor.height > std::ssize(honest.hashes)) return;
  if (proof->anchor.hash != honest.hashes[static_cast<std::size_t>(proof->anchor.height - 1)]) return;
  for (const auto& block : proof->blocks) {
    require(honest.has(block.signed_header.header), "from an honest anchor one reaches honest headers");
  }
}

std::vector<Bytes> seeds() {
  return {encode(honest_proof(0, 0)), encode(honest_proof(0, 1)), encode(honest_proof(2, 4)),
          encode(honest_proof(5, 9))};
}

}  // namespace wastewatch::fuzz
