// The query /header and what its answer proves.
#include "base/wire.h"
#include "ledger/abci/header_tree.h"
#include "ledger/abci/query.h"
#include "ledger/keys.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"

namespace wastewatch::ledger {

using chain::abci::Query;
using chain::abci::QueryResult;

namespace {

const chain::abci::ProofOp* find_op(const QueryResult& answer, std::string_view type) {
  for (const auto& op : answer.proof_ops) {
    if (op.type == type) return &op;
  }
  return nullptr;
}

}  // namespace

Bytes encode_header_query(std::int64_t height) {
  WireWriter out;
  out.int64(1, height);
  return out.take();
}

std::optional<std::int64_t> decode_header_query(BytesView bytes) {
  WireReader in(bytes);
  const auto field = in.next();
  if (!field || field->number != 1 || field->type != WireType::varint) return std::nullopt;
  if (!equal(encode_header_query(field->as_int64()), bytes)) return std::nullopt;
  return field->as_int64();
}

Result<QueryResult> answer_header_query(const HeaderTree& headers, const merkle::Tree& tree,
                                        const Query& request) {
  const auto height = decode_header_query(request.data);
  if (!height) return query_failure(Code::query_malformed, tree.version());
  const auto frontier = read_frontier(tree);
  if (!frontier) return fail(frontier.error());
  const std::int64_t below = frontier->height() - *height;
  if (below < 0 || below >= static_cast<std::int64_t>(frontier->count())) {
    return query_failure(Code::query_height_unavailable, tree.version());
  }
  const auto path =
      headers.prove(frontier->count() - 1 - static_cast<std::uint64_t>(below), frontier->count());
  if (!path) return fail(path.error());
  if (!*path) return query_failure(Code::query_height_unavailable, tree.version());
  Query of_frontier = request;
  of_frontier.path = "/key";
  of_frontier.data = keys::header_frontier();
  auto out = answer_query(tree, of_frontier);
  if (out) out->proof_ops.push_back({std::string(header_proof_type), request.data, encode(**path)});
  return out;
}

std::optional<merkle::SimpleProof> header_proof_in(const QueryResult& answer) {
  const auto* op = find_op(answer, header_proof_type);
  return op == nullptr ? std::nullopt : decode_simple_proof(op->data);
}

Status verify_old_header(const Hash& app_hash, std::int64_t height, const Hash& hash,
                         const QueryResult& answer) {
  const auto* state = find_op(answer, merkle::iavl_proof_type);
  const auto path = header_proof_in(answer);
  if (state == nullptr || !path) return fail(merkle::Errc::malformed_proof, "a proof is missing");
  const auto proof = merkle::ics23::decode(state->data);
  if (!proof) return fail(proof.error());
  const auto* existence = std::get_if<merkle::ics23::ExistenceProof>(&*proof);
  if (existence == nullptr) return fail(merkle::Errc::malformed_proof, "not a proof of existence");
  const Bytes key = keys::header_frontier();
  if (auto held = merkle::verify_existence(app_hash, key, answer.value, *existence); !held) return held;
  v1::HeaderFrontier frontier;
  if (!frontier.ParseFromArray(answer.value.data(), static_cast<int>(answer.value.size()))) {
    return fail(merkle::Errc::malformed_proof, "the frontier");
  }
  return verify_old_header(frontier, height, hash, *path);
}

}  // namespace wastewatch::ledger
