// The thread on which tiles are loaded: started with the first task, ended with the application. GUI thread
// only.
#pragma once

#include <functional>
#include <utility>

class QThread;

namespace wastewatch::ui {

class TileWorker;

class TileThread {
 public:
  // `make` is called once, when the thread starts; the worker then belongs to the thread.
  explicit TileThread(std::function<TileWorker*()> make) : make_(std::move(make)) {}
  TileThread(const TileThread&) = delete;
  TileThread& operator=(const TileThread&) = delete;
  ~TileThread() { end(); }

  bool started() const { return worker_ != nullptr; }
  // Done in order, after what was told before. Nothing once it has ended.
  void tell(std::function<void(TileWorker&)> task);
  // Waits a while. A disk that hangs must not keep the window from closing: the thread is then left to the
  // process.
  void end();

 private:
  void start();

  std::function<TileWorker*()> make_;
  QThread* thread_ = nullptr;
  TileWorker* worker_ = nullptr;
  bool ended_ = false;
};

}  // namespace wastewatch::ui
