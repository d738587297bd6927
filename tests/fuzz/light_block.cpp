// Verification of light blocks from a peer, adjacent, skipping and backwards: no block but an honest one
// passes.
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "fuzz/support/honest_chain.h"
#include "fuzz/support/target.h"
#include "light/audit.h"
#include "light/verifier.h"

namespace wastewatch::fuzz {
namespace {

void verify_from(const chain::LightBlock& trusted, const chain::LightBlock& untrusted) {
  const auto& honest = honest_chain();
  const auto& header = untrusted.signed_header.header;
  if (light::verify(trusted, untrusted, honest.options, honest.now).success()) {
    require(honest.has(header), "only an honest header is reached forwards");
  }
  if (light::verify_backwards(trusted, untrusted).success() ||
      light::verify_header_backwards(trusted.signed_header.header, header).success()) {
    require(honest.has(header), "only an honest header is reached backwards");
  }
}

void audit(const chain::LightBlock& block) {
  const auto& honest = honest_chain();
  const auto height = block.height();
  if (height < 1 || height > std::ssize(honest.blocks)) return;
  const auto& expected = honest.blocks[static_cast<std::size_t>(height - 1)].signed_header.header;
  if (block.signed_header.header.validators_hash != expected.validators_hash) return;
  const auto audit = light::audit_commit(block);
  if (audit && audit->tally.enough()) require(honest.has(block.signed_header.header), "an audited commit");
}

}  // namespace

// The first byte says from which block.
void run(BytesView input) {
  const auto& honest = honest_chain();
  Pieces pieces(input);
  const std::size_t from = pieces.byte() % honest.blocks.size();
  const auto block = chain::decode_light_block(pieces.rest());
  if (!block) return;
  verify_from(honest.blocks[from], *block);
  audit(*block);
}

std::vector<Bytes> seeds() {
  const auto& honest = honest_chain();
  std::vector<Bytes> out;
  for (std::size_t i = 0; i < honest.blocks.size(); ++i) {
    for (const std::size_t from :
         {std::size_t{0}, i == 0 ? i : i - 1, std::min(i + 1, honest.blocks.size() - 1)}) {
      Bytes seed{static_cast<std::uint8_t>(from)};
      append(seed, chain::encode_light_block(honest.blocks[i]));
      out.push_back(std::move(seed));
    }
  }
  return out;
}

}  // namespace wastewatch::fuzz
