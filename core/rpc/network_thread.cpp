#include "rpc/network_thread.h"

namespace wastewatch::rpc {

NetworkThread::NetworkThread() : context_(std::make_unique<QObject>()) {
  thread_.setObjectName(QStringLiteral("network"));
  context_->moveToThread(&thread_);
  thread_.start();
}

NetworkThread::~NetworkThread() {
  thread_.quit();
  thread_.wait();
}

void NetworkThread::post(std::function<void()> task) {
  QMetaObject::invokeMethod(context_.get(), std::move(task), Qt::QueuedConnection);
}

void NetworkThread::run(const std::function<void()>& task) {
  QMetaObject::invokeMethod(context_.get(), task, Qt::BlockingQueuedConnection);
}

}  // namespace wastewatch::rpc
