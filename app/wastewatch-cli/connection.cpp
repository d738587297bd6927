#include "connection.h"

#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::cli {

Result<index::Genesis> RpcBlockSource::genesis(std::stop_token stop) {
  auto document = client_.genesis(stop);
  if (!document) return fail(document.error());
  index::Genesis out;
  out.chain_id = document->chain_id;
  out.time = document->genesis_time;
  out.initial_height = document->initial_height;
  out.consensus_params = document->consensus_params;
  for (const auto& entry : document->validators) {
    out.validators.push_back({entry.validator.public_key, entry.validator.voting_power});
  }
  out.app_state = to_bytes(document->app_state);
  return out;
}

Result<std::vector<chain::Block>> RpcBlockSource::blocks(std::int64_t from, std::int64_t to,
                                                         std::stop_token stop) {
  auto replies = client_.blocks(from, to, stop);
  if (!replies) return fail(replies.error());
  std::vector<chain::Block> out;
  for (auto& reply : *replies) {
    if (!reply.block) return fail(rpc::Errc::wrong_content, "a height without a block");
    out.push_back(std::move(*reply.block));
  }
  return out;
}

Result<std::optional<Bytes>> ask_state(rpc::Client& client, BytesView key, const std::stop_token& stop) {
  auto answer = client.abci_query({.path = "/key", .data = to_bytes(key)}, stop);
  if (!answer) return fail(answer.error());
  if (answer->code != 0) return fail(Errc::transaction_refused, answer->log);
  if (answer->value.empty()) return std::nullopt;
  return std::move(answer->value);
}

Result<std::uint64_t> ask_sequence(rpc::Client& client, BytesView public_key, std::uint32_t lane,
                                   const std::stop_token& stop) {
  const auto value = ask_state(client, ledger::keys::lane_sequence(public_key, lane), stop);
  if (!value) return fail(value.error());
  if (!*value) return 0;
  ledger::v1::LaneSequence sequence;
  if (!sequence.ParseFromArray((*value)->data(), static_cast<int>((*value)->size()))) {
    return fail(rpc::Errc::wrong_content, "a sequence that does not decode");
  }
  return sequence.last();
}

}  // namespace wastewatch::cli
