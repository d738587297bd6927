// The application's session, following a demonstration chain that stands still until blocks are made.
#pragma once

#include <QTest>
#include <chrono>
#include <stdexcept>

#include "kit/demo/served_demo.h"
#include "ui/base/singleton.h"
#include "ui/session/session.h"

namespace wastewatch::ui {

class FollowedSession {
 public:
  explicit FollowedSession(int minutes, test::DemoChain::Pace pace = {.time_scale = 1})
      : demo_(minutes, pace) {
    session().set_data_folder(QString::fromStdString((folder_.path() / "data").string()));
    session().connect_to(demo_.network());
    if (!reaches(demo_.chain().chain().height() - 1)) throw std::runtime_error("the chain is not followed");
  }
  ~FollowedSession() { session().close(); }
  FollowedSession(const FollowedSession&) = delete;
  FollowedSession& operator=(const FollowedSession&) = delete;

  static Session& session() { return the<Session>(); }
  // Made and recomputed. A root is known one block later.
  void make_blocks(int count) {
    demo_.make_blocks(count);
    if (!reaches(demo_.chain().chain().height() - 1)) throw std::runtime_error("new blocks are not followed");
  }

  // The demonstration goes on for so long.
  void run_minutes(int minutes) {
    demo_.chain().run_minutes(minutes);
    if (!reaches(demo_.chain().chain().height() - 1)) throw std::runtime_error("new blocks are not followed");
  }

 private:
  static bool reaches(qint64 height) {
    return QTest::qWaitFor([&] { return session().height() >= height; }, std::chrono::minutes(2));
  }

  test::ServedDemo demo_;
  test::TemporaryFolder folder_;
};

}  // namespace wastewatch::ui
