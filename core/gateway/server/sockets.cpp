#include "gateway/server/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>

#include <array>
#include <utility>

namespace wastewatch::gateway {
namespace {

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

}  // namespace

Result<BoundSocket> bound_socket(const node::Endpoint& endpoint, int type) {
  BoundSocket out{{}, endpoint};
  auto fd = node::bind_socket(out.endpoint, type, SOMAXCONN);
  if (!fd) return fail(fd.error());
  out.fd = std::move(*fd);
  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  ::getsockname(out.fd.get(), reinterpret_cast<sockaddr*>(&bound), &size);
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
