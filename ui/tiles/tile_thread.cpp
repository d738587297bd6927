#include "ui/tiles/tile_thread.h"

#include <QMetaObject>
#include <QThread>

#include "ui/tiles/tile_worker.h"

namespace wastewatch::ui {
namespace {

constexpr int patience_ms = 5'000;

}  // namespace

void TileThread::start() {
  thread_ = new QThread;
  thread_->setObjectName(QStringLiteral("tiles"));
  worker_ = make_();
  worker_->moveToThread(thread_);
  QObject::connect(thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_->start(QThread::LowPriority);
}

void TileThread::tell(std::function<void(TileWorker&)> task) {
  if (ended_) return;
  if (!worker_) start();
  QMetaObject::invokeMethod(
      worker_, [worker = worker_, task = std::move(task)] { task(*worker); }, Qt::QueuedConnection);
}

void TileThread::end() {
  ended_ = true;
  if (!thread_) return;
  thread_->quit();
  if (thread_->wait(patience_ms)) delete thread_;
  thread_ = nullptr;
  worker_ = nullptr;
}

}  // namespace wastewatch::ui
