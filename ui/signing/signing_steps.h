// The steps of a task on the reader pool: prepared or renewed, signed, sent and followed, shown. Each returns
// a value; what it did is in the outbox before it returns.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "crypto/wipe.h"
#include "ui/session/connected.h"
#include "ui/signing/signing_task.h"

namespace wastewatch::ui {

// What is to be signed: a new task under that id, or what a prepared one says from now on.
struct DraftWish {
  outbox::TaskId task;
  ledger::v1::Message message;
  std::string about;
  KeyEntry key;
};
// Binds it to the recomputed height and the lane's next sequence. Errors: index's, outbox's.
Result<outbox::TaskId> prepare_task(const Connected& connected, const DraftWish& wish);
// Throws away a prepared or settled task. Errors: outbox's.
Result<outbox::TaskId> discard_task(const Connected& connected, const outbox::TaskId& id);
// Gives up signed bytes that no block holds: see Outbox::withdraw. Errors: outbox's.
Result<outbox::TaskId> withdraw_task(const Connected& connected, const outbox::TaskId& id);

// Opens the key, signs, keeps. Errors: crypto's, outbox's, index's.
struct SignWish {
  outbox::TaskId task;
  KeyEntry key;
  std::shared_ptr<crypto::SecretText> passphrase;  // wiped when the last holder goes
};
Result<outbox::TaskId> sign_task(const Connected& connected, const SignWish& wish);

// One round over all open tasks: looked for in the replica, proven, and those of `post_to` sent again where
// no block has them. Whether one of them moved. Errors: outbox's.
Result<bool> advance_tasks(const Connected& connected, const std::stop_token& stop,
                           const std::vector<outbox::TaskId>& post_to, const Clock& clock = system_clock());

// The list, and the one in front.
struct SigningShown {
  std::vector<SigningTask> rows;               // the newest first
  SigningTask current;                         // id empty: none
  std::optional<ledger::v1::Message> message;  // of the current one
  std::vector<outbox::TaskId> open;
  int damaged = 0;  // files that cannot be read
};
Result<SigningShown> show_tasks(const Connected& connected, const Look& look,
                                const std::optional<outbox::TaskId>& current);

}  // namespace wastewatch::ui
