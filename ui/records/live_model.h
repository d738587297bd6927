// What the view models of live pages share: when to ask again, and how the last question went. A page asks
// anew when the chain went on (at most once a pause), when the language or the scope changed, and forgets
// everything when the network changed. A page that is not in front waits until it is. What is shown is one
// value, `page`, of each model. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>
#include <chrono>

#include "base/error.h"
#include "index/reader.h"

namespace wastewatch::ui {

class LiveModel : public QObject {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)  // in front
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)                        // being asked
  Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged)                  // something was answered
  Q_PROPERTY(QString problem READ problem NOTIFY loadedChanged)  // why not, a sentence; empty: fine
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY loadedChanged)

 public:
  struct Pace {
    std::chrono::milliseconds pause{1'000};
    bool before_replay = false;  // also asks while nothing is recomputed yet
  };

  explicit LiveModel(QObject* parent) : LiveModel(parent, Pace{}) {}
  LiveModel(QObject* parent, const Pace& pace);

  bool active() const { return active_; }
  void setActive(bool active);
  virtual bool busy() const = 0;
  bool loaded() const { return loaded_; }
  QString problem() const { return problem_; }
  QString problem_detail() const { return problem_detail_; }
  Q_INVOKABLE void retry() { reload_now(); }

 signals:
  void activeChanged();
  void busyChanged();
  void loadedChanged();

 protected:
  virtual void reload() = 0;  // ask the replica
  virtual void forget() = 0;  // another network

  void reload_now();
  void reload_later();  // after the pause: something else than the height changed
  void note_loaded();
  void note_problem(const Error& error);
  // Nothing is recomputed yet, or another question came: it passes by itself.
  static bool is_passing(const Error& error);

 private:
  void reload_soon();
  void start_over();

  const bool before_replay_;
  bool active_ = false;
  bool stale_ = true;
  bool loaded_ = false;
  QString problem_;
  QString problem_detail_;
  QTimer pause_;
};

// The user's scope as the replica takes it: loads that began in these regions and were declared since.
struct ChosenScope {
  index::Scope place;
  std::int64_t declared_from_ms = 0;  // 0: from the beginning
  bool operator==(const ChosenScope&) const = default;
};
ChosenScope chosen_scope();

}  // namespace wastewatch::ui
