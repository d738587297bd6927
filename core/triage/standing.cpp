#include "triage/standing.h"

#include <algorithm>
#include <array>

namespace wastewatch::triage {
namespace {

struct StateRow {
  Act act;
  State state;
};
// What an act makes of a subject; acts that are not here leave it as it was.
constexpr std::array state_rows = {
    StateRow{Act::seen, State::seen},       StateRow{Act::taken, State::taken},
    StateRow{Act::snoozed, State::snoozed}, StateRow{Act::dismissed, State::dismissed},
    StateRow{Act::reopened, State::seen},
};

// Something that stands now and did not then, or is stronger than all that stood.
bool is_worse(const Note& note, std::span<const watch::Alert> standing) {
  return std::ranges::any_of(standing, [&](const watch::Alert& alert) {
    return alert.grade < note.grade || std::ranges::find(note.alerts, alert.id) == note.alerts.end();
  });
}

bool is_back(const Note& note, std::span<const watch::Alert> standing, std::int64_t now_ms) {
  const bool over = note.act == Act::snoozed && now_ms >= note.until_ms;
  // A clock that was set back must not hide an alert for longer than was said.
  const bool ahead = note.act == Act::snoozed && now_ms < note.at_ms - max_snooze_ms;
  return over || ahead || is_worse(note, standing);
}

// Looking at a subject again does not undo what was decided about it.
bool replaces(const Standing& known, State state) {
  return state != State::seen || known.state == State::fresh;
}

void take(const Note& note, Standing& out) {
  const auto row = std::ranges::find(state_rows, note.act, &StateRow::act);
  if (row == state_rows.end()) return;
  if (note.act == Act::seen && !replaces(out, row->state)) return;
  out.state = row->state;
  out.last = &note;
}

}  // namespace

NotesBySubject by_subject(std::vector<Note> notes) {
  NotesBySubject out;
  std::ranges::stable_sort(notes, {}, &Note::number);
  for (auto& note : notes) out[note.subject].push_back(std::move(note));
  return out;
}

Standing standing_of(std::span<const Note> notes, std::span<const watch::Alert> standing,
                     std::int64_t now_ms) {
  Standing out;
  out.notes = notes.size();
  for (const auto& note : notes) take(note, out);
  if (out.open() || !is_back(*out.last, standing, now_ms)) return out;
  out.state = State::fresh;
  out.came_back = true;
  return out;
}

Note note_about(const watch::Trouble& trouble, Act act) {
  Note out;
  out.act = act;
  out.subject = trouble.subject;
  if (!trouble.reasons.empty()) out.grade = trouble.grade();
  for (const auto& reason : trouble.reasons) out.alerts.push_back(reason.id);
  return out;
}

}  // namespace wastewatch::triage
