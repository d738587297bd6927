// Who gets one of the RPC server's connections. A new connection replaces the one that has waited longest for
// its peer, so that idle connections block nobody. Pure; thread safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace wastewatch::node {

struct AdmissionLimits {
  std::size_t connections = 256;
  std::size_t kept_for_loopback = 16;  // of them: this computer's own checks get through
  std::size_t per_peer = 64;           // an address; not of loopback, which programs and users share
  std::size_t websockets = 128;        // of the connections: they may be idle
  std::size_t websockets_per_peer = 32;
};

// Whose connections are counted together: an IPv4 address, or the first 64 bits of an IPv6 address.
struct Peer {
  std::string address;
  bool loopback = false;
  bool operator==(const Peer&) const = default;
};
// Of a connected socket.
Peer peer_of(int fd);

enum class ConnectionState : std::uint8_t {
  fresh,      // nothing whole has come yet
  waiting,    // for the next request, or for the rest of it
  answering,  // executing or sending
  websocket,
};

struct ConnectionView {
  Peer peer;
  ConnectionState state = ConnectionState::fresh;
  std::chrono::steady_clock::time_point since;  // of the state
};

struct Admission {
  bool admitted = false;
  std::optional<std::size_t> evicted;  // index of the connection that has to end first
};
Admission admit(std::span<const ConnectionView> connections, const Peer& newcomer,
                const AdmissionLimits& limits);

// Whether one of the connections may become a websocket.
bool may_subscribe(std::span<const ConnectionView> connections, const Peer& peer,
                   const AdmissionLimits& limits);

}  // namespace wastewatch::node
