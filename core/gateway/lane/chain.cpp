#include "gateway/lane/chain.h"

#include "base/encoding.h"
#include "gateway/errors.h"
#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"
#include "outbox/sending.h"
#include "rpc/errors.h"

namespace wastewatch::gateway {
namespace {

DeviceHead after(const ledger::v1::DeviceHead& known) {
  const auto hash = Hash::from(as_bytes(known.head_hash()));
  return {known.started() ? known.boot_id() + 1 : 1, 0, hash.value_or(Hash{})};
}

}  // namespace

Result<ledger::TxBinding> NodeChain::binding(const ledger::TxSigner& signer, const std::stop_token& stop) {
  return source_.binding(signer, stop);
}

Result<outbox::Whereabouts> NodeChain::find(const outbox::Task& task, const std::stop_token& stop) {
  return source_.find(task, stop);
}

Status NodeChain::post(const outbox::Task& task, const std::stop_token& stop) {
  const auto reply = node_.broadcast_tx_sync(task.tx, stop);
  if (outbox::has_taken(reply)) return {};
  if (!reply) return fail(reply.error());
  return fail(outbox::Errc::not_taken, std::to_string(reply->code) + " " + reply->log);
}

Result<DeviceHead> NodeChain::start_of(const ledger::DeviceId& device, const std::stop_token& stop) {
  const auto answer = node_.abci_query({.path = "/key", .data = ledger::keys::device(device)}, stop);
  if (!answer) return fail(answer.error());
  if (answer->code != 0) return fail(rpc::Errc::wrong_content, answer->log);
  if (answer->value.empty()) return fail(Errc::wrong_key, to_hex(device));
  ledger::v1::Device record;
  if (!record.ParseFromArray(answer->value.data(), static_cast<int>(answer->value.size())))
    return fail(rpc::Errc::wrong_content, "a device that does not decode");
  return after(record.head());
}

}  // namespace wastewatch::gateway
