// One transaction on its way: what is to be signed, the signed bytes, and how far they are. A value; its file
// format is in docs/formats.md. Pure functions; thread safe.
//
//   prepared → signed → sent → in a block → proven
//                                         ↘ refused (a result code in a block, proven)
//              signed, sent             → lapsed (proven: no block took it and none can any more)
//
// Everything from "in a block" on rests on verified data (chain_source.h); what a node merely says never
// moves a task beyond sent.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "ledger/envelope/tx_builder.h"
#include "outbox/errors.h"

namespace wastewatch::outbox {

enum class TaskState : std::uint8_t {
  prepared = 1,
  signed_ = 2,  // the bytes are kept; no node is known to have them
  sent = 3,     // a node has taken them
  in_block = 4,
  proven = 5,
  refused = 6,
  lapsed = 7,
};

// What chain, height and sequence of a task rest on.
enum class Ground : std::uint8_t { verified = 0, node_word = 1 };

using TaskId = FixedBytes<struct TaskIdTag, 16>;

struct Task {
  TaskId id;
  TaskState state = TaskState::prepared;
  ledger::v1::TxBody body;  // prepared: what would be signed; later: what was
  Bytes tx;                 // the signed bytes; empty while prepared
  std::string about;        // link of the record it is about; "" for none
  std::string key_label;    // of the key, for people
  std::int64_t made_ms = 0;
  std::int64_t height = 0;  // of its block
  std::uint32_t code = 0;   // its result in that block
  // What a node answered when it did not take the bytes: its word only, gone when one takes them.
  std::uint32_t node_code = 0;
  std::string node_log;
  Ground ground = Ground::verified;

  bool is_signed() const { return !tx.empty(); }
  // Nothing more can happen to it.
  bool settled() const { return state >= TaskState::proven; }
  // Signed bytes that may still be executed.
  bool open() const { return is_signed() && !settled(); }
  Hash hash() const;  // of the signed bytes; zero while prepared
};

inline constexpr std::size_t max_about_bytes = 512;
inline constexpr std::size_t max_log_bytes = 512;
inline constexpr std::size_t max_task_bytes = 2 * ledger::max_tx_bytes;

Bytes encode(const Task& task);
// Accepts only what encode writes. Errors: malformed_task.
Result<Task> decode_task(BytesView file);

std::string_view state_name(TaskState state);  // "in_block"

}  // namespace wastewatch::outbox
