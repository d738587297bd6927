#include "rpc/node_address.h"

#include <netdb.h>

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <array>
#include <future>
#include <thread>

namespace wastewatch::rpc {
namespace {

constexpr int http_port = 80;
constexpr int https_port = 443;
const QString this_computer = QStringLiteral("localhost");

QUrl url_from(const std::string& address) {
  const QString text = QString::fromStdString(address).trimmed();
  const bool has_scheme = text.contains(QStringLiteral("://"));
  return {has_scheme ? text : QStringLiteral("http://") + text};
}

QString spelled(const QHostAddress& address) {
  bool is_v4 = false;
  const quint32 v4 = address.toIPv4Address(&is_v4);  // also of ::ffff:a.b.c.d
  const QHostAddress plain = is_v4 ? QHostAddress(v4) : address;
  const bool here =
      plain == QHostAddress(QHostAddress::LocalHost) || plain == QHostAddress(QHostAddress::LocalHostIPv6);
  return here ? this_computer : plain.toString();
}

QString host_of(const QUrl& url) {
  QString host = url.host().toLower();
  while (host.endsWith(u'.')) host.chop(1);
  QHostAddress address;
  return address.setAddress(host) ? spelled(address) : host;
}

int port_of(const QUrl& url) {
  return url.port(url.scheme() == QStringLiteral("https") ? https_port : http_port);
}

std::string joined(const QString& host, int port) { return host.toStdString() + ":" + std::to_string(port); }

std::vector<std::string> numeric_addresses(const std::string& host) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  std::vector<std::string> out;
  if (getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0) return out;
  for (const addrinfo* one = found; one != nullptr; one = one->ai_next) {
    std::array<char, NI_MAXHOST> text{};
    const int wrong =
        getnameinfo(one->ai_addr, one->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST);
    if (wrong == 0) out.emplace_back(text.data());
  }
  freeaddrinfo(found);
  return out;
}

// On a thread of its own, which is left behind when it takes too long: the system's resolver cannot be
// cancelled.
std::vector<std::string> addresses_of(std::string host, std::chrono::milliseconds patience) {
  std::promise<std::vector<std::string>> found;
  auto answer = found.get_future();
  std::thread([host = std::move(host), found = std::move(found)]() mutable {
    found.set_value(numeric_addresses(host));
  }).detach();
  const bool there = answer.wait_for(patience) == std::future_status::ready;
  return there ? answer.get() : std::vector<std::string>();
}

}  // namespace

std::string endpoint_of(const std::string& address) {
  const QUrl url = url_from(address);
  if (!url.isValid() || url.host().isEmpty()) return address;
  return joined(host_of(url), port_of(url));
}

std::vector<std::string> resolve_endpoints(const std::string& address, std::chrono::milliseconds patience) {
  std::vector<std::string> out{endpoint_of(address)};
  const QUrl url = url_from(address);
  const QString host = host_of(url);
  if (host.isEmpty() || host == this_computer || !QHostAddress(host).isNull()) return out;
  for (const auto& one : addresses_of(host.toStdString(), patience)) {
    out.push_back(joined(spelled(QHostAddress(QString::fromStdString(one))), port_of(url)));
  }
  return out;
}

std::vector<std::string> independent(const std::string& primary, std::span<const std::string> witnesses) {
  std::vector<std::string> seen{endpoint_of(primary)};
  std::vector<std::string> out;
  for (const auto& witness : witnesses) {
    auto endpoint = endpoint_of(witness);
    if (std::ranges::contains(seen, endpoint)) continue;
    seen.push_back(std::move(endpoint));
    out.push_back(witness);
  }
  return out;
}

}  // namespace wastewatch::rpc
