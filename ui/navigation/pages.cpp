#include "ui/navigation/pages.h"

#include <QCoreApplication>
#include <QFile>
#include <array>

namespace wastewatch::ui {
namespace {

constexpr std::array pages{
    PageEntry{"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "home", "OverviewPage.qml", false},
    PageEntry{"alerts", QT_TRANSLATE_NOOP("Pages", "Alerts"), "alert", "AlertsPage.qml", false},
    PageEntry{"batches", QT_TRANSLATE_NOOP("Pages", "Batches"), "box", "BatchesPage.qml", false},
    PageEntry{"map", QT_TRANSLATE_NOOP("Pages", "Map"), "map", "MapPage.qml", false},
    PageEntry{"chain", QT_TRANSLATE_NOOP("Pages", "Chain"), "cube_multiple", "ChainPage.qml", false},
    PageEntry{"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", "SettingsPage.qml", true},
};

}  // namespace

std::span<const PageEntry> page_table() { return pages; }

QString page_url(const PageEntry& page) {
  return QStringLiteral("qrc:/qt/qml/Wastewatch/Pages/") + QLatin1String(page.file);
}

bool page_exists(const PageEntry& page) {
  return QFile::exists(QStringLiteral(":/qt/qml/Wastewatch/Pages/") + QLatin1String(page.file));
}

QString page_title(const PageEntry& page) { return QCoreApplication::translate("Pages", page.title); }

}  // namespace wastewatch::ui
