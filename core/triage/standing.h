// Where a subject's alerts stand with the office, from what was noted about it and what stands now. Pure;
// thread safe.
#pragma once

#include <map>
#include <span>

#include "triage/note.h"

namespace wastewatch::triage {

enum class State : std::uint8_t { fresh = 1, seen = 2, taken = 3, snoozed = 4, dismissed = 5 };

struct Standing {
  State state = State::fresh;
  bool came_back = false;  // it was snoozed or dismissed, and something new or stronger stands, or time is up
  const Note* last = nullptr;  // what made it so: who, when, why; null: nothing was noted
  std::size_t notes = 0;       // all that was noted about it

  // Whether it belongs in the list that is worked through.
  bool open() const { return state != State::snoozed && state != State::dismissed; }
};

// Everything noted about a chain's subjects, by subject, oldest first.
using NotesBySubject = std::map<watch::Subject, std::vector<Note>>;
NotesBySubject by_subject(std::vector<Note> notes);

// `notes` about the subject, oldest first; `standing` its alerts now; the clock is that of notes. `last`
// points into `notes`.
Standing standing_of(std::span<const Note> notes, std::span<const watch::Alert> standing,
                     std::int64_t now_ms);

// A note about what stands, if anything does any more: who, when and why are the caller's to set.
Note note_about(const watch::Trouble& trouble, Act act);

}  // namespace wastewatch::triage
