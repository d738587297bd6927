#include "ledger/abci/query.h"

#include "base/wire.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"
#include "merkle/range_proof.h"

namespace wastewatch::ledger {
namespace {

using chain::abci::Query;
using chain::abci::QueryResult;

// The state's fault becomes the caller's answer only where the caller caused it.
Result<QueryResult> failure_of(const Error& error, std::int64_t height) {
  if (error.is(merkle::Errc::version_unknown)) return query_failure(Code::query_height_unavailable, height);
  const bool own_fault = error.domain == ErrorDomain::base || error.is(merkle::Errc::store_failed) ||
                         error.is(merkle::Errc::store_corrupt);
  if (own_fault) return fail(error);
  return query_failure(Code::query_malformed, height);
}

Result<QueryResult> answer_key(const merkle::Tree& tree, const Query& request) {
  if (request.data.empty()) return query_failure(Code::query_malformed, tree.version());
  QueryResult result;
  result.height = tree.version();
  result.key = request.data;
  auto value = tree.get(request.data);
  if (!value) return failure_of(value.error(), tree.version());
  if (*value) result.value = **value;
  if (!request.prove) return result;
  const auto proof = merkle::prove(tree, request.data);
  if (!proof) return failure_of(proof.error(), tree.version());
  result.proof_ops.push_back(
      {std::string(merkle::iavl_proof_type), request.data, merkle::ics23::encode(*proof)});
  return result;
}

Result<QueryResult> answer_range(const merkle::Tree& tree, const Query& request) {
  const auto range = decode_range_query(request.data);
  if (!range) return query_failure(Code::query_malformed, tree.version());
  const std::size_t limit = range->limit == 0 ? merkle::max_range_items : range->limit;
  const auto proof = merkle::prove_range(tree, range->from, range->to, limit);
  if (!proof) return failure_of(proof.error(), tree.version());
  QueryResult result;
  result.height = tree.version();
  result.key = request.data;
  result.proof_ops.push_back({std::string(range_proof_type), range->from, merkle::encode_range(*proof)});
  return result;
}

}  // namespace

Bytes encode_range_query(const RangeQuery& query) {
  WireWriter out;
  out.bytes(1, query.from);
  out.bytes(2, query.to);
  out.varint(3, query.limit);
  return out.take();
}

std::optional<RangeQuery> decode_range_query(BytesView bytes) {
  RangeQuery query;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == 1 && field->type == WireType::bytes) {
      query.from = to_bytes(field->payload);
    } else if (field->number == 2 && field->type == WireType::bytes) {
      query.to = to_bytes(field->payload);
    } else if (field->number == 3 && field->type == WireType::varint) {
      query.limit = static_cast<std::uint32_t>(field->value);
    } else {
      return std::nullopt;
    }
  }
  if (!in.ok() || encode_range_query(query) != to_bytes(bytes)) return std::nullopt;
  return query;
}

QueryResult query_failure(Code code, std::int64_t height) {
  QueryResult result;
  result.code = number(code);
  result.log = code_sentence(code);
  result.height = height;
  return result;
}

Result<QueryResult> answer_query(const merkle::Tree& tree, const Query& request) {
  if (request.path == "/key") return answer_key(tree, request);
  if (request.path == "/range") return answer_range(tree, request);
  return query_failure(Code::query_unknown_path, tree.version());
}

}  // namespace wastewatch::ledger
