#include "triage/note_store.h"

#include <memory>

#include "base/rocks.h"
#include "base/wire.h"

namespace wastewatch::triage {
namespace {

Status to_status(const rocksdb::Status& status) {
  if (status.ok()) return {};
  const auto code = is_damage(status) ? index::Errc::decisions_corrupt : index::Errc::store_failed;
  return fail(code, status.ToString());
}

}  // namespace

// With its length: one chain's id may begin like another's.
std::string NoteStore::prefix() const {
  return std::string("triage/").append(1, static_cast<char>(chain_id_.size())).append(chain_id_);
}

std::string NoteStore::key_of(std::uint64_t number) const {
  Bytes be;
  append_be64(be, number);
  return prefix().append(as_text(be));
}

Result<std::uint64_t> NoteStore::newest() const {
  const std::unique_ptr<rocksdb::Iterator> at(
      decisions_.db().NewIterator({}, decisions_.column(index::DecisionColumn::notes)));
  at->SeekForPrev(key_of(UINT64_MAX));
  if (auto read = to_status(at->status()); !read) return fail(std::move(read.error()));
  if (!at->Valid() || !at->key().starts_with(prefix())) return std::uint64_t{0};
  const auto note = decode_note(view(at->value()));
  if (!note) return fail(index::Errc::decisions_corrupt, "a note about an alert");
  return note->number;
}

Status NoteStore::add(std::span<Note> notes) {
  const std::scoped_lock lock(mutex_);
  auto number = newest();
  if (!number) return fail(std::move(number.error()));
  if (*number + notes.size() > max_notes) return fail(index::Errc::store_failed, "too many notes");
  rocksdb::WriteBatch batch;
  for (auto& note : notes) {
    note.number = ++*number;
    batch.Put(decisions_.column(index::DecisionColumn::notes), key_of(note.number), slice(encode(note)));
  }
  read_.reset();
  return decisions_.write(batch);
}

Result<std::shared_ptr<const NotesBySubject>> NoteStore::by_subject() {
  const std::scoped_lock lock(mutex_);
  if (read_) return read_;
  auto all = notes();
  if (!all) return fail(std::move(all.error()));
  read_ = std::make_shared<const NotesBySubject>(triage::by_subject(std::move(*all)));
  return read_;
}

Result<std::vector<Note>> NoteStore::notes() const {
  const std::unique_ptr<rocksdb::Iterator> at(
      decisions_.db().NewIterator({}, decisions_.column(index::DecisionColumn::notes)));
  std::vector<Note> out;
  const std::string mine = prefix();
  for (at->Seek(mine); at->Valid() && at->key().starts_with(mine); at->Next()) {
    auto note = decode_note(view(at->value()));
    if (!note) return fail(index::Errc::decisions_corrupt, "a note about an alert");
    out.push_back(std::move(*note));
  }
  if (auto read = to_status(at->status()); !read) return fail(std::move(read.error()));
  return out;
}

}  // namespace wastewatch::triage
