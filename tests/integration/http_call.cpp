#include "http_call.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include "node/socket.h"

namespace wastewatch::test {
namespace {

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

}  // namespace

std::optional<nlohmann::json> get_json(std::uint16_t port, const std::string& target) {
  const node::UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const sockaddr_in address = loopback(port);
  const timeval patience{20, 0};
  ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  if (::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
    return std::nullopt;
  const node::Wakeup never;
  const std::string request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
  if (!node::send_all(fd.get(), as_bytes(request), never, std::chrono::seconds(20))) return std::nullopt;
  Bytes answer;
  for (std::size_t before = 0; node::receive_some(fd.get(), answer) && answer.size() > before;)
    before = answer.size();
  const std::string_view text = as_text(answer);
  const auto body = text.find("\r\n\r\n");
  if (body == std::string_view::npos) return std::nullopt;
  const auto first = text.find('{', body);
  const auto last = text.rfind('}');
  if (first == std::string_view::npos || last == std::string_view::npos) return std::nullopt;
  auto json = nlohmann::json::parse(text.substr(first, last - first + 1), nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  return json;
}

std::uint16_t free_port() {
  const auto listener = node::Listener::open({.is_unix = false, .path = {}, .host = "127.0.0.1", .port = 0});
  return listener ? listener->endpoint().port : 0;
}

std::int64_t latest_height(std::uint16_t port) {
  const auto status = get_json(port, "/status");
  if (!status || !status->contains("result")) return -1;
  return std::stoll((*status)["result"]["sync_info"]["latest_block_height"].get<std::string>());
}

}  // namespace wastewatch::test
