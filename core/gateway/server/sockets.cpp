#include "gateway/server/sockets.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/resource.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

namespace wastewatch::gateway {
namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

Addresses addresses_of(const node::Endpoint& endpoint, int type) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = type;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const auto port = std::to_string(endpoint.port);
  if (::getaddrinfo(endpoint.host.c_str(), port.c_str(), &hints, &found) != 0) found = nullptr;
  return {found, &::freeaddrinfo};
}

const sockaddr_in& as_v4(const sockaddr_storage& address) {
  return reinterpret_cast<const sockaddr_in&>(address);
}
const sockaddr_in6& as_v6(const sockaddr_storage& address) {
  return reinterpret_cast<const sockaddr_in6&>(address);
}

bool is_loopback(const sockaddr_storage& address) {
  constexpr std::uint32_t loopback_network = 127;
  if (address.ss_family == AF_INET6) return IN6_IS_ADDR_LOOPBACK(&as_v6(address).sin6_addr) != 0;
  return ntohl(as_v4(address).sin_addr.s_addr) >> 24U == loopback_network;
}

std::uint16_t port_of(const sockaddr_storage& address) {
  return ntohs(address.ss_family == AF_INET6 ? as_v6(address).sin6_port : as_v4(address).sin_port);
}

std::unexpected<Error> failure(const node::Endpoint& endpoint, int number) {
  const auto code = number == EADDRINUSE ? node::Errc::in_use : node::Errc::io;
  return fail(code, "cannot listen on " + endpoint.text() + ": " + std::strerror(number));
}

}  // namespace

Result<BoundSocket> bind_socket(const node::Endpoint& endpoint, int type) {
  const auto addresses = addresses_of(endpoint, type);
  if (!addresses) return fail(node::Errc::unknown_host, endpoint.host);
  BoundSocket out{UniqueFd(::socket(addresses->ai_family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)), endpoint};
  if (!out.fd) return failure(endpoint, errno);
  const int on = 1;
  if (type == SOCK_STREAM) ::setsockopt(out.fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (::bind(out.fd.get(), addresses->ai_addr, addresses->ai_addrlen) != 0) return failure(endpoint, errno);
  if (type == SOCK_STREAM && ::listen(out.fd.get(), SOMAXCONN) != 0) return failure(endpoint, errno);
  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  ::getsockname(out.fd.get(), reinterpret_cast<sockaddr*>(&bound), &size);
  out.endpoint.port = port_of(bound);
  out.is_local = is_loopback(bound);
  return out;
}

std::string host_of(const sockaddr_storage& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  const void* bytes = address.ss_family == AF_INET6 ? static_cast<const void*>(&as_v6(address).sin6_addr)
                                                    : static_cast<const void*>(&as_v4(address).sin_addr);
  const char* written = ::inet_ntop(address.ss_family, bytes, text.data(), text.size());
  return written == nullptr ? std::string() : written;
}

void raise_descriptor_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace wastewatch::gateway
