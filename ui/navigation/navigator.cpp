#include "ui/navigation/navigator.h"

#include "ui/base/singleton.h"

namespace wastewatch::ui {

Navigator* Navigator::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Navigator>(); }

Location Navigator::current() const { return history_.current() ? *history_.current() : Location{}; }

QString Navigator::link() const { return history_.current() ? to_link(*history_.current()) : QString(); }

bool Navigator::open(const QString& link) { return go(link, &History::visit); }

bool Navigator::readOn(const QString& link) { return go(link, &History::read_on); }

bool Navigator::go(const QString& link, void (History::*enter)(Location)) {
  const auto location = parse_link(link);
  if (!location || !pages_.contains(location->page)) {
    emit refused(link);
    return false;
  }
  (history_.*enter)(*location);
  emit changed();
  return true;
}

bool Navigator::openPage(const QString& page) { return open(page_link(page)); }

void Navigator::back() {
  history_.back();
  emit changed();
}

void Navigator::leave(const QString& link) {
  if (canGoBack()) return back();
  open(link);
}

void Navigator::forward() {
  history_.forward();
  emit changed();
}

}  // namespace wastewatch::ui
