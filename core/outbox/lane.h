// One lane of a key: which of the signed transactions kept here the next one comes after, and which do not
// hold it up. A lane's transactions are executed in the order of their sequences, so a kept one that can
// never come first would otherwise hold up all later ones for ever. Pure functions; thread safe.
#pragma once

#include <vector>

#include "ledger/envelope/tx_builder.h"
#include "outbox/task.h"

namespace wastewatch::outbox {

// The first block that can take it; the ledger refuses it before as valid for too long (max_valid_blocks).
std::int64_t first_block_of(const ledger::v1::TxBody& body);
// Whether it still lies too far ahead when `height` is the newest block. What was bound to verified data
// never does: its height was a node's word, or another chain's.
bool is_barred(const ledger::v1::TxBody& body, std::int64_t height);
bool share_a_lane(const ledger::v1::TxBody& a, const ledger::v1::TxBody& b);

struct Lane {
  std::uint64_t last_sequence = 0;  // what the next transaction comes after
  std::vector<Task> waiting;        // open, with the sequences up to it: the next one waits for them
  std::vector<Task> set_aside;      // open, and barred or behind a sequence that nobody uses
};

// `binding`: what is known of the chain; its sequence is the one that the state has used. A false height
// cannot set aside what is good: whatever is bound to it lapsed before (valid_blocks < max_valid_blocks).
Lane lane_of(const std::vector<Task>& tasks, const ledger::TxBinding& binding,
             const ledger::TxSigner& signer);

// The open tasks that go to a node before `task`, in the order of their sequences: a node takes them in no
// other.
std::vector<Task> before(const std::vector<Task>& tasks, const Task& task);

}  // namespace wastewatch::outbox
