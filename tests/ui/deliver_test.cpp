#include "ui/base/deliver.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QThread>
#include <memory>
#include <thread>
#include <vector>

namespace wastewatch::ui {
namespace {

void run_events_until(const std::function<bool()>& done) {
  QDeadlineTimer deadline(5000);
  while (!done() && !deadline.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

TEST(Inbox, DeliversEveryValueInOrderOnItsOwnThread) {
  std::vector<int> got;
  bool own_thread = true;
  Inbox<int> inbox([&](int value) {
    got.push_back(value);
    own_thread = own_thread && QThread::currentThread() == qApp->thread();
  });
  std::thread worker([sender = inbox.sender()] {
    for (int i = 0; i < 1000; ++i) sender.send(i);
  });
  worker.join();
  EXPECT_TRUE(got.empty());
  run_events_until([&] { return got.size() == 1000; });
  ASSERT_EQ(got.size(), 1000U);
  EXPECT_TRUE(std::ranges::is_sorted(got));
  EXPECT_TRUE(own_thread);
}

TEST(Inbox, DeliversNothingAfterItsEnd) {
  int calls = 0;
  Sender<int> sender;
  {
    Inbox<int> inbox([&](int) { ++calls; });
    sender = inbox.sender();
    sender.send(1);
  }
  sender.send(2);
  QCoreApplication::processEvents();
  EXPECT_EQ(calls, 0);
}

TEST(Inbox, MaySendFromThreadsWhileItIsDestroyed) {
  for (int round = 0; round < 50; ++round) {
    auto inbox = std::make_unique<Inbox<int>>([](int) {});
    std::thread worker([sender = inbox->sender()] {
      for (int i = 0; i < 200; ++i) sender.send(i);
    });
    inbox.reset();
    worker.join();
  }
  QCoreApplication::processEvents();
}

TEST(Inbox, WithAnIntervalDeliversTheLatestValueOnly) {
  std::vector<int> got;
  Inbox<int> inbox([&](int value) { got.push_back(value); }, std::chrono::milliseconds(20));
  for (int i = 0; i < 100; ++i) inbox.sender().send(i);
  run_events_until([&] { return !got.empty(); });
  EXPECT_EQ(got, std::vector<int>{99});
  inbox.sender().send(100);
  run_events_until([&] { return got.size() == 2; });
  EXPECT_EQ(got.back(), 100);
}

TEST(Inbox, SenderWithoutInboxDoesNothing) { Sender<int>().send(1); }

}  // namespace
}  // namespace wastewatch::ui
