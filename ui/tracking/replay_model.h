// A replay as the page sees it: what is replayed, the moment on its axis, whether it runs, and where
// everything was then. Opened on a reader thread; each frame asks values held here. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QElapsedTimer>
#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include "ui/session/query.h"
#include "ui/tracking/replay.h"

class QQuickItemGrabResult;

namespace wastewatch::ui {

// One device at the moment shown. QML value type `replayState`.
struct ReplayState {
  Q_GADGET
  QML_VALUE_TYPE(replayState)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString icon MEMBER icon)
  Q_PROPERTY(QString words MEMBER words)  // "34 km/h, humidity 46.2 %"; "no position for 12 min"
  Q_PROPERTY(bool known MEMBER known)

 public:
  QString label, icon, words;
  bool known = false;
  bool operator==(const ReplayState&) const = default;
};

class ReplayModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY subjectChanged)  // as its link names it
  Q_PROPERTY(wastewatch::ui::ReplayPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(bool loaded READ loaded NOTIFY pageChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY pageChanged)
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY pageChanged)
  Q_PROPERTY(double time READ time WRITE setTime NOTIFY timeChanged)  // milliseconds since 1970
  Q_PROPERTY(QString timeText READ time_text NOTIFY timeChanged)
  Q_PROPERTY(bool playing READ playing WRITE setPlaying NOTIFY playingChanged)
  Q_PROPERTY(QList<int> speeds READ speeds CONSTANT)                    // seconds of the journey a second
  Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY speedChanged)   // an index of speeds
  Q_PROPERTY(int shade READ shade WRITE setShade NOTIFY shadeChanged)   // PathShade
  Q_PROPERTY(bool skips READ skips WRITE setSkips NOTIFY skipsChanged)  // playing passes over quiet times
  Q_PROPERTY(bool circles READ circles WRITE setCircles NOTIFY circlesChanged)  // of accuracy around readings
  Q_PROPERTY(QString periodProblem READ period_problem NOTIFY periodProblemChanged)  // of what was typed
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks READ tracks NOTIFY tracksChanged)
  Q_PROPERTY(QList<wastewatch::ui::MapShape> shapes READ shapes NOTIFY tracksChanged)  // circles, when wanted
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols READ symbols NOTIFY timeChanged)
  Q_PROPERTY(QList<wastewatch::ui::ReplayState> states READ states NOTIFY timeChanged)
  Q_PROPERTY(
      QString exported READ exported NOTIFY exportedChanged)  // what became of the last file; a sentence
  Q_PROPERTY(bool exportFailed READ export_failed NOTIFY exportedChanged)

 public:
  enum Format { Gpx, Kml, GeoJson, Csv };
  Q_ENUM(Format)

  explicit ReplayModel(QObject* parent = nullptr);

  QString subject() const { return subject_; }
  void setSubject(const QString& text);
  const ReplayPage& page() const { return replay_.page; }
  const Replay& replay() const { return replay_; }
  bool busy() const { return query_.busy(); }
  bool loaded() const { return loaded_; }
  QString problem() const { return problem_; }
  QString problem_detail() const { return problem_detail_; }
  double time() const { return time_ms_; }
  void setTime(double time_ms);
  QString time_text() const;
  bool playing() const { return ticker_.isActive(); }
  void setPlaying(bool playing);
  static QList<int> speeds();
  int speed() const { return speed_; }
  void setSpeed(int index);
  int shade() const { return static_cast<int>(shade_); }
  void setShade(int shade);
  bool skips() const { return skips_; }
  void setSkips(bool skips);
  bool circles() const { return circles_; }
  void setCircles(bool circles);
  QString period_problem() const { return period_problem_; }
  QList<MapTrack> tracks() const { return tracks_; }
  QList<MapShape> shapes() const;
  QList<MapSymbol> symbols() const { return symbols_; }
  QList<ReplayState> states() const { return states_; }
  QString exported() const { return exported_; }
  bool export_failed() const { return export_failed_; }

  Q_INVOKABLE void retry();
  Q_INVOKABLE void cancel();
  Q_INVOKABLE void stepFix(int by);    // to the next (1) or previous (-1) reading of any device
  Q_INVOKABLE void stepEvent(int by);  // the same of events
  // The same load or device in another ReplayPeriod, at the moment shown: the identifier of its link.
  Q_INVOKABLE QString inPeriod(int period) const;
  // Between two typed times; empty, and periodProblem says why, when they are none.
  Q_INVOKABLE QString between(const QString& from, const QString& to);
  // To the time of a mark on the map; what is no mark of a time changes nothing.
  Q_INVOKABLE void goToMark(const QString& link);
  // `device`: an index of page.devices; `datum`: 1 WGS-84, 2 GCJ-02, 3 BD-09, of CSV only.
  Q_INVOKABLE void exportTo(const QUrl& file, int device, int format, int datum);
  // The picture with a line below that names network, block and datum.
  Q_INVOKABLE void exportPicture(const QUrl& file, QObject* grabbed);
  Q_INVOKABLE static QString suffixOf(int format);
  // Names device, day, network and block: "浙FD0021 2026-03-02 waste-demo 5731".
  Q_INVOKABLE QString fileName(int device) const;

 signals:
  void subjectChanged();
  void pageChanged();
  void busyChanged();
  void timeChanged();
  void playingChanged();
  void speedChanged();
  void shadeChanged();
  void skipsChanged();
  void circlesChanged();
  void periodProblemChanged();
  void tracksChanged();
  void exportedChanged();

 private:
  void open();
  void take(Result<Replay> replay);
  void tick();
  void show_moment();
  void make_tracks();
  QString at_moment(ReplaySubject subject) const;
  QString refuse_period(const char* problem);
  void tell_exported(const Result<QString>& file);

  QString subject_;
  Replay replay_;
  bool loaded_ = false;
  QString problem_, problem_detail_;
  double time_ms_ = 0;
  QTimer ticker_;
  QElapsedTimer since_tick_;
  int speed_ = 2;
  PathShade shade_ = PathShade::none;
  bool skips_ = false;
  bool circles_ = false;
  QString period_problem_;
  QList<MapTrack> tracks_;
  QList<MapSymbol> symbols_;
  QList<ReplayState> states_;
  QString exported_;
  bool export_failed_ = false;
  Query<Replay> query_{[this](Result<Replay> replay) { take(std::move(replay)); }};
  Query<QString> export_query_{[this](const Result<QString>& file) { tell_exported(file); }};
};

}  // namespace wastewatch::ui
