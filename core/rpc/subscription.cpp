#include "rpc/subscription.h"

#include <QTimer>
#include <QUrl>
#include <QWebSocket>
#include <algorithm>
#include <atomic>

#include "chain/json_decode.h"

namespace wastewatch::rpc {
namespace {

QUrl websocket_url(const std::string& address) {
  const auto scheme_end = address.find("://");
  const bool secure = address.starts_with("https://") || address.starts_with("wss://");
  std::string rest = scheme_end == std::string::npos ? address : address.substr(scheme_end + 3);
  while (rest.ends_with('/')) rest.pop_back();
  return {QString::fromStdString((secure ? "wss://" : "ws://") + rest + "/websocket")};
}

QString subscribe_request() {
  return QStringLiteral(
      R"({"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"query":"tm.event='NewBlock'"}})");
}

enum class MessageKind : std::uint8_t { confirmation, event, refusal };

struct Message {
  MessageKind kind = MessageKind::refusal;
  std::int64_t height = 0;
};

Message understand(const QString& text, std::size_t max_bytes) {
  const QByteArray utf8 = text.toUtf8();
  const std::string_view view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
  const auto replies = chain::parse_rpc_replies(view, {.max_bytes = max_bytes}, 1);
  if (!replies || replies->size() != 1) return {};
  const auto event = chain::decode_reply(replies->front(), chain::new_block_event_from_json);
  if (!event) return {};
  if (!*event) return {MessageKind::confirmation, 0};
  const auto& block = (*event)->block.block;
  return {MessageKind::event, block ? block->header.height : 0};
}

}  // namespace

class BlockSubscription::Socket : public QObject {
 public:
  Socket(QUrl url, Listener listener, const SubscriptionOptions& options)
      : url_(std::move(url)), listener_(std::move(listener)), options_(options), pause_(options.first_pause) {
    socket_.setMaxAllowedIncomingMessageSize(options_.max_message_bytes);
    socket_.setMaxAllowedIncomingFrameSize(options_.max_message_bytes);
    connect(&socket_, &QWebSocket::connected, this, [this] { socket_.sendTextMessage(subscribe_request()); });
    connect(&socket_, &QWebSocket::textMessageReceived, this, [this](const QString& text) { receive(text); });
    connect(&socket_, &QWebSocket::disconnected, this, [this] { lost(); });
    connect(&socket_, &QWebSocket::errorOccurred, this, [this] { lost(); });
    set_up_timers();
    open();
  }

  bool live() const { return live_; }

 private:
  void set_up_timers() {
    again_.setSingleShot(true);
    silence_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, [this] { open(); });
    connect(&silence_, &QTimer::timeout, this, [this] { lost(); });
    connect(&poll_, &QTimer::timeout, this, [this] { listener_({HintSource::poll, 0}); });
    poll_.start(options_.poll_interval);
  }

  void open() {
    silence_.start(options_.silence_allowed);
    socket_.open(url_);
  }

  void receive(const QString& text) {
    const Message message = understand(text, options_.max_message_bytes);
    if (message.kind == MessageKind::refusal) return lost();
    live_ = true;
    pause_ = options_.first_pause;
    poll_.stop();
    silence_.start(options_.silence_allowed);
    if (message.kind == MessageKind::event) listener_({HintSource::event, message.height});
  }

  void lost() {
    if (again_.isActive()) return;
    live_ = false;
    silence_.stop();
    again_.start(pause_);
    pause_ = std::min(pause_ * 2, options_.longest_pause);
    if (!poll_.isActive()) poll_.start(options_.poll_interval);
    socket_.abort();
    listener_({HintSource::poll, 0});
  }

  QUrl url_;
  Listener listener_;
  SubscriptionOptions options_;
  std::chrono::milliseconds pause_;
  std::atomic<bool> live_{false};
  QTimer again_;
  QTimer silence_;
  QTimer poll_;
  QWebSocket socket_;
};

BlockSubscription::BlockSubscription(NetworkThread& thread, const std::string& address, Listener listener,
                                     SubscriptionOptions options)
    : thread_(thread) {
  thread_.run(
      [&] { socket_ = std::make_shared<Socket>(websocket_url(address), std::move(listener), options); });
}

BlockSubscription::~BlockSubscription() {
  thread_.run([this] { socket_.reset(); });
}

bool BlockSubscription::connected() const { return socket_->live(); }

}  // namespace wastewatch::rpc
