#include "outbox/outbox.h"

#include <fcntl.h>
#include <openssl/rand.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <ranges>
#include <tuple>

#include "base/encoding.h"
#include "base/files.h"
#include "crypto/errors.h"
#include "ledger/canonical.h"

namespace wastewatch::outbox {
namespace {

constexpr std::string_view extension = ".wwtask";

bool ended_in_vain(const Task& task) {
  return task.state == TaskState::refused || task.state == TaskState::lapsed;
}

std::unexpected<Error> as_io(const Error& error) { return fail(Errc::io, error.text()); }

bool older(const Task& a, const Task& b) { return std::tie(a.made_ms, a.id) < std::tie(b.made_ms, b.id); }

}  // namespace

Result<TaskId> fresh_task_id() {
  TaskId out;
  if (RAND_bytes(out.data.data(), static_cast<int>(out.data.size())) != 1)
    return fail(crypto::Errc::random_failed);
  return out;
}

Result<std::unique_ptr<Outbox>> Outbox::open(const std::filesystem::path& folder, const Clock& clock) {
  if (auto made = make_folder(folder); !made) return as_io(made.error());
  std::unique_ptr<Outbox> out(new Outbox(folder, clock));
  if (auto locked = out->lock(); !locked) return fail(locked.error());
  if (auto loaded = out->load(); !loaded) return fail(loaded.error());
  return out;
}

Status Outbox::lock() {
  const auto file = folder_ / "lock";
  lock_ = UniqueFd(::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600));
  if (!lock_) return fail(Errc::io, "cannot open " + file.string());
  if (::flock(lock_.get(), LOCK_EX | LOCK_NB) != 0) return fail(Errc::locked, folder_.string());
  return {};
}

Status Outbox::load() {
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder_, error), end; !error && at != end;
       at.increment(error)) {
    if (at->path().extension() != extension) continue;
    const auto bytes = read_file(at->path(), max_task_bytes);
    auto task = bytes ? decode_task(as_bytes(*bytes)) : Result<Task>(std::unexpected(bytes.error()));
    if (task && file_of(task->id) == at->path()) {
      tasks_.emplace(task->id, std::move(*task));
    } else {
      damaged_.push_back(at->path());
    }
  }
  return error ? Status(fail(Errc::io, "cannot list " + folder_.string() + ": " + error.message()))
               : Status();
}

std::vector<Task> Outbox::tasks() const {
  const std::scoped_lock lock(mutex_);
  std::vector<Task> out;
  out.reserve(tasks_.size());
  for (const auto& [id, task] : tasks_) out.push_back(task);
  std::ranges::sort(out, older);
  return out;
}

std::optional<Task> Outbox::find(const TaskId& id) const {
  const std::scoped_lock lock(mutex_);
  const auto found = tasks_.find(id);
  return found == tasks_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Task> Outbox::find_same(const Hash& intent, std::int64_t height) const {
  auto all = tasks();
  for (auto& task : std::views::reverse(all)) {
    const bool barred = task.open() && is_barred(task.body, height);
    if (!ended_in_vain(task) && !barred && ledger::intent_of(task.body) == intent) return std::move(task);
  }
  return std::nullopt;
}

bool Outbox::is_overtaken(const Task& task) const {
  const std::scoped_lock lock(mutex_);
  return std::ranges::any_of(tasks_ | std::views::values, [&](const Task& other) {
    const bool executed = other.state == TaskState::proven || other.state == TaskState::refused;
    return executed && other.id != task.id && share_a_lane(other.body, task.body) &&
           other.body.sequence() == task.body.sequence();
  });
}

std::filesystem::path Outbox::file_of(const TaskId& id) const {
  return folder_ / (to_hex(id) + std::string(extension));
}

Lane Outbox::lane(const ledger::TxBinding& binding, const ledger::TxSigner& signer) const {
  return lane_of(tasks(), binding, signer);
}

Result<Task> Outbox::prepare(const TaskId& id, ledger::v1::TxBody body, std::string about,
                             std::string key_label, Ground ground) {
  const std::scoped_lock lock(mutex_);
  Task task;
  if (const auto found = tasks_.find(id); found != tasks_.end()) {
    if (found->second.is_signed()) return fail(Errc::unsettled, to_hex(id));
    task = found->second;
  } else {
    if (auto room = make_room(); !room) return fail(room.error());
    task.id = id;
    task.made_ms = clock_.now().ms();
  }
  task.body = std::move(body);
  task.about = std::move(about);
  task.key_label = std::move(key_label);
  task.ground = ground;
  if (auto written = write(task); !written) return fail(written.error());
  return task;
}

Result<Task> Outbox::prepared_task(const TaskId& id) const {
  const auto found = tasks_.find(id);
  if (found == tasks_.end()) return fail(Errc::unknown_task, to_hex(id));
  if (found->second.is_signed()) return fail(Errc::unsettled, to_hex(id));
  return found->second;
}

Result<Task> Outbox::sign(const TaskId& id, const crypto::PrivateKey& key) {
  const std::scoped_lock lock(mutex_);
  auto task = prepared_task(id);
  if (!task) return task;
  for (const auto& [other, open] : tasks_) {
    if (open.open() && share_a_lane(open.body, task->body) && open.body.sequence() == task->body.sequence() &&
        !is_barred(open.body, ledger::bound_height(task->body)))
      return fail(Errc::outdated, "sequence " + std::to_string(task->body.sequence()));
  }
  if (!equal(key.public_key().bytes, as_bytes(task->body.signer())))
    return fail(Errc::wrong_body, "another key");
  auto tx = ledger::sign_tx(key, task->body);
  if (!tx) return fail(tx.error());
  task->tx = std::move(*tx);
  task->state = TaskState::signed_;
  if (auto written = write(*task); !written) return fail(written.error());
  return task;
}

Status Outbox::keep(const Task& task) {
  const std::scoped_lock lock(mutex_);
  const auto found = tasks_.find(task.id);
  if (found == tasks_.end()) return fail(Errc::unknown_task, to_hex(task.id));
  if (found->second.settled() || found->second.tx != task.tx) return {};
  return write(task);
}

Status Outbox::forget(const TaskId& id) {
  const std::scoped_lock lock(mutex_);
  const auto found = tasks_.find(id);
  if (found == tasks_.end()) return {};
  if (found->second.open()) return fail(Errc::unsettled, to_hex(id));
  return remove(id);
}

Status Outbox::withdraw(const TaskId& id) {
  const std::scoped_lock lock(mutex_);
  const auto found = tasks_.find(id);
  if (found == tasks_.end() || !found->second.open()) return fail(Errc::unknown_task, to_hex(id));
  if (found->second.state == TaskState::in_block) return fail(Errc::unsettled, to_hex(id));
  return remove(id);
}

Status Outbox::write(const Task& task) {
  if (auto written = write_file(file_of(task.id), as_text(encode(task))); !written)
    return as_io(written.error());
  tasks_[task.id] = task;
  return {};
}

Status Outbox::make_room() {
  if (tasks_.size() < max_tasks) return {};
  const Task* oldest = nullptr;
  for (const auto& [id, task] : tasks_) {
    if (task.settled() && (oldest == nullptr || older(task, *oldest))) oldest = &task;
  }
  return oldest == nullptr ? Status(fail(Errc::full)) : remove(oldest->id);
}

Status Outbox::remove(const TaskId& id) {
  std::error_code error;
  std::filesystem::remove(file_of(id), error);
  if (error) return fail(Errc::io, "cannot remove " + file_of(id).string() + ": " + error.message());
  tasks_.erase(id);
  return {};
}

}  // namespace wastewatch::outbox
