// A transaction's body before it is signed: the one place that binds messages to a chain, to the next
// sequence of a lane and to the height until which a block may execute them. Used by the window and the
// command line. Pure functions; thread safe.
#pragma once

#include "ledger/envelope/tx.h"
#include "ledger/proto/tx.pb.h"

namespace wastewatch::ledger {

// What a body is bound to. The caller says where it comes from: verified data, or a node's word.
struct TxBinding {
  std::string chain_id;
  std::int64_t height = 0;  // of the newest block
  std::uint64_t last_sequence =
      0;  // used on the lane, by the state or by a transaction that waits for its block
};

struct TxSigner {
  BytesView public_key;
  std::uint32_t lane = 0;  // below lane_count
};

// How many blocks a transaction waits for its block before it lapses. Some minutes at a block a second, a
// fifth of what the ledger allows (max_valid_blocks): long enough for a node that restarts, short enough for
// a person to wait until it is safe to sign anew.
inline constexpr std::int64_t valid_blocks = 200;

// The height that build_tx bound it to.
inline std::int64_t bound_height(const v1::TxBody& body) { return body.valid_until_height() - valid_blocks; }

v1::TxBody build_tx(const TxBinding& binding, const TxSigner& signer, v1::Message message);

// What a person asked for, without what the program fills in when it prepares a transaction: sequence, lane,
// height, claimed time, the alert an incident rests on. Bodies with one intent are one request made twice.
// SHA-256("wastewatch/intent/v1" ‖ 00 ‖ body without those). Kept nowhere; not part of any format.
Hash intent_of(v1::TxBody body);

// Whether a result code in a block is the last word: an envelope that was refused leaves the sequence unused,
// so the same bytes may still be executed later.
bool settles(std::uint32_t code);

}  // namespace wastewatch::ledger
