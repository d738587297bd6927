// What a person does about alerts: take, snooze, dismiss, note, reopen; and which of them the list shows.
// Kept in the decisions store of the followed network (triage/note_store.h). GUI thread only; one of it.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QDateTime>
#include <QObject>
#include <QStringList>

#include "ui/alerts/triage_view.h"
#include "ui/base/singleton.h"
#include "ui/session/query.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class TriageDesk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString me READ me WRITE setMe NOTIFY meChanged)  // remembered; "": not said yet
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why the last one was not kept; "": it was
  Q_PROPERTY(QStringList reasons READ reasons NOTIFY wordsChanged)
  // The filter of the list: rows of `shows` and `grades`. Remembered.
  Q_PROPERTY(QStringList shows READ shows NOTIFY wordsChanged)
  Q_PROPERTY(QStringList grades READ grades NOTIFY wordsChanged)
  Q_PROPERTY(int show READ show WRITE setShow NOTIFY filterChanged)
  Q_PROPERTY(int weakest READ weakest WRITE setWeakest NOTIFY filterChanged)
  Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged)  // not as usual

 public:
  explicit TriageDesk(QObject* parent);
  static TriageDesk* create(QQmlEngine*, QJSEngine*);

  // Of the row of an alert (AlertRow::id). kept() follows, or problem says why not.
  Q_INVOKABLE void take(const QString& row);
  Q_INVOKABLE void reopen(const QString& row);
  Q_INVOKABLE void snooze(const QString& row, int minutes, const QString& text);
  Q_INVOKABLE void dismissFor(const QString& row, int reason, const QString& text);  // row of `reasons`
  Q_INVOKABLE void note(const QString& row, const QString& text);
  Q_INVOKABLE void forgetProblem();
  Q_INVOKABLE void showAll();  // the usual filter again

  QString me() const;
  void setMe(const QString& me);
  bool busy() const { return query_.busy(); }
  QString problem() const { return problem_; }
  QStringList reasons() const;
  QStringList shows() const;
  QStringList grades() const;
  int show() const;
  void setShow(int row);
  int weakest() const;
  void setWeakest(int row);
  bool filtered() const { return filter_ != triage::Filter{}; }
  const triage::Filter& filter() const { return filter_; }

 signals:
  void meChanged();
  void changed();
  void wordsChanged();
  void filterChanged();
  void kept();  // something was

 private:
  void keep(const QString& row, triage::Note note);
  void tell(const Result<triage::Fault>& outcome);
  void set_filter(const triage::Filter& filter);

  triage::Filter filter_;
  QString problem_;
  Query<triage::Fault> query_{[this](const Result<triage::Fault>& outcome) { tell(outcome); }};
};

// Asks with what was noted, in the language and zone of the screen. GUI thread only.
template <class T, class Answer>
void ask_triaged(Query<T>& query, const triage::Filter& filter, Answer answer) {
  query.ask([look = Look::now(), filter, me = the<TriageDesk>().me().toStdString(),
             now_ms = QDateTime::currentMSecsSinceEpoch(),
             answer = std::move(answer)](const Connected& connected, const std::stop_token&) -> Result<T> {
    const auto reader = connected.reader();
    if (!reader) return std::unexpected(reader.error());
    const auto view = triage_view(connected, filter, me, now_ms);
    if (!view) return std::unexpected(view.error());
    RecordContext context(*reader, look);
    return answer(context, *view);
  });
}

}  // namespace wastewatch::ui
