// What CometBFT sends to the application on the chain of test_chain.h.
#pragma once

#include "chain/abci.h"
#include "crypto/hash.h"
#include "kit/ledger/test_chain.h"

namespace wastewatch::ledger::test {

inline chain::abci::InitChain genesis_request() {
  chain::abci::InitChain request;
  request.chain_id = "test-chain";
  request.time = Timestamp::from_ms(genesis_ms);
  request.app_state = to_bytes(genesis_json());
  return request;
}

// A block every five seconds. Its hash is that of its height's digits.
inline chain::abci::FinalizeBlock block_of(std::int64_t height, std::vector<Bytes> txs = {}) {
  chain::abci::FinalizeBlock block;
  block.txs = std::move(txs);
  block.height = height;
  block.time = Timestamp::from_ms(genesis_ms + height * 5'000);
  block.hash = to_bytes(crypto::sha256(as_bytes(std::to_string(height))));
  return block;
}

// The generator declares a batch, in a transaction that stays valid to block 500.
inline Bytes signed_declaration(std::uint64_t sequence, std::uint32_t lane = 0) {
  v1::TxBody body;
  body.set_chain_id("test-chain");
  body.set_lane(lane);
  body.set_sequence(sequence);
  body.set_valid_until_height(500);
  *body.add_messages() = declare_message();
  return sign_tx(make_party('1').key, body).value();
}

}  // namespace wastewatch::ledger::test
