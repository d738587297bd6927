#include "ui/alerts/triage_desk.h"

#include <algorithm>
#include <array>

#include "ui/alerts/alert_values.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

constexpr QLatin1String me_key("triage/me");
constexpr QLatin1String filter_key("triage/filter");
// Strongest last: everything, serious and critical, critical.
constexpr std::array grade_rows = {watch::Grade::notice, watch::Grade::serious, watch::Grade::critical};
constexpr std::array grade_words = {"triage.grade.all", "triage.grade.serious", "triage.grade.critical"};

QString kept_text(const QString& key) { return Settings::instance().value(key, QString()).toString(); }

// What stands about the subject now, from the feed.
Result<triage::Note> about(const index::Reader& reader, const watch::Subject& subject, triage::Note note) {
  auto alerts = watch::alerts_about(reader, subject);
  if (!alerts) return std::unexpected(alerts.error());
  triage::Note out = triage::note_about({subject, std::nullopt, std::move(*alerts)}, note.act);
  note.subject = out.subject;
  note.grade = out.grade;
  note.alerts = std::move(out.alerts);
  note.height = reader.height();
  return note;
}

// Who has taken an alert does not take it again.
Result<bool> changes_anything(const Connected& connected, const triage::Note& note) {
  if (note.act != triage::Act::taken) return true;
  const auto known = connected.triage_notes().by_subject();
  if (!known) return std::unexpected(known.error());
  const auto about = (*known)->find(note.subject);
  if (about == (*known)->end()) return true;
  const auto& newest = about->second.back();
  return newest.act != triage::Act::taken || newest.by != note.by;
}

Result<triage::Fault> keep_note(const Connected& connected, const watch::Subject& subject,
                                triage::Note draft) {
  const auto reader = connected.reader();
  if (!reader) return std::unexpected(reader.error());
  auto note = about(*reader, subject, std::move(draft));
  if (!note) return std::unexpected(note.error());
  const auto changes = changes_anything(connected, *note);
  if (!changes) return std::unexpected(changes.error());
  if (!*changes) return triage::Fault::none;
  if (const auto fault = triage::check(*note); fault != triage::Fault::none) return fault;
  if (auto done = connected.triage_notes().add(std::span(&*note, 1)); !done)
    return std::unexpected(done.error());
  return triage::Fault::none;
}

}  // namespace

TriageDesk::TriageDesk(QObject* parent)
    : QObject(parent),
      filter_(triage::decode_filter(kept_text(filter_key).toStdString()).value_or(triage::Filter{})) {
  connect(&the<Language>(), &Language::changed, this, &TriageDesk::wordsChanged);
}

TriageDesk* TriageDesk::create(QQmlEngine*, QJSEngine*) { return the_for_qml<TriageDesk>(); }

void TriageDesk::take(const QString& row) { keep(row, {.act = triage::Act::taken}); }

void TriageDesk::reopen(const QString& row) { keep(row, {.act = triage::Act::reopened}); }

void TriageDesk::snooze(const QString& row, int minutes, const QString& text) {
  triage::Note note{.act = triage::Act::snoozed};
  note.text = text.trimmed().toStdString();
  note.until_ms = QDateTime::currentMSecsSinceEpoch() + qint64{minutes} * 60'000;
  keep(row, std::move(note));
}

void TriageDesk::dismissFor(const QString& row, int reason, const QString& text) {
  const auto known = triage::reasons();
  triage::Note note{.act = triage::Act::dismissed};
  if (reason >= 0 && reason < std::ssize(known)) note.reason = known[static_cast<std::size_t>(reason)];
  note.text = text.trimmed().toStdString();
  keep(row, std::move(note));
}

void TriageDesk::note(const QString& row, const QString& text) {
  triage::Note note{.act = triage::Act::noted};
  note.text = text.trimmed().toStdString();
  keep(row, std::move(note));
}

void TriageDesk::keep(const QString& row, triage::Note note) {
  const auto subject = parse_subject(row);
  if (!subject || busy()) return;
  note.by = me().trimmed().toStdString();
  note.at_ms = QDateTime::currentMSecsSinceEpoch();
  problem_.clear();
  query_.ask(
      [subject = *subject, note = std::move(note)](const Connected& connected, const std::stop_token&) {
        return keep_note(connected, subject, note);
      });
  emit changed();
}

void TriageDesk::tell(const Result<triage::Fault>& outcome) {
  const bool done = outcome && *outcome == triage::Fault::none;
  if (!outcome) {
    problem_ = error_text(outcome.error());
  } else if (!done) {
    problem_ = word(triage::word_of(*outcome));
  }
  emit changed();
  if (done) emit kept();
}

void TriageDesk::forgetProblem() {
  if (problem_.isEmpty()) return;
  problem_.clear();
  emit changed();
}

QString TriageDesk::me() const { return kept_text(me_key); }

void TriageDesk::setMe(const QString& me) {
  if (me == this->me()) return;
  Settings::instance().set_value(me_key, me);
  emit meChanged();
}

QStringList TriageDesk::reasons() const {
  QStringList out;
  for (const auto reason : triage::reasons()) out << word(triage::word_of(reason));
  return out;
}

QStringList TriageDesk::shows() const {
  QStringList out;
  for (const auto show : triage::shows()) out << word(triage::word_of(show));
  return out;
}

QStringList TriageDesk::grades() const {
  QStringList out;
  for (const auto* key : grade_words) out << word(key);
  return out;
}

int TriageDesk::show() const {
  const auto known = triage::shows();
  return static_cast<int>(std::ranges::find(known, filter_.show) - known.begin());
}

void TriageDesk::setShow(int row) {
  const auto known = triage::shows();
  if (row < 0 || row >= std::ssize(known)) return;
  auto filter = filter_;
  filter.show = known[static_cast<std::size_t>(row)];
  set_filter(filter);
}

int TriageDesk::weakest() const {
  return static_cast<int>(std::ranges::find(grade_rows, filter_.weakest) - grade_rows.begin());
}

void TriageDesk::setWeakest(int row) {
  if (row < 0 || row >= std::ssize(grade_rows)) return;
  auto filter = filter_;
  filter.weakest = grade_rows[static_cast<std::size_t>(row)];
  set_filter(filter);
}

void TriageDesk::showAll() { set_filter({}); }

void TriageDesk::set_filter(const triage::Filter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  Settings::instance().set_value(filter_key, QString::fromStdString(triage::encode(filter)));
  emit filterChanged();
}

}  // namespace wastewatch::ui
