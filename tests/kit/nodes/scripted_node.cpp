#include "kit/nodes/scripted_node.h"

#include <QTcpServer>
#include <QTcpSocket>

#include "chain/json_encode.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr const char* internal_error = "Internal error";

json refusal(const json& id, const std::string& why) {
  return {{"jsonrpc", "2.0"},
          {"id", id},
          {"error", {{"code", -32603}, {"message", internal_error}, {"data", why}}}};
}

json page_of(const chain::LightBlock& block, const json& parameters) {
  const auto& all = block.validators.validators;
  const auto page = static_cast<std::size_t>(std::stoul(parameters.value("page", "1")));
  const auto size = static_cast<std::size_t>(std::stoul(parameters.value("per_page", "30")));
  chain::ValidatorsReply reply{.block_height = block.height(), .validators = {}, .count = 0, .total = 0};
  for (std::size_t i = (page - 1) * size; i < std::min(all.size(), page * size); ++i) {
    reply.validators.push_back(all[i]);
  }
  reply.count = static_cast<std::int64_t>(reply.validators.size());
  reply.total = static_cast<std::int64_t>(all.size());
  return chain::json_of(reply);
}

json answer_one(const std::vector<chain::LightBlock>& blocks, const json& request) {
  const json parameters = request.value("params", json::object());
  const std::int64_t tip = blocks.back().height();
  const std::int64_t height = std::stoll(parameters.value("height", std::to_string(tip)));
  const json& id = request["id"];
  if (height > tip) {
    return refusal(id, "height " + std::to_string(height) +
                           " must be less than or equal to the current blockchain height " +
                           std::to_string(tip));
  }
  if (height < blocks.front().height()) {
    return refusal(id, "height " + std::to_string(height) + " is not available, lowest height is " +
                           std::to_string(blocks.front().height()));
  }
  const auto& block = blocks[static_cast<std::size_t>(height - blocks.front().height())];
  json result;
  if (request["method"] == "commit")
    result = chain::json_of(chain::CommitReply{block.signed_header, height < tip});
  if (request["method"] == "validators") result = page_of(block, parameters);
  return {{"jsonrpc", "2.0"}, {"id", id}, {"result", result}};
}

QByteArray head_of(const HttpAnswer& answer) {
  std::string head = "HTTP/1.1 " + std::to_string(answer.status) +
                     " X\r\nContent-Type: application/json\r\n" + answer.extra_headers +
                     "Content-Length: " + std::to_string(answer.body.size()) + "\r\n\r\n";
  return QByteArray::fromStdString(head);
}

}  // namespace

std::string honest_answer(const std::vector<chain::LightBlock>& blocks, const std::string& body) {
  const json request = json::parse(body);
  if (!request.is_array()) return answer_one(blocks, request).dump();
  json answers = json::array();
  for (const auto& one : request) answers.push_back(answer_one(blocks, one));
  return answers.dump();
}

ScriptedNode::Script honest(const std::vector<chain::LightBlock>& blocks) {
  return [blocks](const std::string& body) { return HttpAnswer{.body = honest_answer(blocks, body)}; };
}

class ScriptedNode::Server : public QObject {
 public:
  Server(Script script, ScriptedNode& node) : script_(std::move(script)), node_(node) {
    server_.listen(QHostAddress::LocalHost, 0);
    connect(&server_, &QTcpServer::newConnection, this, [this] {
      ++node_.connections_;
      auto* socket = server_.nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(*socket); });
      connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
  }
  int port() const { return server_.serverPort(); }

 private:
  // One request at a time on a connection, as clients without HTTP pipelining send them.
  void receive(QTcpSocket& socket) {
    const QByteArray seen = socket.peek(socket.bytesAvailable());
    const auto head_end = seen.indexOf("\r\n\r\n");
    if (head_end < 0) return;
    const auto at = seen.toLower().indexOf("content-length:");
    const int size = seen.mid(at + 15, seen.indexOf("\r\n", at) - at - 15).trimmed().toInt();
    if (seen.size() < head_end + 4 + size) return;
    socket.read(head_end + 4);
    const std::string body = socket.read(size).toStdString();
    ++node_.requests_;
    reply(socket, script_(body));
  }

  void send_for_ever(QTcpSocket& socket, const HttpAnswer& answer) {
    socket.write("HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n");
    const auto part = QByteArray::fromStdString(answer.body);
    const auto more = [this, &socket, part] {
      if (socket.bytesToWrite() > part.size()) return;
      node_.bytes_sent_ += static_cast<std::size_t>(part.size());
      socket.write(part);
    };
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
  }

  void reply(QTcpSocket& socket, const HttpAnswer& answer) {
    if (answer.manner == Manner::hang) return;
    if (answer.manner == Manner::endless) return send_for_ever(socket, answer);
    if (answer.manner == Manner::close_now) return socket.abort();
    socket.write(head_of(answer));
    const bool half = answer.manner == Manner::truncate;
    socket.write(
        QByteArray::fromStdString(half ? answer.body.substr(0, answer.body.size() / 2) : answer.body));
    if (half) socket.disconnectFromHost();
  }

  Script script_;
  ScriptedNode& node_;
  QTcpServer server_;
};

ScriptedNode::ScriptedNode(Script script) {
  thread_.run([&] {
    server_ = std::make_shared<Server>(std::move(script), *this);
    port_ = server_->port();
  });
}

ScriptedNode::~ScriptedNode() {
  thread_.run([this] { server_.reset(); });
}

std::string ScriptedNode::address() const { return "http://127.0.0.1:" + std::to_string(port_); }

}  // namespace wastewatch::test
