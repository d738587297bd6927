// The one thread with an event loop on which sockets live. Everything else calls it from outside.
// A QCoreApplication must exist. Thread safe.
#pragma once

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace wastewatch::rpc {

class NetworkThread {
 public:
  NetworkThread();
  // Drops what is still queued and joins.
  ~NetworkThread();
  NetworkThread(const NetworkThread&) = delete;
  NetworkThread& operator=(const NetworkThread&) = delete;

  // Runs `task` on the thread, later; in the order of the calls.
  void post(std::function<void()> task);
  // Runs `task` on the thread and waits. Not to be called from the thread itself.
  void run(const std::function<void()>& task);

 private:
  QThread thread_;
  std::unique_ptr<QObject> context_;  // lives on thread_
};

}  // namespace wastewatch::rpc
