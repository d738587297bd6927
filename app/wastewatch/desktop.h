// The desktop's wiring: fonts, language, theme, the QML engine and its window. One per process, GUI thread.
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStringList>

#include "options.h"

namespace wastewatch::desktop {

class Desktop {
 public:
  explicit Desktop(const Options& options);

  // Loads a window by module and type; null when its QML does not load (the reasons are in warnings()).
  QQuickWindow* load(const QString& module, const QString& type);
  QQuickWindow* window() const { return window_; }

  // All QML warnings so far; tests and the self-test expect none.
  const QStringList& warnings() const { return warnings_; }

 private:
  QQmlApplicationEngine engine_;
  QQuickWindow* window_ = nullptr;
  QSize size_;
  QStringList warnings_;
};

// Before the application object: names, rendering of scaled text.
void prepare_process();

// The whole program after parsing; returns the exit code.
int run(const Options& options);

}  // namespace wastewatch::desktop
