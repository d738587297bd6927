// Who passed here: a place, a radius and a period in, ranked rows out. The place comes from the map, as
// coordinates in any of the three datums, or from a photo. The search runs on a reader thread, says how far
// it is, and can be cancelled. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoCoordinate>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <atomic>
#include <memory>
#include <optional>

#include "ui/session/query.h"
#include "ui/tracking/found_note.h"
#include "ui/tracking/near_load_rows.h"
#include "ui/tracking/passer_rows.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class PassersModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::PasserRows* rows READ rows CONSTANT)
  Q_PROPERTY(wastewatch::ui::NearLoadRows* nearLoads READ near_loads CONSTANT)
  Q_PROPERTY(QString nearNote READ near_note NOTIFY answerChanged)  // when not all of them are listed
  Q_PROPERTY(QString saved READ saved NOTIFY savedChanged)  // what became of the last note; a sentence
  Q_PROPERTY(bool saveFailed READ save_failed NOTIFY savedChanged)
  Q_PROPERTY(bool placed READ placed NOTIFY placeChanged)
  Q_PROPERTY(QGeoCoordinate place READ place NOTIFY placeChanged)    // WGS-84
  Q_PROPERTY(QString placeText READ place_text NOTIFY placeChanged)  // "30.71000, 120.52000"
  Q_PROPERTY(QString placeWords READ place_words_here NOTIFY placeChanged)
  Q_PROPERTY(QString placeProblem READ place_problem NOTIFY placeChanged)    // of what was typed or dropped
  Q_PROPERTY(int radius READ radius WRITE setRadius NOTIFY questionChanged)  // metres
  Q_PROPERTY(int days READ days WRITE setDays NOTIFY questionChanged)
  Q_PROPERTY(QList<wastewatch::ui::MapShape> shapes READ shapes NOTIFY questionChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(double progress READ progress NOTIFY progressChanged)  // 0 to 1; -1: not known
  Q_PROPERTY(bool answered READ answered NOTIFY answerChanged)
  Q_PROPERTY(
      QString note READ note NOTIFY answerChanged)  // how much was searched; says when something was left out
  Q_PROPERTY(QString problem READ problem NOTIFY answerChanged)
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY answerChanged)

 public:
  explicit PassersModel(QObject* parent = nullptr);

  PasserRows* rows() { return &rows_; }
  NearLoadRows* near_loads() { return &near_loads_; }
  QString near_note() const;
  QString saved() const { return saved_; }
  bool save_failed() const { return save_failed_; }
  bool placed() const { return place_.has_value(); }
  QGeoCoordinate place() const;
  QString place_text() const;
  QString place_words_here() const;
  QString place_problem() const { return place_problem_; }
  int radius() const { return static_cast<int>(radius_m_); }
  void setRadius(int metres);
  int days() const { return static_cast<int>(days_); }
  void setDays(int days);
  QList<MapShape> shapes() const;
  bool busy() const { return query_.busy(); }
  double progress() const;
  bool answered() const { return answered_; }
  QString note() const { return note_; }
  QString problem() const { return problem_; }
  QString problem_detail() const { return problem_detail_; }

  // Each searches at once when it names a place.
  Q_INVOKABLE void setPlace(const QGeoCoordinate& coordinate);
  Q_INVOKABLE void typePlace(const QString& text, int datum);  // 1 WGS-84, 2 GCJ-02, 3 BD-09
  Q_INVOKABLE void openLink(const QString& id);                // of a link: "30.7012,120.6123"
  Q_INVOKABLE void openPhoto(const QUrl& file);
  Q_INVOKABLE static bool isPhoto(const QUrl& file);  // by its name
  // What a report about one of nearLoads says of this place; `found`: what the person wrote.
  Q_INVOKABLE QString reportNote(const QString& batch, const QString& found) const;
  // Place and answer as a note: PDF when the name ends so, else text.
  Q_INVOKABLE void saveNote(const QUrl& file, const QString& found);
  Q_INVOKABLE QString noteName() const;  // without its suffix: "30.71000 120.52000 2026-03-02"
  Q_INVOKABLE void forgetSaved();
  Q_INVOKABLE void search();
  Q_INVOKABLE void cancel();

 signals:
  void placeChanged();
  void questionChanged();
  void busyChanged();
  void progressChanged();
  void answerChanged();
  void savedChanged();

 private:
  struct Progress {
    std::atomic<std::size_t> asked = 0;
    std::atomic<std::size_t> of = 0;
  };
  void take_place(geo::Point place, const QString& photo = {});
  FoundNote note_of_place(const QString& found) const;
  void tell_saved(const Result<QString>& file);
  void refuse_place(const QString& problem);
  void take(Result<PassersAnswer> answer);
  void forget();

  std::optional<geo::Point> place_;
  QString place_problem_;
  std::int64_t radius_m_ = 300;
  std::int64_t days_ = 7;
  bool answered_ = false;
  QString note_, problem_, problem_detail_;
  PasserRows rows_;
  NearLoadRows near_loads_;
  std::size_t near_ = 0;
  QString photo_;            // the place came from it
  QString source_, period_;  // of the answer
  QString saved_;
  bool save_failed_ = false;
  std::shared_ptr<Progress> progress_;
  QTimer ticker_;
  Query<PassersAnswer> query_{[this](Result<PassersAnswer> answer) { take(std::move(answer)); }};
  struct PhotoPlace {
    geo::Point place;
    QString photo;
  };
  Query<PhotoPlace> photo_query_{[this](const Result<PhotoPlace>& found) {
    if (found)
      take_place(found->place, found->photo);
    else
      refuse_place(error_words(found.error()));
  }};
  Query<QString> save_query_{[this](const Result<QString>& file) { tell_saved(file); }};
  static QString error_words(const Error& error);
};

}  // namespace wastewatch::ui
