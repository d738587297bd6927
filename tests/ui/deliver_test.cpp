#include "ui/deliver.h"

#include <QCoreApplication>
#include <QThread>
#include <memory>
#include <thread>
#include <vector>

#include "support/qt_tests.h"

namespace wastewatch::ui {

class DeliverTest : public QObject {
  Q_OBJECT

 private slots:
  void delivers_every_value_in_order_on_its_own_thread() {
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
    QVERIFY(got.empty());
    QTRY_COMPARE(got.size(), 1000U);
    QVERIFY(std::ranges::is_sorted(got));
    QVERIFY(own_thread);
  }

  void delivers_nothing_after_its_end() {
    int calls = 0;
    Sender<int> sender;
    {
      Inbox<int> inbox([&](int) { ++calls; });
      sender = inbox.sender();
      sender.send(1);
    }
    sender.send(2);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
  }

  void may_send_from_threads_while_it_is_destroyed() {
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

  void with_an_interval_delivers_the_latest_value_only() {
    std::vector<int> got;
    Inbox<int> inbox([&](int value) { got.push_back(value); }, std::chrono::milliseconds(20));
    for (int i = 0; i < 100; ++i) inbox.sender().send(i);
    QTRY_COMPARE(got, std::vector<int>{99});
    inbox.sender().send(100);
    QTRY_COMPARE(got, (std::vector<int>{99, 100}));
  }

  void sender_without_inbox_does_nothing() { Sender<int>().send(1); }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::DeliverTest)
#include "deliver_test.moc"
