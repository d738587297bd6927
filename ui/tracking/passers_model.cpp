#include "ui/tracking/passers_model.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "base/files.h"
#include "geo/datum.h"
#include "geo/degrees.h"
#include "geo/photo_position.h"
#include "ui/base/singleton.h"
#include "ui/basemap/places.h"
#include "ui/format/format.h"
#include "ui/language/word.h"
#include "ui/records/record_context.h"
#include "ui/session/session.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

constexpr int progress_ms = 200;

QString passed_text(const char* text) { return QCoreApplication::translate("PassersModel", text); }

Result<geo::Point> place_of_photo(const QString& path) {
  const std::filesystem::path file = path.toStdU16String();
  const auto content = read_file(file, geo::most_photo_bytes);
  if (!content) return fail(content.error());
  return geo::photo_position(as_bytes(*content));
}

QString note_of(const PassersAnswer& answer) {
  QString searched = passed_text(QT_TRANSLATE_NOOP("PassersModel", "%1 of %2 devices searched."))
                         .arg(answer.searched)
                         .arg(answer.devices);
  if (answer.complete) return searched;
  return searched + u' ' +
         passed_text(QT_TRANSLATE_NOOP(
             "PassersModel", "The search is incomplete: choose a smaller radius or a shorter period."));
}

}  // namespace

PassersModel::PassersModel(QObject* parent) : QObject(parent) {
  ticker_.setInterval(progress_ms);
  connect(&ticker_, &QTimer::timeout, this, &PassersModel::progressChanged);
  connect(&the<Session>(), &Session::networkChanged, this, &PassersModel::forget);
}

void PassersModel::forget() {
  place_.reset();
  place_problem_.clear();
  cancel();
  emit placeChanged();
  emit questionChanged();
}

QGeoCoordinate PassersModel::place() const {
  return place_ ? QGeoCoordinate(geo::lat_degrees(*place_), geo::lon_degrees(*place_)) : QGeoCoordinate();
}

QString PassersModel::place_text() const {
  return place_ ? format::position(place_->lat_e7, place_->lon_e7, 5) : QString();
}

QString PassersModel::place_words_here() const {
  return place_ ? place_words({geo::lon_degrees(*place_), geo::lat_degrees(*place_)}, screen_tongue())
                : QString();
}

void PassersModel::setRadius(int metres) {
  const auto wanted = std::clamp<std::int64_t>(metres, least_radius_m, most_radius_m);
  if (wanted == radius_m_) return;
  radius_m_ = wanted;
  emit questionChanged();
  search();
}

void PassersModel::setDays(int days) {
  const auto wanted = std::clamp<std::int64_t>(days, 1, most_passer_days);
  if (wanted == days_) return;
  days_ = wanted;
  emit questionChanged();
  search();
}

QList<MapShape> PassersModel::shapes() const {
  if (!place_) return {};
  MapShape reach;
  reach.key = QStringLiteral("reach");
  reach.kind = QStringLiteral("reach");
  reach.label = place_text();
  reach.points = {QPointF(geo::lon_degrees(*place_), geo::lat_degrees(*place_))};
  reach.half_width_m = static_cast<double>(radius_m_);
  return {reach};
}

double PassersModel::progress() const {
  if (!progress_ || progress_->of == 0) return -1;
  return std::min(1.0, static_cast<double>(progress_->asked) / static_cast<double>(progress_->of));
}

QString PassersModel::error_words(const Error& error) { return error_text(error); }

void PassersModel::setPlace(const QGeoCoordinate& coordinate) {
  if (!coordinate.isValid()) return;
  take_place(geo::point_at(coordinate.latitude(), coordinate.longitude()));
}

void PassersModel::typePlace(const QString& text, int datum) {
  const auto read = words::read_position(words::tidied(text.toStdString()));
  if (!read)
    return refuse_place(passed_text(QT_TRANSLATE_NOOP(
        "PassersModel",
        "These are no coordinates. Write them as 30.7100, 120.5200 or 30°42'36\"N 120°31'12\"E.")));
  const auto from = static_cast<geo::Datum>(std::clamp(datum, 1, 3));
  take_place(geo::converted(geo::Point{read->lat_e7, read->lon_e7}, from, geo::Datum::wgs84));
}

void PassersModel::openLink(const QString& id) {
  const auto read = words::read_position(id.toStdString());
  if (!read) return refuse_place(passed_text(QT_TRANSLATE_NOOP("PassersModel", "This link names no place.")));
  const geo::Point place{read->lat_e7, read->lon_e7};
  if (place != place_) take_place(place);
}

bool PassersModel::isPhoto(const QUrl& file) {
  const QString suffix = QFileInfo(file.toLocalFile()).suffix().toLower();
  return suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg");
}

