// The rules of one version: which messages there are, the workflow of batches, and what deadlines do. Header
// version.app and the state's ChainInfo name the version; old versions stay compiled in, so that history
// replays for ever. Constant after construction; thread safe.
#pragma once

#include <array>
#include <span>

#include "ledger/message_table.h"
#include "ledger/workflow.h"

namespace wastewatch::ledger {

class Rules {
 public:
  // The spans outlive the rules. Of `messages` those are taken that came with `version` or earlier.
  Rules(std::uint64_t version, std::span<const MessageRow> messages, std::span<const Transition> transitions,
        std::span<const DeadlineRule> deadlines);

  std::uint64_t version() const { return version_; }
  // nullptr when the version has no such message; 0 is no message.
  const MessageRow* message(std::uint32_t number) const;
  std::span<const Transition> transitions() const { return transitions_; }
  const Transition* transition(v1::BatchState from, Action action, Receiver receiver) const;
  const DeadlineRule* deadline(v1::DeadlineKind kind) const;

  // Whether every message and every field that is set came with this version or earlier.
  bool knows(const v1::TxBody& body) const;
  bool knows(const v1::SignedTx& envelope) const;
  // Of a transaction, in units of message_table.h.
  std::int64_t work_of(const v1::TxBody& body) const;

 private:
  static constexpr std::size_t numbers = 128;  // given to messages in tx.proto

  std::uint64_t version_;
  std::array<const MessageRow*, numbers> messages_{};
  std::span<const Transition> transitions_;
  std::span<const DeadlineRule> deadlines_;
  bool later_fields_;  // some field of some message came later
};

// nullptr when this program does not know the version.
const Rules* find_rules(std::uint64_t version);
const Rules& newest_rules();

}  // namespace wastewatch::ledger
