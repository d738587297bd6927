#include "node/socket.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>

#include "base/files.h"
#include "base/lock_holder.h"

namespace wastewatch::node {
namespace {

constexpr std::size_t max_host_bytes = 253;  // RFC 1035
constexpr int tcp_backlog = 128;
bool is_of_host(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view(".-_:%").contains(c);
}

struct SocketRow {
  int number;
  Errc code;
};
constexpr std::array socket_rows{
    SocketRow{EADDRINUSE, Errc::in_use},        SocketRow{EACCES, Errc::no_permission},
    SocketRow{EPERM, Errc::no_permission},      SocketRow{EADDRNOTAVAIL, Errc::not_local},
    SocketRow{EAFNOSUPPORT, Errc::not_local},   SocketRow{ENETUNREACH, Errc::not_local},
    SocketRow{EPROTONOSUPPORT, Errc::not_local}};

// Descriptors are those of files.
std::unexpected<Error> socket_failure(const std::string& what, int number) {
  const auto* const row = std::ranges::find(socket_rows, number, &SocketRow::number);
  if (row == socket_rows.end() && file_errc(number) == FileErrc::too_many_open)
    return file_failure(what, {}, number);
  const char* words = strerrordesc_np(number);
  return fail(row == socket_rows.end() ? Errc::io : row->code,
              what + ": " + (words == nullptr ? "error " + std::to_string(number) : words));
}

sockaddr_un unix_address(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(&address.sun_path[0], path.data(), path.size());
  return address;
}

const sockaddr* generic(const sockaddr_un& address) { return reinterpret_cast<const sockaddr*>(&address); }

// Only a socket whose program is gone may be replaced.
Status clear_stale(const Endpoint& endpoint, const sockaddr_un& address) {
  struct stat found{};
  if (::lstat(endpoint.path.c_str(), &found) != 0) return {};
  if (!S_ISSOCK(found.st_mode)) return fail(FileErrc::already_exists, endpoint.path + " is not a socket");
  const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!probe) return socket_failure("cannot open a socket", errno);
  if (::connect(probe.get(), generic(address), sizeof address) == 0 || errno == EAGAIN)
    return fail(Errc::in_use, endpoint.text());
  if (errno != ECONNREFUSED) return file_failure("cannot use", endpoint.path, errno);
  ::unlink(endpoint.path.c_str());
  return {};
}

// The path is a file like any other, but for the kinds that sockets alone have.
std::unexpected<Error> listen_failure(const Endpoint& endpoint, int number) {
  const bool of_file = endpoint.is_unix && number != EADDRINUSE;
  return of_file ? file_failure("cannot listen on", endpoint.path, number)
                 : socket_failure("cannot listen on " + endpoint.text(), number);
}

Result<UniqueFd> listen_unix(const Endpoint& endpoint) {
  const sockaddr_un address = unix_address(endpoint.path);
  if (auto cleared = clear_stale(endpoint, address); !cleared) return std::unexpected(cleared.error());
  UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!fd) return socket_failure("cannot open a socket", errno);
  if (::bind(fd.get(), generic(address), sizeof address) != 0 || ::listen(fd.get(), 64) != 0)
    return listen_failure(endpoint, errno);
  return fd;
}

using AddressList = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

AddressList resolve(const Endpoint& endpoint, int type) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = type;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const std::string port = std::to_string(endpoint.port);
  if (::getaddrinfo(endpoint.host.c_str(), port.c_str(), &hints, &found) != 0) found = nullptr;
  return {found, &::freeaddrinfo};
}

std::uint16_t bound_port(int fd) {
  sockaddr_storage storage{};
  socklen_t size = sizeof storage;
  ::getsockname(fd, reinterpret_cast<sockaddr*>(&storage), &size);
  const std::uint16_t network = storage.ss_family == AF_INET6
                                    ? reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port
                                    : reinterpret_cast<const sockaddr_in*>(&storage)->sin_port;
  return ntohs(network);
}

}  // namespace

