#include "rpc/block_source.h"

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

Result<std::vector<chain::Block>> bodies(Client& client, std::int64_t from, std::int64_t to,
                                         const std::stop_token& stop) {
  auto replies = client.blocks(from, to, stop);
  if (!replies) return fail(std::move(replies.error()));
  std::vector<chain::Block> out;
  out.reserve(replies->size());
  for (auto& reply : *replies) {
    if (!reply.block) return fail(Errc::wrong_content, "a height without a block");
    out.push_back(std::move(*reply.block));
  }
  return out;
}

}  // namespace

template <class T>
Result<T> HttpBlockSource::ask(const std::function<Result<T>(Client&)>& question,
                               const std::stop_token& stop) {
  const std::size_t first = present_;
  auto answer = question(present());
  for (std::size_t other = 1; !answer && other < clients_.size() && !stop.stop_requested(); ++other) {
    present_ = first + other;
    answer = question(present());
  }
  return answer;
}

Result<index::Genesis> HttpBlockSource::genesis(std::stop_token stop) {
  return ask<chain::GenesisDoc>([&](Client& client) { return client.genesis(stop); }, stop)
      .transform(replayable);
}

Result<std::vector<chain::Block>> HttpBlockSource::blocks(std::int64_t from, std::int64_t to,
                                                          std::stop_token stop) {
  return ask<std::vector<chain::Block>>([&](Client& client) { return bodies(client, from, to, stop); }, stop);
}

Result<std::vector<chain::ExecTxResult>> HttpBlockSource::results(std::int64_t height, std::stop_token stop) {
  return ask<chain::BlockResultsReply>([&](Client& client) { return client.block_results(height, stop); },
                                       stop)
      .transform([](chain::BlockResultsReply reply) { return std::move(reply.tx_results); });
}

void HttpBlockSource::refuse() { ++present_; }

}  // namespace wastewatch::rpc
