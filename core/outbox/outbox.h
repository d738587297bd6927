// The tasks of one person on this computer, a file each: prepared, signed, on their way, settled. What is
// signed is on disk before anything is sent, so a killed program, a lost answer or a restart never makes a
// second signed transaction of one intention.
//
//   FOLDER/           0700
//     lock            held while the outbox is open: one program at a time
//     ID.wwtask       0600, written aside, fsynced and renamed
//
// A file that cannot be read as a task is left alone and named in damaged(). Thread safe. The files belong to
// the user: they are not derived from the chain and are never rebuilt.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "base/unique_fd.h"
#include "outbox/lane.h"
#include "outbox/task.h"

namespace wastewatch::outbox {

// Beyond this the oldest settled task is removed for a new one.
inline constexpr std::size_t max_tasks = 1'000;

// Random. Errors: crypto's random_failed.
Result<TaskId> fresh_task_id();

class Outbox {
 public:
  // Opens or creates. Errors: io, locked.
  static Result<std::unique_ptr<Outbox>> open(const std::filesystem::path& folder,
                                              const Clock& clock = system_clock());
  Outbox(const Outbox&) = delete;
  Outbox& operator=(const Outbox&) = delete;

  std::vector<Task> tasks() const;  // oldest first
  std::optional<Task> find(const TaskId& id) const;
  // The newest task of that intent that did not end without effect (refused, lapsed) and is not barred at
  // that height (lane.h).
  std::optional<Task> find_same(const Hash& intent, std::int64_t height) const;
  // Whether another transaction kept here was executed with the sequence of that one.
  bool is_overtaken(const Task& task) const;
  const std::filesystem::path& folder() const { return folder_; }
  std::filesystem::path file_of(const TaskId& id) const;
  const std::vector<std::filesystem::path>& damaged() const { return damaged_; }

  Lane lane(const ledger::TxBinding& binding, const ledger::TxSigner& signer) const;

  // A new task under a fresh id, or another body for a prepared one. Errors: io, full, unsettled (it is
  // signed already).
  Result<Task> prepare(const TaskId& id, ledger::v1::TxBody body, std::string about, std::string key_label,
                       Ground ground = Ground::verified);
  // Signs exactly what was prepared; the bytes are on disk when this returns. Errors: io, unknown_task,
  // unsettled, outdated (another open task has the sequence and is not barred), wrong_body, crypto's.
  Result<Task> sign(const TaskId& id, const crypto::PrivateKey& key);
  // How far a signed task is. A settled one does not change any more. Errors: io, unknown_task.
  Status keep(const Task& task);
  // Throws away a prepared or settled task. Errors: io, unsettled.
  Status forget(const TaskId& id);
  // Throws away signed bytes that may still be executed: whoever has them can send them until they lapse.
  // Errors: io, unknown_task (none that is open), unsettled (in a block).
  Status withdraw(const TaskId& id);

 private:
  Outbox(std::filesystem::path folder, const Clock& clock) : folder_(std::move(folder)), clock_(clock) {}
  Status lock();
  Status load();
  Result<Task> prepared_task(const TaskId& id) const;
  Status write(const Task& task);
  Status make_room();
  Status remove(const TaskId& id);

  std::filesystem::path folder_;
  const Clock& clock_;
  UniqueFd lock_;
  std::vector<std::filesystem::path> damaged_;
  mutable std::mutex mutex_;
  std::map<TaskId, Task> tasks_;  // guarded by mutex_
};

}  // namespace wastewatch::outbox
