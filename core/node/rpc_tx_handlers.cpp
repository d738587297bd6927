#include <algorithm>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "crypto/hash.h"
#include "merkle/simple_tree.h"
#include "node/event_query.h"
#include "node/rpc_handlers.h"

namespace wastewatch::node::routes {
namespace {

using nlohmann::json;

constexpr std::int64_t max_scanned_blocks = 2'000;
constexpr std::chrono::milliseconds wait_step{250};

Bytes hash_of(BytesView tx) { return to_bytes(chain::tx_hash(tx).view()); }

std::vector<Bytes> leaf_inputs(const std::vector<Bytes>& txs) {
  std::vector<Bytes> out;
  out.reserve(txs.size());
  for (const auto& tx : txs) out.push_back(hash_of(tx));
  return out;
}

chain::TxProof proof_of(const chain::Block& block, std::uint32_t index) {
  const auto leaves = leaf_inputs(block.txs);
  return {chain::data_hash(block.txs), block.txs[index], merkle::simple_proof(leaves, index)};
}

chain::TxReply tx_reply(const chain::Block& block, const chain::abci::FinalizeBlockResult& result,
                        std::uint32_t index, bool prove) {
  if (index >= block.txs.size() || index >= result.tx_results.size())
    refuse("the transaction index is damaged");
  chain::TxReply out{.hash = hash_of(block.txs[index]),
                     .height = block.header.height,
                     .index = index,
                     .tx_result = result.tx_results[index],
                     .tx = block.txs[index],
                     .proof = {}};
  if (prove) out.proof = proof_of(block, index);
  return out;
}

chain::TxReply tx_at(const RpcContext& context, const TxPosition& position, bool prove) {
  const auto& store = context.chain.store();
  return tx_reply(must(store.block(position.height)), must(store.result(position.height)), position.index,
                  prove);
}

std::optional<TxPosition> find_committed(const RpcContext& context, BytesView hash) {
  const auto position = must(context.chain.store().find_tx(hash));
  if (!position || position->height > context.chain.height()) return std::nullopt;
  return position;
}

std::vector<TxPosition> positions_in(const RpcContext& context, EventQuery::Range range) {
  if (range.to - range.from >= max_scanned_blocks) {
    refuse("the query spans more than " + std::to_string(max_scanned_blocks) + " blocks: narrow tx.height");
  }
  std::vector<TxPosition> out;
  for (std::int64_t height = range.from; height <= range.to; ++height) {
    const auto count = must(context.chain.store().meta(height)).num_txs;
    for (std::int64_t i = 0; i < count; ++i) out.push_back({height, static_cast<std::uint32_t>(i)});
  }
  return out;
}

std::vector<TxPosition> search(const RpcContext& context, const EventQuery& query) {
  const auto range = query.range_of("tx.height", 1, context.chain.height());
  const auto wanted = query.equal_to("tx.hash");
  if (!wanted) return positions_in(context, range);
  const auto hash = from_hex(*wanted);
  if (!hash) refuse("tx.hash must be hexadecimal");
  const auto found = find_committed(context, *hash);
  if (!found || found->height < range.from || found->height > range.to) return {};
  return {*found};
}

chain::abci::CheckTxResult add(const RpcContext& context, BytesView tx) {
  auto result = context.chain.broadcast(tx);
  if (!result && result.error().domain == ErrorDomain::node) refuse(result.error().detail);
  return must(std::move(result));
}

json check_json(const chain::abci::CheckTxResult& result) {
  chain::ExecTxResult out;
  out.code = result.code;
  out.log = result.log;
  out.gas_wanted = result.gas_wanted;
  return chain::json_of(out);
}

std::optional<TxPosition> wait_for(const RpcContext& context, BytesView hash) {
  const auto until = std::chrono::steady_clock::now() + context.commit_wait;
  for (;;) {
    const std::int64_t height = context.chain.height();
    if (const auto found = find_committed(context, hash)) return found;
    if (context.stop.is_set() || std::chrono::steady_clock::now() >= until) return std::nullopt;
    context.chain.wait_above(height, wait_step);
  }
}

json pool_json(const RpcContext& context, const std::vector<Bytes>& txs, std::size_t count) {
  const auto size = context.chain.mempool().size();
  json out = {{"n_txs", std::to_string(count)},
              {"total", std::to_string(size.txs)},
              {"total_bytes", std::to_string(size.bytes)},
              {"txs", nullptr}};
  for (const auto& tx : txs) out["txs"].push_back(to_base64(tx));
  return out;
}

}  // namespace

json tx(const RpcContext& context, const RouteArguments& arguments) {
  const Bytes hash = arguments.bytes("hash");
  const auto position = find_committed(context, hash);
  if (!position) refuse("tx (" + to_hex_upper(hash) + ") not found");
  return chain::json_of(tx_at(context, *position, arguments.boolean("prove")));
}

json tx_search(const RpcContext& context, const RouteArguments& arguments) {
  const auto query = parse_event_query(arguments.text("query"));
  if (!query) refuse(query.error().detail);
  const std::string order = arguments.text("order_by");
  if (!order.empty() && order != "asc" && order != "desc") {
    refuse("expected order_by to be either `asc` or `desc` or empty");
  }
  auto found = search(context, *query);
  if (order == "desc") std::ranges::reverse(found);
  const Page page = page_argument(arguments, found.size());
  chain::TxSearchReply reply{.txs = {}, .total_count = static_cast<std::int64_t>(found.size())};
  for (std::size_t i = page.skip; i < page.skip + page.count; ++i) {
    reply.txs.push_back(tx_at(context, found[i], arguments.boolean("prove")));
  }
  return chain::json_of(reply);
}

json broadcast_tx_sync(const RpcContext& context, const RouteArguments& arguments) {
  const Bytes tx = arguments.bytes("tx");
  const auto result = add(context, tx);
  return chain::json_of(chain::BroadcastTxReply{result.code, {}, result.log, {}, hash_of(tx)});
}

json broadcast_tx_async(const RpcContext& context, const RouteArguments& arguments) {
  const Bytes tx = arguments.bytes("tx");
  add(context, tx);
  return chain::json_of(chain::BroadcastTxReply{0, {}, {}, {}, hash_of(tx)});
}

json broadcast_tx_commit(const RpcContext& context, const RouteArguments& arguments) {
  const Bytes tx = arguments.bytes("tx");
  const auto checked = add(context, tx);
  chain::BroadcastTxCommitReply reply;
  reply.check_tx = {checked.code, {}, checked.gas_wanted, 0, checked.log, {}};
  reply.hash = hash_of(tx);
  if (checked.code != 0) return chain::json_of(reply);
  const auto position = wait_for(context, reply.hash);
  if (!position) refuse("timed out waiting for tx to be included in a block");
  reply.height = position->height;
  reply.tx_result = tx_at(context, *position, false).tx_result;
  return chain::json_of(reply);
}

// The solo chain has no second signer whose fault could be punished: well-formed evidence is refused by name.
json broadcast_evidence(const RpcContext&, const RouteArguments& arguments) {
  const std::string text = arguments.text("evidence");
  if (text.empty()) refuse("no evidence was provided");
  const auto evidence = chain::parse_json(text).and_then(chain::evidence_from_json);
  if (!evidence) refuse("malformed evidence: " + evidence.error().text());
  refuse("failed to add evidence: this chain has one operator and keeps no evidence pool");
}

json check_tx(const RpcContext& context, const RouteArguments& arguments) {
  return check_json(must(context.chain.application().check_tx(arguments.bytes("tx"), false)));
}

json unconfirmed_txs(const RpcContext& context, const RouteArguments& arguments) {
  const auto limit = std::clamp<std::int64_t>(arguments.integer_or("limit", 30), 1, 100);
  const auto txs = context.chain.mempool().first(static_cast<std::size_t>(limit));
  return pool_json(context, txs, txs.size());
}

json num_unconfirmed_txs(const RpcContext& context, const RouteArguments&) {
  return pool_json(context, {}, context.chain.mempool().size().txs);
}

}  // namespace wastewatch::node::routes
