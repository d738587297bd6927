#include "ui/records/live_model.h"

#include "index/errors.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/records/region_feed.h"
#include "ui/session/session.h"
#include "ui/status/scope.h"

namespace wastewatch::ui {

LiveModel::LiveModel(QObject* parent, const Pace& pace)
    : QObject(parent), before_replay_(pace.before_replay) {
  the<RegionFeed>();
  pause_.setSingleShot(true);
  pause_.setInterval(pace.pause);
  connect(&pause_, &QTimer::timeout, this, [this] {
    if (stale_) reload_soon();
  });
  auto& session = the<Session>();
  connect(&session, &Session::heightChanged, this, &LiveModel::reload_later);
  connect(&session, &Session::networkChanged, this, &LiveModel::start_over);
  connect(&the<Language>(), &Language::changed, this, &LiveModel::reload_now);
  connect(&the<Scope>(), &Scope::changed, this, &LiveModel::reload_now);
}

void LiveModel::setActive(bool active) {
  if (active == active_) return;
  active_ = active;
  emit activeChanged();
  if (active_ && stale_) reload_now();
}

void LiveModel::reload_now() {
  stale_ = true;
  pause_.stop();
  reload_soon();
}

void LiveModel::reload_later() {
  stale_ = true;
  reload_soon();
}

void LiveModel::reload_soon() {
  if (!active_ || pause_.isActive() || !(before_replay_ || the<Session>().ready())) return;
  stale_ = false;
  pause_.start();
  reload();
  emit busyChanged();
}

void LiveModel::start_over() {
  loaded_ = false;
  problem_.clear();
  problem_detail_.clear();
  forget();
  emit loadedChanged();
  reload_now();
}

void LiveModel::note_loaded() {
  emit busyChanged();
  if (loaded_ && problem_.isEmpty()) return;
  loaded_ = true;
  problem_.clear();
  problem_detail_.clear();
  emit loadedChanged();
}

void LiveModel::note_problem(const Error& error) {
  emit busyChanged();
  if (is_passing(error)) return;
  problem_ = error_text(error);
  problem_detail_ = QString::fromStdString(error.text());
  emit loadedChanged();
}

bool LiveModel::is_passing(const Error& error) {
  return error.is(index::Errc::not_replayed) || error.is(index::Errc::cancelled);
}

ChosenScope chosen_scope() {
  const auto& scope = the<Scope>();
  ChosenScope out;
  if (scope.region() > 0) out.place.regions = {scope.region_id().toStdString()};
  out.declared_from_ms = scope.period_start_ms(the<Session>().block_time_ms());
  return out;
}

}  // namespace wastewatch::ui