void PassersModel::openPhoto(const QUrl& file) {
  photo_query_.ask(
      [path = file.toLocalFile()](const Connected&, const std::stop_token&) -> Result<PhotoPlace> {
        const auto place = place_of_photo(path);
        if (!place) return fail(place.error());
        return PhotoPlace{*place, QFileInfo(path).fileName()};
      });
}

void PassersModel::take_place(geo::Point place, const QString& photo) {
  place_ = place;
  photo_ = photo;
  forgetSaved();
  place_problem_.clear();
  emit placeChanged();
  emit questionChanged();
  search();
}

void PassersModel::refuse_place(const QString& problem) {
  place_problem_ = problem;
  emit placeChanged();
}

void PassersModel::search() {
  if (!place_) return;
  progress_ = std::make_shared<Progress>();
  query_.ask(
      [look = Look::now(), question = PassersQuestion{*place_, radius_m_, days_}, progress = progress_](
          const Connected& connected, const std::stop_token& stop) -> Result<PassersAnswer> {
        auto reader = connected.reader();
        if (!reader) return fail(reader.error());
        const auto heard = reader->last_fixes();
        if (heard) progress->of = heard->size();
        RecordContext context(*reader, look);
        return passers_here(context, question, [&] {
          ++progress->asked;
          return stop.stop_requested();
        });
      });
  ticker_.start();
  emit busyChanged();
  emit progressChanged();
}

void PassersModel::cancel() {
  query_.cancel();
  ticker_.stop();
  rows_.update({});
  near_loads_.update({});
  near_ = 0;
  answered_ = false;
  note_.clear();
  problem_.clear();
  emit busyChanged();
  emit answerChanged();
}

void PassersModel::take(Result<PassersAnswer> answer) {
  ticker_.stop();
  emit busyChanged();
  problem_ = answer ? QString() : error_text(answer.error());
  problem_detail_ = answer ? QString() : QString::fromStdString(answer.error().text());
  note_ = answer ? note_of(*answer) : QString();
  answered_ = answer.has_value();
  near_ = answer ? answer->near : 0;
  source_ = answer ? answer->source : QString();
  period_ = answer ? answer->period : QString();
  near_loads_.update(answer ? std::move(answer->loads) : std::vector<NearLoad>{});
  rows_.update(answer ? std::move(answer->rows) : std::vector<PasserRow>{});
  emit answerChanged();
}

QString PassersModel::near_note() const {
  const auto listed = static_cast<std::size_t>(near_loads_.count());
  if (listed >= near_) return {};
  return passed_text(QT_TRANSLATE_NOOP("PassersModel", "%1 of %2 loads are listed: choose a smaller radius."))
      .arg(listed)
      .arg(near_);
}

FoundNote PassersModel::note_of_place(const QString& found) const {
  FoundNote out;
  out.place = *place_;
  out.where = place_words_here();
  out.found = found;
  out.photo = photo_;
  if (!answered_) {
    out.answer = passed_text(QT_TRANSLATE_NOOP("PassersModel", "The search did not end."));
    return out;
  }
  out.searched = passed_text(QT_TRANSLATE_NOOP("PassersModel", "within %1, %2"))
                     .arg(format::distance(static_cast<double>(radius_m_), screen_tongue()), period_);
  out.answer = QStringList{note_, near_note()}.join(u' ').trimmed();
  out.source = source_;
  for (int row = 0; row < rows_.count(); ++row) out.passers.push_back(rows_.passer(row));
  out.loads = near_loads_.all();
  return out;
}

QString PassersModel::reportNote(const QString& batch, const QString& found) const {
  const auto* load = near_loads_.load(batch);
  return place_ && load ? report_note(note_of_place(found), load->passage) : QString();
}

void PassersModel::saveNote(const QUrl& file, const QString& found) {
  if (!place_) return;
  save_query_.ask([note = note_of_place(found), path = file.toLocalFile()](
                      const Connected&, const std::stop_token&) { return write_found_note(note, path); });
}

QString PassersModel::noteName() const {
  const QString day = format::date_time(the<Session>().block_time_ms(), QTimeZone::systemTimeZone()).left(10);
  return place_text().remove(u',') + u' ' + day;
}

void PassersModel::forgetSaved() {
  saved_.clear();
  emit savedChanged();
}

void PassersModel::tell_saved(const Result<QString>& file) {
  save_failed_ = !file;
  saved_ = file ? passed_text(QT_TRANSLATE_NOOP("PassersModel", "Written to %1")).arg(*file)
                : error_text(file.error());
  emit savedChanged();
}

}  // namespace wastewatch::ui
