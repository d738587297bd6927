#include "pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QTextStream>
#include <functional>

#include "desktop.h"
#include "ui/language/language.h"
#include "ui/navigation/navigator.h"
#include "ui/singleton.h"
#include "ui/theme/appearance.h"

namespace wastewatch::desktop {
namespace {

constexpr int settle_ms = 250;
constexpr QSize sizes[] = {{1440, 900}, {1024, 700}, {960, 540}};

bool save(QQuickWindow& window, const QString& folder, const QString& name) {
  settle(window);
  const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
  const bool saved = window.grabWindow().save(file);
  QTextStream(saved ? stdout : stderr) << (saved ? "picture " : "cannot write ") << file << '\n';
  return saved;
}

bool for_each_look(const std::function<bool(const QString& suffix)>& picture) {
  bool all = true;
  for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
      ui::the<ui::Appearance>().setTheme(theme);
      ui::the<ui::Language>().setCode(code);
      all = picture(QStringLiteral("_%1_%2").arg(theme, code)) && all;
    }
  }
  return all;
}

QStringList page_ids() {
  const auto* pages = ui::the<ui::Navigator>().pages();
  QStringList ids;
  for (int row = 0; row < pages->rowCount(); ++row) {
    ids << pages->data(pages->index(row), ui::PagesModel::PageIdRole).toString();
  }
  return ids;
}

int report(const Desktop& desktop, bool all_saved) {
  for (const QString& warning : desktop.warnings()) QTextStream(stderr) << warning << '\n';
  return all_saved && desktop.warnings().isEmpty() ? 0 : 1;
}

bool save_pages(QQuickWindow& window, const QString& folder, const QString& suffix) {
  bool all = true;
  for (const QString& page : page_ids()) {
    ui::the<ui::Navigator>().openPage(page);
    all = save(window, folder, page + suffix) && all;
  }
  return all;
}

}  // namespace

void settle(QQuickWindow& window) {
  QElapsedTimer timer;
  timer.start();
  QEvent leave(QEvent::Leave);  // a pointer that nobody holds must not raise tooltips
  QCoreApplication::sendEvent(&window, &leave);
  while (timer.elapsed() < settle_ms) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCoreApplication::sendPostedEvents();
  }
  window.requestUpdate();
}

int save_gallery(Desktop& desktop, const QString& folder) {
  QDir().mkpath(folder);
  const QStringList sections = desktop.window()->property("sections").toStringList();
  const bool all = for_each_look([&](const QString& suffix) {
    bool saved = true;
    for (int i = 0; i < sections.size(); ++i) {
      desktop.window()->setProperty("section", i);
      saved = save(*desktop.window(), folder, sections[i] + suffix) && saved;
    }
    return saved;
  });
  return report(desktop, all);
}

int save_shots(Desktop& desktop, const QString& folder) {
  QDir().mkpath(folder);
  const bool all = for_each_look([&](const QString& suffix) {
    bool saved = true;
    for (const QSize size : sizes) {
      desktop.window()->resize(size);
      saved =
          save_pages(*desktop.window(), folder, suffix + QStringLiteral("_%1").arg(size.width())) && saved;
    }
    return saved;
  });
  return report(desktop, all);
}

int tour(Desktop& desktop, const QString& folder) {
  QDir().mkpath(folder);
  return report(desktop, save_pages(*desktop.window(), folder, QString()));
}

}  // namespace wastewatch::desktop
