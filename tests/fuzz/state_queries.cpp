// What nodes ask and answer about snapshots and old headers: one encoding each.
#include "fuzz/support/target.h"
#include "ledger/abci/header_tree.h"
#include "ledger/abci/snapshot_query.h"

namespace wastewatch::fuzz {
namespace {

using namespace ledger;

template <class T>
void one_form(const std::optional<T>& decoded, BytesView bytes) {
  if (decoded) require(equal(encode(*decoded), bytes), "what decodes has one form");
}

Bytes seed(std::uint8_t kind, const Bytes& message) {
  Bytes out{kind};
  append(out, message);
  return out;
}

}  // namespace

// kind ‖ message
void run(BytesView input) {
  Pieces pieces(input);
  const auto kind = pieces.byte() % 5;
  const BytesView message = pieces.rest();
  if (kind == 0) one_form(decode_snapshot(message), message);
  if (kind == 1) one_form(decode_snapshots(message), message);
  if (kind == 2) one_form(decode_chunk_query(message), message);
  if (kind == 3) one_form(decode_simple_proof(message), message);
  if (kind != 4) return;
  if (const auto height = decode_header_query(message)) {
    require(equal(encode_header_query(*height), message), "what decodes has one form");
  }
}

std::vector<Bytes> seeds() {
  const KeptSnapshot snapshot{1'000, 1, 7, Hash{}};
  merkle::SimpleProof proof{300, 17, Hash{}, std::vector<Hash>(9)};
  return {seed(0, encode(snapshot)), seed(1, encode(std::vector{snapshot, snapshot})),
          seed(2, encode(ChunkQuery{1'000, 1, 3})), seed(3, encode(proof)), seed(4, encode_header_query(77))};
}

}  // namespace wastewatch::fuzz
