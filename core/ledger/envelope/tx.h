// The transaction envelope: its one permitted encoding, its limits, its signature. Decoding and signature
// checks need no order, so a block's transactions are prepared in parallel before they are executed one after
// the other. Pure functions; thread safe. Source: ledger design "Transaction"; docs/formats.md.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "crypto/private_key.h"
#include "ledger/devices/telemetry.h"
#include "ledger/ids.h"
#include "ledger/proto/tx.pb.h"
#include "ledger/result_codes.h"

namespace wastewatch::ledger {

inline constexpr std::size_t max_tx_bytes = 64U << 10;
inline constexpr int max_messages = 16;
inline constexpr std::uint32_t lane_count = 16;
inline constexpr std::int64_t max_valid_blocks = 1'000;

class Rules;

// A transaction as far as its bytes tell under one version of the rules.
struct PreparedTx {
  Code code = Code::malformed;  // ok, or why the envelope is refused whatever the state
  std::uint64_t rules_version = 0;
  v1::TxBody body;
  Bytes signature;
  Hash digest;  // what the signer signed
  std::int64_t work = 0;
  std::optional<bool> signature_ok;  // nothing: not checked yet
  Code field_code = Code::ok;        // first message whose fields are out of range …
  std::uint32_t field_message = 0;   // … and its index
  std::vector<ChunkCheck> chunks;    // one for each ReportTelemetry, ascending
};

// Decodes and checks everything that depends on the bytes alone, without any signature. Messages and fields
// that came after the rules are malformed.
PreparedTx decode_tx(BytesView tx, const Rules& rules);
// For showing: under the newest rules of this program, which know everything that older ones know.
PreparedTx decode_tx(BytesView tx);

// Keys that signatures are checked against, as of the state before the block. Called from several threads.
class KeyDirectory {
 public:
  virtual ~KeyDirectory() = default;
  // False: no signature work is done, the envelope will fail as unknown_key.
  virtual bool knows_key(BytesView signer) const = 0;
  virtual std::optional<crypto::PublicKey> device_key(const DeviceId& id) const = 0;
};

// Fills signature_ok and the chunks' checks. Without a directory every signer is checked and no device.
void verify_signatures(PreparedTx& tx, const KeyDirectory* directory);

// decode_tx and verify_signatures of a block's transactions on up to `threads` threads.
std::vector<PreparedTx> prepare_txs(std::span<const Bytes> txs, const Rules& rules,
                                    const KeyDirectory* directory, unsigned threads);

// SHA-256("wastewatch/tx/v1" ‖ 00 ‖ body).
Hash signed_hash(BytesView body);

// The bytes to broadcast: fills body.signer and signs. Errors: crypto::Errc::unsupported for other keys than
// secp256k1.
Result<Bytes> sign_tx(const crypto::PrivateKey& key, v1::TxBody body);

// Id of what message `index` of a body makes.
MessageOrigin origin_of(const v1::TxBody& body, std::uint32_t message_index);

}  // namespace wastewatch::ledger
