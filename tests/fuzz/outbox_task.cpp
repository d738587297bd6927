// Files of the outbox, with the checksum put right: what is accepted is what would be written, and a signed
// task says what its signed bytes say.
#include "outbox/task.h"

#include "crypto/hash.h"
#include "fuzz/support/target.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"

namespace wastewatch::fuzz {
namespace {

using outbox::Task;

Task prepared() {
  Task out;
  out.id.data[0] = 1;
  ledger::v1::Message message;
  message.mutable_raise_incident()->set_batch_id(std::string(16, 'b'));
  message.mutable_raise_incident()->set_note("by the canal");
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "fuzz");
  out.body = ledger::build_tx({"some-chain", 40, 2}, {key.public_key().bytes, 3}, std::move(message));
  out.about = "wastewatch:batch/01";
  out.key_label = "Inspector 1";
  out.made_ms = 1'772'380'800'000;
  return out;
}

Task settled() {
  Task out = prepared();
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "fuzz");
  out.tx = ledger::sign_tx(key, out.body).value();
  out.state = outbox::TaskState::refused;
  out.height = 41;
  out.code = 40;
  out.node_code = 9;
  out.node_log = "valid too long";
  return out;
}

Bytes without_checksum(const Task& task) {
  Bytes out = outbox::encode(task);
  out.resize(out.size() - Hash::size_bytes);
  return out;
}

}  // namespace

void run(BytesView input) {
  static_cast<void>(outbox::decode_task(input));
  Bytes file = to_bytes(input);
  append(file, crypto::sha256(input));
  const auto task = outbox::decode_task(file);
  if (!task) return;
  require(outbox::encode(*task) == file, "one encoding");
  require(task->is_signed() == (task->state != outbox::TaskState::prepared), "signed once it is no draft");
  if (!task->is_signed()) return;
  const auto tx = ledger::decode_tx(task->tx);
  require(ledger::encode(tx.body) == ledger::encode(task->body), "the signed bytes say what it is");
}

std::vector<Bytes> seeds() { return {without_checksum(prepared()), without_checksum(settled())}; }

}  // namespace wastewatch::fuzz
