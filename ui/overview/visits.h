// What the figures of the Overview were at the last visit. A visit lasts as long as the program runs,
// whatever is looked at meanwhile: a first visit is compared with nothing. Kept in Settings. GUI thread only.
#pragma once

#include <QString>
#include <map>
#include <optional>

#include "ui/overview/overview_page.h"

namespace wastewatch::ui {

class Visits {
 public:
  // What the last visit of `key` (a network and scope) ended with, and what this one has seen so far.
  std::optional<OverviewFigures> last(const QString& key, const OverviewFigures& now);

 private:
  std::map<QString, std::optional<OverviewFigures>> last_;
};

}  // namespace wastewatch::ui
