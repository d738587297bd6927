#include "rpc/block_source.h"

#include <algorithm>

#include "chain/hashes.h"

namespace wastewatch::rpc {
namespace {

index::Genesis replayable(chain::GenesisDoc document) {
  index::Genesis out;
  out.chain_id = std::move(document.chain_id);
  out.time = document.genesis_time;
  out.initial_height = document.initial_height;
  out.consensus_params = std::move(document.consensus_params);
  out.app_state = to_bytes(document.app_state);
  for (const auto& entry : document.validators) {
    out.validators.push_back({entry.validator.public_key, entry.validator.voting_power});
  }
  return out;
}

Result<index::Bodies> bodies(Client& client, std::int64_t from, std::int64_t to, const BlocksLimits& limits,
                             const std::stop_token& stop) {
  auto replies = client.blocks(from, to, stop, limits);
  if (!replies) return fail(std::move(replies.error()));
  index::Bodies out;
  out.reserve(replies->size());
  for (auto& reply : *replies) {
    if (!reply.block) return fail(Errc::wrong_content, "a height without a block");
    out.push_back(std::move(*reply.block));
  }
  return out;
}

// Asks one node after the other, and says which one answered.
template <class Question>
auto sourced(Nodes& nodes, Question question, const std::stop_token& stop) {
  using Value = std::invoke_result_t<Question, Client&>::value_type;
  std::string from;
  auto answer = nodes.ask(std::move(question), stop, [&from](const std::string& node) { from = node; });
  return std::move(answer).transform(
      [&from](Value value) { return index::From<Value>{from, std::move(value)}; });
}

}  // namespace

Result<index::From<index::Genesis>> HttpBlockSource::genesis(std::stop_token stop) {
  return sourced(nodes_, [&](Client& client) { return client.genesis(stop).transform(replayable); }, stop);
}

Result<index::From<index::Bodies>> HttpBlockSource::blocks(std::int64_t from, std::int64_t to,
                                                           std::size_t most_bytes, std::stop_token stop) {
  learn_limit(stop);
  const BlocksLimits limits{.one = max_reply_bytes_, .all = std::min(most_bytes, max_collected_bytes)};
  return sourced(nodes_, [&](Client& client) { return bodies(client, from, to, limits, stop); }, stop);
}

Result<index::From<index::Results>> HttpBlockSource::results(std::int64_t height, std::stop_token stop) {
  const auto results_of = [](chain::BlockResultsReply reply) { return std::move(reply.tx_results); };
  return sourced(
      nodes_, [&](Client& client) { return client.block_results(height, stop).transform(results_of); }, stop);
}

void HttpBlockSource::expect(std::int64_t height, const Bytes& consensus_hash) {
  const std::scoped_lock lock(mutex_);
  if (consensus_hash == expected_) return;
  expected_height_ = height;
  expected_ = consensus_hash;
  asked_ = false;
}

void HttpBlockSource::learn_limit(const std::stop_token& stop) {
  Bytes expected;
  std::int64_t height = 0;
  {
    const std::scoped_lock lock(mutex_);
    if (std::exchange(asked_, true)) return;
    expected = expected_;
    height = expected_height_;
  }
  const auto params = nodes_.ask(
      [&](Client& client) -> Result<chain::ConsensusParamsReply> {
        auto reply = client.consensus_params(height, stop);
        if (!reply) return reply;
        if (equal(chain::consensus_hash(reply->consensus_params), expected)) return reply;
        return fail(Errc::wrong_content, "other consensus parameters than the header's");
      },
      stop);
  max_reply_bytes_ = params ? block_reply_bytes(params->consensus_params) : 0;
}

}  // namespace wastewatch::rpc
