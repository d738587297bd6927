// What this office noted about alerts, kept in the decisions store: nobody can compute it again. Column
// DecisionColumn::notes; keys "triage/" ‖ length of the chain id u8 ‖ chain id ‖ number be64, values
// triage::encode(Note). Notes are only ever added. One atomic and synced write an act: a kill keeps all of it
// or nothing. Thread safe; one of it a store, since it remembers what it read.
#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "index/database.h"
#include "triage/standing.h"

namespace wastewatch::triage {

// Notes of one chain; more are refused (store_failed): 100,000 are fifty a working day for eight years.
inline constexpr std::uint64_t max_notes = 100'000;

class NoteStore {
 public:
  // `decisions` must outlive it.
  NoteStore(const index::Database& decisions, std::string chain_id)
      : decisions_(decisions), chain_id_(std::move(chain_id)) {}

  // Numbers and keeps notes that check() found nothing wrong with. Errors: store_failed, decisions_corrupt.
  Status add(std::span<Note> notes);
  // Oldest first. Errors: store_failed, decisions_corrupt.
  Result<std::vector<Note>> notes() const;
  // The same by subject, read once and again only after something was added: every list of alerts asks for
  // it with each block. Errors: as notes().
  Result<std::shared_ptr<const NotesBySubject>> by_subject();

 private:
  std::string key_of(std::uint64_t number) const;
  std::string prefix() const;
  Result<std::uint64_t> newest() const;

  const index::Database& decisions_;
  std::string chain_id_;
  std::mutex mutex_;  // guards adding, and what was read
  std::shared_ptr<const NotesBySubject> read_;
};

}  // namespace wastewatch::triage
