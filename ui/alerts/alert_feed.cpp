#include "ui/alerts/alert_feed.h"

#include <QCoreApplication>
#include <utility>

#include "ui/alerts/triage_desk.h"
#include "ui/base/singleton.h"
#include "ui/language/word.h"
#include "ui/navigation/link.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr QLatin1String alerts_page("alerts");

}  // namespace

AlertFeed* AlertFeed::create(QQmlEngine*, QJSEngine*) { return the_for_qml<AlertFeed>(); }

AlertFeed::AlertFeed(QObject* parent) : LiveModel(parent) {
  connect(&the<Navigator>(), &Navigator::changed, this, [this] {
    if (on_alerts_page()) dismiss();
  });
  connect(&the<TriageDesk>(), &TriageDesk::kept, this, [this] { reload_now(); });
  setActive(true);
}

QString AlertFeed::announcement() const {
  const auto& fresh = news_.fresh();
  if (fresh.empty()) return {};
  const int count = static_cast<int>(fresh.size());
  if (count > 1) return QCoreApplication::translate("Alerts", "%Ln new critical alerts", nullptr, count);
  return QCoreApplication::translate("Alerts", "New critical alert: %1 · %2")
      .arg(fresh.front().title, fresh.front().note);
}

QString AlertFeed::announcement_link() const {
  const auto& fresh = news_.fresh();
  if (fresh.empty()) return {};
  return fresh.size() == 1 ? fresh.front().link : page_link(QStringLiteral("alerts"));
}

void AlertFeed::dismiss() {
  if (news_.see()) emit announcementChanged();
}

bool AlertFeed::on_alerts_page() const { return the<Navigator>().current().page == alerts_page; }

void AlertFeed::reload() {
  asked_in_ = screen_tongue();
  ask_triaged(query_, {}, [scope = chosen_scope().place](RecordContext& context, const TriageView& view) {
    return alert_list(context, {scope, 0}, view);
  });
}

void AlertFeed::forget() {
  counts_ = {};
  news_.forget();
  tell_badge();
  emit countsChanged();
  emit announcementChanged();
}

void AlertFeed::tell_badge() {
  the<Navigator>().pages()->set_badge(alerts_page, counts_.critical, Grade::Critical);
}

void AlertFeed::show(Result<AlertList> list) {
  if (!list) return note_problem(list.error());
  const auto scope = chosen_scope().place;
  const bool quiet = the<Session>().catching_up() || scope != std::exchange(counted_scope_, scope);
  bool changed = news_.take(list->rows, quiet);
  if (std::exchange(told_in_, asked_in_) != asked_in_) changed = news_.reword(list->rows) || changed;
  if (on_alerts_page()) changed = news_.see() || changed;
  counts_ = list->counts;
  tell_badge();
  note_loaded();
  emit countsChanged();
  if (changed) emit announcementChanged();
}

}  // namespace wastewatch::ui
