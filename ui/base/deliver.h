// The one way by which values reach the GUI thread from any other thread.
//
// A view model owns an Inbox<T>; it hands out Senders, which threads keep and copy freely:
//
//   Inbox<Summary> inbox_{[this](Summary s) { show(std::move(s)); }};       // member, GUI thread
//   thread: sender.send(make_summary());                                   // any thread, never blocks on the
//   GUI
//
// Values are moved in and handed over in order, through the event loop of the thread that made the Inbox.
// With an interval, only the latest value of each interval is delivered (updates are coalesced; 100 ms is ten
// a second). When the Inbox is destroyed nothing more is delivered, whatever was queued; sending then does
// nothing.
//
// Thread safety: Sender is safe from every thread. Inbox belongs to the thread that made it.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace wastewatch::ui {

template <class T>
class Inbox;

namespace detail {

template <class T>
struct Channel {
  std::mutex mutex;
  QObject* context = nullptr;  // lives as long as the Inbox; null afterwards
  std::function<void(T)> handler;
  std::chrono::milliseconds interval{};
  std::optional<T> latest;  // used only with an interval
};

template <class T>
void hand_over_latest(const std::shared_ptr<Channel<T>>& channel) {
  std::optional<T> value;
  {
    const std::scoped_lock lock(channel->mutex);
    value = std::exchange(channel->latest, std::nullopt);
  }
  if (value) channel->handler(std::move(*value));
}

}  // namespace detail

template <class T>
class Sender {
 public:
  Sender() = default;

  void send(T value) const {
    if (!channel_) return;
    const std::scoped_lock lock(channel_->mutex);
    if (!channel_->context) return;
    if (channel_->interval.count() == 0) return post(std::move(value));
    const bool waiting = channel_->latest.has_value();
    channel_->latest = std::move(value);
    if (!waiting) arm();
  }

 private:
  friend class Inbox<T>;
  explicit Sender(std::shared_ptr<detail::Channel<T>> channel) : channel_(std::move(channel)) {}

  void post(T value) const {
    QMetaObject::invokeMethod(
        channel_->context,
        [channel = channel_, value = std::move(value)]() mutable { channel->handler(std::move(value)); },
        Qt::QueuedConnection);
  }

  void arm() const {
    auto* context = channel_->context;
    QMetaObject::invokeMethod(
        context,
        [channel = channel_, context] {
          QTimer::singleShot(channel->interval, context, [channel] { detail::hand_over_latest(channel); });
        },
        Qt::QueuedConnection);
  }

  std::shared_ptr<detail::Channel<T>> channel_;
};

template <class T>
class Inbox {
  static_assert(!std::is_pointer_v<T> && !std::is_reference_v<T>, "threads hand over values only");

 public:
  explicit Inbox(std::function<void(T)> handler, std::chrono::milliseconds interval = {}) {
    channel_->context = &context_;
    channel_->handler = std::move(handler);
    channel_->interval = interval;
  }
  ~Inbox() {
    const std::scoped_lock lock(channel_->mutex);
    channel_->context = nullptr;
  }
  Inbox(const Inbox&) = delete;
  Inbox& operator=(const Inbox&) = delete;

  Sender<T> sender() const { return Sender<T>(channel_); }

 private:
  QObject context_;
  std::shared_ptr<detail::Channel<T>> channel_ = std::make_shared<detail::Channel<T>>();
};

}  // namespace wastewatch::ui
