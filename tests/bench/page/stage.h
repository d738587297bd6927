// The real window of 1440 × 900 over a demonstration chain in this process, which stands still until a row
// makes blocks. One per process, GUI thread. Errors: std::runtime_error.
#pragma once

#include <QTemporaryDir>
#include <chrono>
#include <functional>

#include "desktop.h"
#include "kit/demo/served_demo.h"
#include "support/shown.h"

namespace wastewatch::bench {

class Stage {
 public:
  Stage(int minutes, test::DemoChain::Pace pace);
  ~Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  test::DemoChain& chain() { return demo_.chain(); }
  QQuickWindow& window() { return *desktop_.window(); }
  // Opens a place and waits until its page is complete.
  void visit(const QString& link);
  // Draws the window now, whatever is still to be laid out.
  void draw();
  // The one object of a model's type in the window.
  template <class Model>
  Model& model() {
    auto* found = test::shown_in<Model>(window());
    if (found == nullptr) missing(Model::staticMetaObject.className());
    return *found;
  }

 private:
  [[noreturn]] static void missing(const char* what);

  test::ServedDemo demo_;
  QTemporaryDir folder_;
  desktop::Desktop desktop_;
};

// Runs the event loop until something is so; throws after two minutes.
void wait_for(const char* what, const std::function<bool()>& reached);

}  // namespace wastewatch::bench
