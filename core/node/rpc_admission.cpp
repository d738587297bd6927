#include "node/rpc_admission.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>

#include "base/encoding.h"

namespace wastewatch::node {
namespace {

constexpr std::size_t network_bytes = 8;  // of an IPv6 address: what one customer gets

template <class Is>
std::size_t count_if(std::span<const OpenConnection> connections, Is is) {
  return static_cast<std::size_t>(std::ranges::count_if(connections, is));
}

// Those that never asked go first.
template <class Is>
Admission instead_of_longest(std::span<const OpenConnection> connections, Is may_go) {
  std::optional<std::size_t> longest;
  const auto rank = [&](std::size_t i) { return std::pair(connections[i].state, connections[i].since); };
  for (std::size_t i = 0; i < connections.size(); ++i) {
    const auto state = connections[i].state;
    const bool waits = state == ConnectionState::fresh || state == ConnectionState::waiting;
    if (waits && may_go(connections[i]) && (!longest || rank(i) < rank(*longest))) longest = i;
  }
  return {longest.has_value(), longest};
}

}  // namespace

Peer peer_of(int fd) {
  sockaddr_storage storage{};
  socklen_t size = sizeof storage;
  ::getpeername(fd, reinterpret_cast<sockaddr*>(&storage), &size);
  if (storage.ss_family == AF_INET) {
    const auto address = reinterpret_cast<const sockaddr_in*>(&storage)->sin_addr;
    const auto number = ntohl(address.s_addr);
    return {std::to_string(number), number >> 24 == 127};
  }
  if (storage.ss_family != AF_INET6) return {"local", true};
  const auto& address = reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_addr;
  const BytesView bytes(&address.s6_addr[0], sizeof address.s6_addr);
  const bool loopback = IN6_IS_ADDR_LOOPBACK(&address) != 0 ||
                        (IN6_IS_ADDR_V4MAPPED(&address) != 0 && address.s6_addr[12] == 127);
  return {to_hex(IN6_IS_ADDR_V4MAPPED(&address) != 0 ? bytes : bytes.first(network_bytes)), loopback};
}

Admission admit(std::span<const OpenConnection> connections, const Peer& newcomer,
                const AdmissionLimits& limits) {
  const auto same = [&](const OpenConnection& one) { return one.peer == newcomer; };
  const auto distant = [](const OpenConnection& one) { return !one.peer.loopback; };
  const std::size_t for_distant = limits.connections - std::min(limits.kept_for_loopback, limits.connections);
  if (!newcomer.loopback && count_if(connections, same) >= limits.per_peer)
    return instead_of_longest(connections, same);
  if (!newcomer.loopback && count_if(connections, distant) >= for_distant)
    return instead_of_longest(connections, distant);
  if (connections.size() >= limits.connections)
    return instead_of_longest(connections, [](const OpenConnection&) { return true; });
  return {true, {}};
}

bool may_subscribe(std::span<const OpenConnection> connections, const Peer& peer,
                   const AdmissionLimits& limits) {
  const auto all = [](const OpenConnection& one) { return one.state == ConnectionState::websocket; };
  const auto own = [&](const OpenConnection& one) { return all(one) && one.peer == peer; };
  return count_if(connections, all) < limits.websockets &&
         (peer.loopback || count_if(connections, own) < limits.websockets_per_peer);
}

}  // namespace wastewatch::node
