// What this office did about alerts, as a list or a page is made: read once a question, on its reader thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <memory>
#include <span>
#include <string>

#include "triage/filter.h"
#include "ui/records/record_context.h"
#include "ui/session/connected.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct TriageView {
  triage::Filter filter{};
  std::string me{};  // how the official names himself
  qint64 now_ms = 0;
  std::shared_ptr<const triage::NotesBySubject> notes{};  // null: nothing was noted

  std::span<const triage::Note> about(const watch::Subject& subject) const;
  // Points into `notes`.
  triage::Standing standing_of(const watch::Subject& subject, std::span<const watch::Alert> alerts) const;
};

// Errors: store_failed, decisions_corrupt.
Result<TriageView> triage_view(const Connected& connected, triage::Filter filter, std::string me,
                               qint64 now_ms);

// One subject's, for its page.
struct AlertTriage {
  Q_GADGET
  QML_VALUE_TYPE(alertTriage)
  Q_PROPERTY(bool stands MEMBER stands)  // there is an alert to do something about
  Q_PROPERTY(bool taken MEMBER taken)
  Q_PROPERTY(bool aside MEMBER aside)     // snoozed or dismissed
  Q_PROPERTY(QString words MEMBER words)  // "Snoozed until 14:00 by Officer A"; empty: nothing
  Q_PROPERTY(QList<wastewatch::ui::Fact> history MEMBER history)  // newest first: what, who and when, why

 public:
  bool stands = false, taken = false, aside = false;
  QString words;
  QList<Fact> history;

  bool operator==(const AlertTriage&) const = default;
};
AlertTriage triage_of(const RecordContext& context, const TriageView& view, const watch::Subject& subject,
                      std::span<const watch::Alert> alerts);

// "Taken by Officer A"; what came back says so; empty for what is new or only seen.
QString standing_words(const RecordContext& context, const triage::Standing& standing);

}  // namespace wastewatch::ui
