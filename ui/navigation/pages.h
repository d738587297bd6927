// The pages of the navigation: one table. A page is shown only when its QML is built in, so there are no dead
// doors: add `qml/pages/<Name>Page.qml` to the module Wastewatch.Pages and its row here, and it appears.
#pragma once

#include <QString>
#include <span>

namespace wastewatch::ui {

struct PageEntry {
  const char* id;     // as in `wastewatch:page/<id>`
  const char* title;  // source text, translated in the context "Pages"
  const char* icon;   // name without size and style
  const char* file;   // of the module Wastewatch.Pages
  bool foot;          // at the foot of the navigation
};

std::span<const PageEntry> page_table();
QString page_url(const PageEntry& page);
bool page_exists(const PageEntry& page);
QString page_title(const PageEntry& page);

}  // namespace wastewatch::ui
