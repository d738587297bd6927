// The judgement of envelopes: by the state before the block and the block's own bytes, nothing else. One
// judge sees one block, or the mempool between two commits, in order. One thread.
#pragma once

#include <map>

#include "ledger/envelope/tx.h"
#include "ledger/state/context.h"

namespace wastewatch::ledger {

class EnvelopeJudge {
 public:
  enum class Scope : std::uint8_t { block, mempool };

  EnvelopeJudge(Directory& directory, State& state, std::int64_t height, Scope scope);

  // ok, or why the envelope is bad. Signatures not checked yet are checked, last. Changes nothing.
  Code judge(const PreparedTx& tx);
  // After ok: the sequence is used and the quota charged.
  void admit(const PreparedTx& tx);

 private:
  using Lane = std::pair<Bytes, std::uint32_t>;
  struct Usage {
    std::int64_t txs = 0;
    std::int64_t work = 0;
  };

  Code check_key(const PreparedTx& tx);
  Code check_heights(const v1::TxBody& body) const;
  Code check_quota(const PreparedTx& tx);
  std::uint64_t last_sequence(const v1::TxBody& body);

  Directory& directory_;
  State& state_;
  std::int64_t height_;
  Scope scope_;
  std::int64_t work_ = 0;
  std::map<Lane, std::uint64_t> last_;
  std::map<Bytes, Usage> usage_;
};

}  // namespace wastewatch::ledger
