#include "ui/alerts/triage_view.h"

#include <array>

#include "triage/note_store.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

QString done_by(const RecordContext& context, const triage::Note& note) {
  const std::array fillings = {words::Filling{"who", note.by},
                               words::Filling{"until", context.when(note.until_ms).toStdString()}};
  return word(triage::word_of(note.act), fillings);
}

QString why(const triage::Note& note) {
  QString text = QString::fromStdString(note.text);
  if (note.reason == triage::Reason::none) return text;
  const QString reason = word(triage::word_of(note.reason));
  return text.isEmpty() ? reason : QStringLiteral("%1 · %2").arg(reason, text);
}

Fact entry_of(const RecordContext& context, const triage::Note& note) {
  Fact out;
  out.key = context.date_time(note.at_ms);
  out.value = done_by(context, note);
  out.note = why(note);
  return out;
}

}  // namespace

std::span<const triage::Note> TriageView::about(const watch::Subject& subject) const {
  if (!notes) return {};
  const auto found = notes->find(subject);
  return found == notes->end() ? std::span<const triage::Note>() : found->second;
}

triage::Standing TriageView::standing_of(const watch::Subject& subject,
                                         std::span<const watch::Alert> alerts) const {
  return triage::standing_of(about(subject), alerts, now_ms);
}

Result<TriageView> triage_view(const Connected& connected, triage::Filter filter, std::string me,
                               qint64 now_ms) {
  auto notes = connected.triage_notes().by_subject();
  if (!notes) return std::unexpected(notes.error());
  return TriageView{std::move(filter), std::move(me), now_ms, std::move(*notes)};
}

AlertTriage triage_of(const RecordContext& context, const TriageView& view, const watch::Subject& subject,
                      std::span<const watch::Alert> alerts) {
  AlertTriage out;
  const triage::Standing standing = view.standing_of(subject, alerts);
  out.stands = !alerts.empty();
  out.taken = standing.state == triage::State::taken;
  out.aside = !standing.open();
  out.words = standing_words(context, standing);
  for (const auto& note : view.about(subject)) {
    if (note.act != triage::Act::seen) out.history.prepend(entry_of(context, note));
  }
  return out;
}

QString standing_words(const RecordContext& context, const triage::Standing& standing) {
  if (standing.last == nullptr || standing.last->act == triage::Act::seen) return {};
  QString done = done_by(context, *standing.last);
  if (!standing.came_back) return done;
  return word("triage.back", std::array{words::Filling{"what", done.toStdString()}});
}

}  // namespace wastewatch::ui
