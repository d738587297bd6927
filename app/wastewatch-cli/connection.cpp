#include "connection.h"

#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::cli {

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
