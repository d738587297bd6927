// CometBFT's protobuf: headers, commits, votes, sets, light blocks, evidence and blocks. The first byte
// selects the decoder; what it accepts is encoded, decoded and encoded again to the same bytes.
#include <array>

#include "chain/encoding.h"
#include "chain/hashes.h"
#include "chain/validate.h"
#include "fuzz/support/target.h"
#include "fuzz/support/vector_seeds.h"

namespace wastewatch::fuzz {
namespace {

using namespace chain;

template <class T, Result<T> (*decode)(BytesView), Bytes (*encode)(const T&)>
void stable(BytesView bytes) {
  const auto first = decode(bytes);
  if (!first) return;
  const Bytes encoded = encode(*first);
  const auto second = decode(encoded);
  require(second.has_value(), "what was encoded decodes");
  require(encode(*second) == encoded, "encoding is stable");
}

void check_rules(BytesView bytes) {
  if (const auto block = decode_light_block(bytes)) {
    static_cast<void>(check_light_block(*block, block->signed_header.header.chain_id));
  }
  if (const auto block = decode_block(bytes)) static_cast<void>(check_block(*block));
  if (const auto evidence = decode_evidence(bytes)) static_cast<void>(evidence_identity(*evidence));
}

using Decoder = void (*)(BytesView);
constexpr std::array decoders{
    Decoder{stable<Header, decode_header, encode_header>},
    Decoder{stable<Commit, decode_commit, encode_commit>},
    Decoder{stable<Vote, decode_vote, encode_vote>},
    Decoder{stable<ValidatorSet, decode_validator_set, encode_validator_set>},
    Decoder{stable<SignedHeader, decode_signed_header, encode_signed_header>},
    Decoder{stable<LightBlock, decode_light_block, encode_light_block>},
    Decoder{stable<Evidence, decode_evidence, encode_evidence>},
    Decoder{stable<Block, decode_block, encode_block>},
    Decoder{check_rules},
};

void add(std::vector<Bytes>& out, std::size_t decoder, const nlohmann::json& from) {
  if (!from.contains("proto")) return;
  const Bytes bytes = hex_member(from, "proto");
  if (bytes.empty() || bytes.size() > 16'384) return;
  out.push_back(selected(decoder, bytes));
  if (decoder >= 5) out.push_back(selected(8, bytes));
}

}  // namespace

void run(BytesView input) {
  Pieces pieces(input);
  const std::size_t selector = pieces.byte();
  decoders[selector % decoders.size()](pieces.rest());
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  each_case("chain/headers.json", [&](const auto& one) { add(out, 0, one); });
  each_case("chain/commits.json", [&](const auto& one) { add(out, 1, one); });
  each_case("chain/validator_sets.json", [&](const auto& one) { add(out, 3, one); });
  each_case("chain/light_blocks.json", [&](const auto& one) { add(out, 5, one); });
  each_case("chain/evidence.json", [&](const auto& one) {
    for (const auto& item : one["evidence"]) add(out, 6, item);
  });
  each_case("chain/blocks.json", [&](const auto& one) { add(out, 7, one); });
  return out;
}

}  // namespace wastewatch::fuzz