Result<UniqueFd> bind_socket(Endpoint& endpoint, int type, int backlog) {
  const AddressList addresses = resolve(endpoint, type);
  if (!addresses) return fail(Errc::unknown_host, endpoint.host);
  UniqueFd fd(::socket(addresses->ai_family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!fd) return socket_failure("cannot open a socket", errno);
  const int on = 1;
  if (type == SOCK_STREAM) ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (::bind(fd.get(), addresses->ai_addr, addresses->ai_addrlen) != 0 ||
      (type == SOCK_STREAM && ::listen(fd.get(), backlog) != 0))
    return listen_failure(endpoint, errno);
  endpoint.port = bound_port(fd.get());
  return fd;
}

Wakeup::Wakeup() : fd_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

void Wakeup::set() const noexcept {
  const std::uint64_t one = 1;
  [[maybe_unused]] const auto written = ::write(fd_.get(), &one, sizeof one);
}

void Wakeup::clear() const noexcept {
  std::uint64_t count = 0;
  [[maybe_unused]] const auto got = ::read(fd_.get(), &count, sizeof count);
}

bool Wakeup::is_set() const { return wait_for(std::chrono::milliseconds(0)); }

bool Wakeup::wait_for(std::chrono::milliseconds timeout) const {
  pollfd entry{fd_.get(), POLLIN, 0};
  int count = 0;
  do {
    count = ::poll(&entry, 1, static_cast<int>(timeout.count()));
  } while (count < 0 && errno == EINTR);
  return count > 0;
}

std::string Endpoint::text() const {
  if (is_unix) return "unix://" + path;
  const bool six = host.contains(':');
  return "tcp://" + (six ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

Result<Endpoint> parse_endpoint(std::string_view text) {
  const auto refuse = [&](const char* why) {
    return fail(Errc::bad_address, std::string(text) + ": " + why);
  };
  Endpoint out;
  if (text.starts_with("unix://")) {
    out.is_unix = true;
    out.path = text.substr(7);
    if (!out.path.starts_with('/')) return refuse("the path must be absolute");
    if (out.path.size() >= sizeof(sockaddr_un::sun_path)) return refuse("the path is longer than 107 bytes");
    return out;
  }
  if (text.starts_with("tcp://")) text.remove_prefix(6);
  const auto colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return refuse("no host and port");
  std::string_view host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  const std::string_view port = text.substr(colon + 1);
  const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), out.port);
  if (port.empty() || error != std::errc{} || end != port.data() + port.size())
    return refuse("not a port number");
  if (host.empty() || host.size() > max_host_bytes || !std::ranges::all_of(host, is_of_host))
    return refuse("not a host name or address");
  out.host = host;
  return out;
}

Result<Listener> Listener::open(const Endpoint& endpoint) {
  Endpoint bound = endpoint;
  auto fd = endpoint.is_unix ? listen_unix(endpoint) : bind_socket(bound, SOCK_STREAM, tcp_backlog);
  if (!fd) return std::unexpected(fd.error());
  return Listener(std::move(*fd), std::move(bound));
}

Listener::Listener(Listener&& other) noexcept
    : fd_(std::move(other.fd_)), endpoint_(std::exchange(other.endpoint_, Endpoint{})) {}

Listener::~Listener() {
  if (fd_ && endpoint_.is_unix) ::unlink(endpoint_.path.c_str());
}

Result<UniqueFd> Listener::accept(const Wakeup& stop) const {
  while (wait_readable(fd_.get(), stop, std::chrono::milliseconds(-1)) == Ready::readable) {
    UniqueFd peer(::accept4(fd_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (peer) {
      const int on = 1;
      if (!endpoint_.is_unix) ::setsockopt(peer.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      return peer;
    }
    if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS) {
      pollfd pause{stop.fd(), POLLIN, 0};
      ::poll(&pause, 1, 100);
    } else if (errno != EAGAIN && errno != ECONNABORTED && errno != EINTR) {
      return socket_failure("cannot accept a connection", errno);
    }
  }
  return fail(Errc::stopped);
}

Ready wait_readable(int fd, const Wakeup& wake, std::chrono::milliseconds timeout) {
  std::array<pollfd, 2> entries{pollfd{fd, POLLIN, 0}, pollfd{wake.fd(), POLLIN, 0}};
  int count = 0;
  do {
    count = ::poll(entries.data(), entries.size(), static_cast<int>(timeout.count()));
  } while (count < 0 && errno == EINTR);
  if (count <= 0) return Ready::timeout;
  return entries[1].revents != 0 ? Ready::woken : Ready::readable;
}

bool receive_some(int fd, Bytes& buffer, std::size_t limit) {
  const std::size_t before = buffer.size();
  buffer.resize(before + limit);
  ssize_t got = 0;
  do {
    got = ::recv(fd, buffer.data() + before, limit, 0);
  } while (got < 0 && errno == EINTR);
  const bool nothing_yet = got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
  buffer.resize(before + static_cast<std::size_t>(got > 0 ? got : 0));
  return got > 0 || nothing_yet;
}

bool send_all(int fd, BytesView data, const Wakeup& stop, std::chrono::milliseconds timeout) {
  using Clock = std::chrono::steady_clock;
  const auto until = Clock::now() + timeout;
  while (!data.empty()) {
    const ssize_t sent = ::send(fd, data.data(), data.size(), MSG_NOSIGNAL);
    if (sent > 0) {
      data = data.subspan(static_cast<std::size_t>(sent));
      if (!data.empty() && Clock::now() > until) return false;
    } else if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
      std::array<pollfd, 2> entries{pollfd{fd, POLLOUT, 0}, pollfd{stop.fd(), POLLIN, 0}};
      const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
      if (left.count() <= 0) return false;
      const int ready = ::poll(entries.data(), entries.size(), static_cast<int>(left.count()));
      if (ready == 0 || entries[1].revents != 0) return false;
    } else if (sent < 0 && errno != EINTR) {
      return false;
    }
  }
  return true;
}

Result<UniqueFd> lock_file(const std::string& path) {
  UniqueFd fd(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600));
  if (!fd) return file_failure("cannot open", path, errno);
  if (::flock(fd.get(), LOCK_EX | LOCK_NB) == 0) {
    name_lock_holder(fd.get());
    return fd;
  }
  if (errno != EWOULDBLOCK) return file_failure("cannot lock", path, errno);
  const std::string holder = lock_holder(fd.get());
  return fail(Errc::in_use, path + (holder.empty() ? "" : ": " + holder));
}

}  // namespace wastewatch::node
