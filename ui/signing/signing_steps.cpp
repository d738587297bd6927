#include "ui/signing/signing_steps.h"

#include <algorithm>
#include <ranges>

#include "crypto/errors.h"
#include "crypto/passphrase.h"
#include "outbox/sending.h"
#include "ui/proving/proof_maker.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

constexpr std::uint32_t desk_lane = 0;

outbox::ReplicaSource source_of(const Connected& connected, const index::Reader& reader) {
  return {reader, connected.replica().restored_at().value_or(0)};
}

Result<ledger::v1::TxBody> bound(const Connected& connected, const outbox::Outbox& box, BytesView public_key,
                                 ledger::v1::Message message) {
  const auto reader = connected.reader();
  if (!reader) return fail(reader.error());
  const ledger::TxSigner signer{public_key, desk_lane};
  auto binding = source_of(connected, *reader).binding(signer, {});
  if (!binding) return fail(binding.error());
  binding->last_sequence = box.lane(*binding, signer).last_sequence;
  return ledger::build_tx(*binding, signer, std::move(message));
}

Result<outbox::TaskId> id_of(Result<outbox::Task> task) {
  return std::move(task).transform([](const outbox::Task& made) { return made.id; });
}

bool is_proven(const Connected& connected, const outbox::Task& task, const Clock& clock) {
  const auto proof = make_proof(
      connected, ProofWish{transaction_link(task.hash()), TransactionSubject{task.hash()}, Look{}}, clock);
  return proof && proof->holds;
}

// In the order of their sequences: a node takes a lane's transactions in no other.
std::vector<outbox::Task> open_tasks(const outbox::Outbox& box) {
  auto out = box.tasks();
  std::erase_if(out, [](const outbox::Task& task) { return !task.open(); });
  std::ranges::stable_sort(out, {}, [](const outbox::Task& task) { return task.body.sequence(); });
  return out;
}

}  // namespace

Result<outbox::TaskId> prepare_task(const Connected& connected, const DraftWish& wish) {
  auto box = connected.outbox();
  if (!box) return fail(box.error());
  auto body = bound(connected, **box, wish.key.public_key.bytes, wish.message);
  if (!body) return fail(body.error());
  return id_of((*box)->prepare(wish.task, std::move(*body), wish.about, wish.key.label.toStdString()));
}

Result<outbox::TaskId> discard_task(const Connected& connected, const outbox::TaskId& id) {
  auto box = connected.outbox();
  if (!box) return fail(box.error());
  return (*box)->forget(id).transform([&] { return id; });
}

Result<outbox::TaskId> withdraw_task(const Connected& connected, const outbox::TaskId& id) {
  auto box = connected.outbox();
  if (!box) return fail(box.error());
  return (*box)->withdraw(id).transform([&] { return id; });
}

Result<outbox::TaskId> sign_task(const Connected& connected, const SignWish& wish) {
  auto box = connected.outbox();
  if (!box) return fail(box.error());
  const auto sealed = crypto::read_key_file(wish.key.file);
  if (!sealed) return fail(sealed.error());
  const auto opened = crypto::open(*sealed, crypto::Passphrase(wish.passphrase->view()));
  wish.passphrase->clear();
  if (!opened) return fail(opened.error());
  return id_of((*box)->sign(wish.task, *opened));
}

Result<bool> advance_tasks(const Connected& connected, const std::stop_token& stop,
                           const std::vector<outbox::TaskId>& post_to, const Clock& clock) {
  auto box = connected.outbox();
  if (!box) return fail(box.error());
  const auto reader = connected.reader();
  if (!reader) return fail(reader.error());
  auto source = source_of(connected, *reader);
  const auto prover = [&](const outbox::Task& task) { return is_proven(connected, task, clock); };
  bool moved = false;
  for (const auto& task : open_tasks(**box)) {
    const auto seen = outbox::look(**box, task, source, stop, prover);
    const bool waits = seen && seen->task.open() && seen->task.state != outbox::TaskState::in_block;
    if (waits && std::ranges::contains(post_to, task.id)) [[maybe_unused]]
      const auto sent = outbox::post(**box, seen->task, connected.clients(), stop);
    const auto now = (*box)->find(task.id);
    moved = moved || !now || outbox::encode(*now) != outbox::encode(task);
  }
  return moved;
}

Result<SigningShown> show_tasks(const Connected& connected, const Look& look,
                                const std::optional<outbox::TaskId>& current) {
  const auto box = connected.outbox();
  if (!box) return fail(box.error());
  const auto reader = connected.reader();
  if (!reader) return fail(reader.error());
  RecordContext context(*reader, look);
  SigningShown out;
  out.damaged = static_cast<int>((*box)->damaged().size());
  const auto tasks = (*box)->tasks();
  for (const auto& task : std::views::reverse(tasks)) {
    out.rows.push_back(signing_row(context, task));
    if (task.open()) out.open.push_back(task.id);
    if (current != task.id) continue;
    out.current = signing_task(context, **box, task);
    if (!task.body.messages().empty()) out.message = task.body.messages(0);
  }
  return out;
}

}  // namespace wastewatch::ui
