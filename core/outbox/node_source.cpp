#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"
#include "outbox/chain_source.h"

namespace wastewatch::outbox {

Result<ledger::TxBinding> NodeSource::binding(const ledger::TxSigner& signer, const std::stop_token& stop) {
  const auto status = node_.status(stop);
  if (!status) return fail(status.error());
  const auto answer = node_.abci_query(
      {.path = "/key", .data = ledger::keys::lane_sequence(signer.public_key, signer.lane)}, stop);
  if (!answer) return fail(answer.error());
  ledger::v1::LaneSequence record;
  if (answer->code != 0) return fail(rpc::Errc::wrong_content, answer->log);
  if (!record.ParseFromArray(answer->value.data(), static_cast<int>(answer->value.size())))
    return fail(rpc::Errc::wrong_content, "a sequence that does not decode");
  return ledger::TxBinding{status->node_info.network, status->sync_info.latest_block_height, record.last()};
}

Result<Whereabouts> NodeSource::find(const Task& task, const std::stop_token& stop) {
  const auto found = node_.tx(task.hash(), false, stop);
  if (found) return Whereabouts{Whereabouts::Place::executed, found->height, found->tx_result.code};
  if (!found.error().is(rpc::Errc::rpc_error)) return fail(found.error());
  const auto status = node_.status(stop);
  if (!status) return fail(status.error());
  if (status->node_info.network != task.body.chain_id())
    return fail(Errc::wrong_chain, status->node_info.network);
  return unused(task.body, status->sync_info.latest_block_height);
}

}  // namespace wastewatch::outbox
