#include "node/socket.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>

namespace wastewatch::node {
namespace {

std::unexpected<Error> system_failure(Errc code, const std::string& what) {
  const int number = errno;
  return fail(code, what + ": " +
                        std::string(strerrorname_np(number) != nullptr ? strerrordesc_np(number) : "error"));
}

sockaddr_un unix_address(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(&address.sun_path[0], path.data(), path.size());
  return address;
}

const sockaddr* generic(const sockaddr_un& address) { return reinterpret_cast<const sockaddr*>(&address); }

bool somebody_answers(const sockaddr_un& address) {
  const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  return probe && ::connect(probe.get(), generic(address), sizeof address) == 0;
}

Result<UniqueFd> listen_unix(const Endpoint& endpoint) {
  const sockaddr_un address = unix_address(endpoint.path);
  if (somebody_answers(address)) return fail(Errc::in_use, endpoint.text());
  ::unlink(endpoint.path.c_str());
  UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!fd) return system_failure(Errc::io, "socket");
  if (::bind(fd.get(), generic(address), sizeof address) != 0 || ::listen(fd.get(), 64) != 0) {
    return system_failure(Errc::io, "cannot listen on " + endpoint.text());
  }
  return fd;
}

using AddressList = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

AddressList resolve(const Endpoint& endpoint) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
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

Result<UniqueFd> listen_tcp(Endpoint& endpoint) {
  const AddressList addresses = resolve(endpoint);
  if (!addresses) return fail(Errc::bad_address, "cannot resolve " + endpoint.host);
  UniqueFd fd(::socket(addresses->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!fd) return system_failure(Errc::io, "socket");
  const int on = 1;
  ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (::bind(fd.get(), addresses->ai_addr, addresses->ai_addrlen) != 0 || ::listen(fd.get(), 128) != 0) {
    return system_failure(errno == EADDRINUSE ? Errc::in_use : Errc::io,
                          "cannot listen on " + endpoint.text());
  }
  endpoint.port = bound_port(fd.get());
  return fd;
}

}  // namespace

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
  out.host = host;
  return out;
}

Result<Listener> Listener::open(const Endpoint& endpoint) {
  Endpoint bound = endpoint;
  auto fd = endpoint.is_unix ? listen_unix(endpoint) : listen_tcp(bound);
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
      return system_failure(Errc::io, "accept");
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
  if (!fd) return system_failure(Errc::io, "cannot open " + path);
  if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
    return fail(Errc::in_use, path + " is locked by another process");
  return fd;
}

}  // namespace wastewatch::node
