#include "ledger/envelope/tx.h"

#include <array>

#include "crypto/hash.h"
#include "ledger/canonical.h"
#include "ledger/envelope/preparation.h"
#include "ledger/rules.h"

namespace wastewatch::ledger {
namespace {

Code check_shape(const v1::TxBody& body, const Bytes& signature) {
  if (body.signer().size() != SignerKey::size_bytes || signature.size() != 64) return Code::malformed;
  if (body.lane() >= lane_count) return Code::bad_lane;
  if (body.messages().empty()) return Code::no_messages;
  if (body.messages_size() > max_messages) return Code::too_many_messages;
  return Code::ok;
}

void check_messages(PreparedTx& tx, const Rules& rules) {
  for (int i = 0; i < tx.body.messages_size(); ++i) {
    const v1::Message& message = tx.body.messages(i);
    const auto index = static_cast<std::uint32_t>(i);
    if (message.has_report_telemetry()) {
      tx.chunks.push_back({index, chunk_facts(as_bytes(message.report_telemetry().chunk())), {}, false});
    }
    const MessageRow* row = rules.message(message.action_case());
    const Code code = row == nullptr ? Code::not_supported : row->check(message);
    if (code == Code::ok || tx.field_code != Code::ok) continue;
    tx.field_code = code;
    tx.field_message = index;
  }
}

void verify_chunks(PreparedTx& tx, const KeyDirectory& directory) {
  for (ChunkCheck& check : tx.chunks) {
    if (!check.facts) continue;
    check.checked_with = directory.device_key(check.facts->device);
    if (!check.checked_with) continue;
    const auto& report = tx.body.messages(static_cast<int>(check.message_index)).report_telemetry();
    check.signature_ok =
        verify_chunk(*check.checked_with, as_bytes(report.chunk()), as_bytes(report.signature()));
  }
}

bool signature_matches(const PreparedTx& tx) {
  const auto key = crypto::parse_cached({crypto::KeyType::secp256k1, to_bytes(tx.body.signer())});
  return key && (*key)->verify_digest(tx.digest, tx.signature);
}

}  // namespace

Hash signed_hash(BytesView body) {
  static constexpr std::array<std::uint8_t, 1> separator{0};
  return crypto::sha256({as_bytes("wastewatch/tx/v1"), separator, body});
}

PreparedTx decode_tx(BytesView bytes, const Rules& rules) {
  PreparedTx tx;
  tx.rules_version = rules.version();
  if (bytes.size() > max_tx_bytes) {
    tx.code = Code::too_large;
    return tx;
  }
  v1::SignedTx envelope;
  if (!parse_canonical(bytes, envelope)) return tx;
  if (!parse_canonical(as_bytes(envelope.body()), tx.body)) return tx;
  if (!rules.knows(envelope) || !rules.knows(tx.body)) return tx;
  tx.signature = to_bytes(envelope.signature());
  tx.digest = signed_hash(as_bytes(envelope.body()));
  tx.code = check_shape(tx.body, tx.signature);
  if (tx.code != Code::ok) return tx;
  tx.work = rules.work_of(tx.body);
  check_messages(tx, rules);
  return tx;
}

PreparedTx decode_tx(BytesView bytes) { return decode_tx(bytes, newest_rules()); }

void verify_signatures(PreparedTx& tx, const KeyDirectory* directory) {
  if (tx.code != Code::ok) return;
  if (directory != nullptr && !directory->knows_key(as_bytes(tx.body.signer()))) return;
  tx.signature_ok = signature_matches(tx);
  if (*tx.signature_ok && directory != nullptr) verify_chunks(tx, *directory);
}

std::vector<PreparedTx> prepare_txs(std::span<const Bytes> txs, const Rules& rules,
                                    const KeyDirectory* directory, unsigned threads) {
  return Preparation(txs, rules, directory, threads > 0 ? threads - 1 : 0).take();
}

Result<Bytes> sign_tx(const crypto::PrivateKey& key, v1::TxBody body) {
  if (key.public_key().type != crypto::KeyType::secp256k1) return fail(crypto::Errc::unsupported);
  body.set_signer(to_string(key.public_key().bytes));
  const Bytes encoded = encode(body);
  const auto signature = key.sign_digest(signed_hash(encoded));
  if (!signature) return fail(signature.error());
  v1::SignedTx envelope;
  envelope.set_body(to_string(encoded));
  envelope.set_signature(to_string(*signature));
  return encode(envelope);
}

MessageOrigin origin_of(const v1::TxBody& body, std::uint32_t message_index) {
  return {body.chain_id(), as_bytes(body.signer()), body.lane(), body.sequence(), message_index};
}

}  // namespace wastewatch::ledger
