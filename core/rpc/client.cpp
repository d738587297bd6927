#include "rpc/client.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/encoding.h"
#include "chain/json_encode.h"

namespace wastewatch::rpc {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t max_genesis_bytes = std::size_t{256} << 20;
constexpr Allowance genesis_allowance{milliseconds{300'000}, 2 * max_genesis_bytes, 1'000};
constexpr Allowance validators_allowance{milliseconds{30'000}, std::size_t{32} << 20, 300};
constexpr std::int64_t largest_block =
    std::int64_t{100} * 1024 * 1024;  // CometBFT types.MaxBlockSizeBytes, also for -1

Result<chain::GenesisDoc> genesis_in_chunks(Channel& channel, const std::stop_token& stop) {
  std::string text;
  Budget budget(genesis_allowance);
  std::int64_t total = 1;
  for (std::int64_t chunk = 0; chunk < total; ++chunk) {
    const Call call{Route::genesis_chunked, nlohmann::json{{"chunk", std::to_string(chunk)}}.dump()};
    auto part = channel.ask(call, chain::genesis_chunk_reply_from_json, budget, stop);
    if (!part) return fail(std::move(part.error()));
    if (part->chunk != chunk) return fail(Errc::wrong_content, "another chunk than asked");
    if (part->data.empty() || (chunk > 0 && part->total != total))
      return fail(Errc::wrong_content, "chunks of the genesis do not add up");
    total = part->total;
    text += as_text(part->data);
    if (text.size() > max_genesis_bytes) return fail(Errc::too_large, "genesis");
  }
  const auto json = chain::parse_json(text, {.max_bytes = max_genesis_bytes});
  if (!json) return fail(Errc::wrong_content, json.error().text());
  auto genesis = chain::genesis_from_json(*json);
  if (!genesis) return fail(Errc::wrong_content, genesis.error().text());
  return genesis;
}

// Every page but the last is full: a set takes as few requests as it must.
bool adds_up(const chain::ValidatorsReply& page, std::int64_t before, std::int64_t total) {
  const bool sane = total > 0 && total <= static_cast<std::int64_t>(chain::max_validators);
  const std::int64_t expected = std::min(validators_per_page, total - before);
  return sane && page.total == total && std::ssize(page.validators) == expected;
}

Call query_call(const chain::abci::Query& query) {
  const nlohmann::json parameters{{"path", query.path},
                                  {"data", to_hex_upper(query.data)},
                                  {"height", std::to_string(query.height)},
                                  {"prove", query.prove}};
  return {Route::abci_query, parameters.dump()};
}

}  // namespace

std::size_t block_reply_bytes(const chain::abci::ConsensusParams& params) {
  constexpr std::size_t envelope = std::size_t{64} * 1024;
  const bool bounded = params.block_max_bytes > 0 && params.block_max_bytes < largest_block;
  return 3 * static_cast<std::size_t>(bounded ? params.block_max_bytes : largest_block) + envelope;
}

std::string height_parameters(std::int64_t height) {
  return height == 0 ? "{}" : nlohmann::json{{"height", std::to_string(height)}}.dump();
}

std::string validators_parameters(std::int64_t height, std::int64_t page) {
  return nlohmann::json{{"height", std::to_string(height)},
                        {"page", std::to_string(page)},
                        {"per_page", std::to_string(validators_per_page)}}
      .dump();
}

Result<chain::StatusReply> Client::status(const std::stop_token& stop) {
  return channel_.ask({Route::status, "{}"}, chain::status_reply_from_json, stop);
}

Result<chain::NetInfoReply> Client::net_info(const std::stop_token& stop) {
  return channel_.ask({Route::net_info, "{}"}, chain::net_info_reply_from_json, stop);
}

Result<chain::ConsensusStateReply> Client::consensus_state(const std::stop_token& stop) {
  return channel_.ask({Route::consensus_state, "{}"}, chain::consensus_state_reply_from_json, stop);
}

Result<chain::abci::Info> Client::abci_info(const std::stop_token& stop) {
  return channel_.ask({Route::abci_info, "{}"}, chain::abci_info_reply_from_json, stop);
}

Result<chain::GenesisDoc> Client::genesis(const std::stop_token& stop) {
  auto whole = channel_.ask({Route::genesis, "{}"}, chain::genesis_reply_from_json, stop);
  if (whole || !whole.error().is(Errc::rpc_error)) return whole;
  return genesis_in_chunks(channel_, stop);
}

Result<chain::CommitReply> Client::commit(std::int64_t height, const std::stop_token& stop) {
  return channel_.ask({Route::commit, height_parameters(height)}, chain::commit_reply_from_json, stop);
}

Result<chain::BlockReply> Client::block(std::int64_t height, const std::stop_token& stop) {
  return channel_.ask({Route::block, height_parameters(height)}, chain::block_reply_from_json, stop);
}

Result<chain::BlockResultsReply> Client::block_results(std::int64_t height, const std::stop_token& stop) {
  return channel_.ask({Route::block_results, height_parameters(height)}, chain::block_results_reply_from_json,
                      stop);
}

Result<chain::ConsensusParamsReply> Client::consensus_params(std::int64_t height,
                                                             const std::stop_token& stop) {
  return channel_.ask({Route::consensus_params, height_parameters(height)},
                      chain::consensus_params_reply_from_json, stop);
}

Result<chain::ValidatorSet> Client::validators(std::int64_t height, const std::stop_token& stop) {
  Budget budget(validators_allowance);
  chain::ValidatorSet set;
  std::int64_t total = 0;
  for (std::int64_t page = 1; page == 1 || std::ssize(set.validators) < total; ++page) {
    const Call call{Route::validators, validators_parameters(height, page)};
    auto part = channel_.ask(call, chain::validators_reply_from_json, budget, stop);
    if (!part) return fail(std::move(part.error()));
    if (page == 1) total = part->total;
    if (!adds_up(*part, std::ssize(set.validators), total))
      return fail(Errc::wrong_content, "pages of validators do not add up");
    std::ranges::move(part->validators, std::back_inserter(set.validators));
  }
  return set;
}

Result<chain::BlockchainReply> Client::blockchain(std::int64_t from, std::int64_t to,
                                                  const std::stop_token& stop) {
  const nlohmann::json range{{"minHeight", std::to_string(from)}, {"maxHeight", std::to_string(to)}};
  return channel_.ask({Route::blockchain, range.dump()}, chain::blockchain_reply_from_json, stop);
}

Result<std::vector<chain::BlockReply>> Client::blocks(std::int64_t from, std::int64_t to,
                                                      const std::stop_token& stop,
                                                      const BlocksLimits& limits) {
  std::vector<Call> calls;
  for (std::int64_t height = from; height <= to; ++height) {
    calls.push_back({Route::block, height_parameters(height), limits.one});
  }
  auto replies = channel_.call_all(calls, stop, limits.all);
  if (!replies) return fail(replies.error());
  std::vector<chain::BlockReply> blocks;
  for (auto& reply : *replies) {
    auto block = Channel::decoded(reply, chain::block_reply_from_json);
    reply = {};
    if (!block && blocks.empty()) return fail(std::move(block.error()));
    if (!block) break;
    blocks.push_back(std::move(*block));
  }
  return blocks;
}

Result<chain::TxReply> Client::tx(const Hash& hash, bool prove, const std::stop_token& stop) {
  const nlohmann::json parameters{{"hash", to_base64(hash)}, {"prove", prove}};
  return channel_.ask({Route::tx, parameters.dump()}, chain::tx_reply_from_json, stop);
}

Result<chain::abci::QueryResult> Client::abci_query(const chain::abci::Query& query,
                                                    const std::stop_token& stop) {
  return channel_.ask(query_call(query), chain::abci_query_reply_from_json, stop);
}

Result<chain::abci::QueryResult> Client::abci_query(const chain::abci::Query& query, Budget& budget,
                                                    const std::stop_token& stop) {
  return channel_.ask(query_call(query), chain::abci_query_reply_from_json, budget, stop);
}

Result<chain::BroadcastTxReply> Client::broadcast_tx_sync(BytesView tx, const std::stop_token& stop) {
  const nlohmann::json parameters{{"tx", to_base64(tx)}};
  return channel_.ask({Route::broadcast_tx_sync, parameters.dump()}, chain::broadcast_tx_reply_from_json,
                      stop);
}

Result<Bytes> Client::broadcast_evidence(const chain::Evidence& evidence, const std::stop_token& stop) {
  const nlohmann::json parameters{{"evidence", chain::json_of(evidence)}};
  return channel_.ask({Route::broadcast_evidence, parameters.dump()},
                      chain::broadcast_evidence_reply_from_json, stop);
}

}  // namespace wastewatch::rpc
