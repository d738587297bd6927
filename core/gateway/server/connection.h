// Internal: a tracker's connection, or the sender of datagrams, as the event loop keeps it.
#pragma once

#include <memory>
#include <string>

#include "base/unique_fd.h"
#include "gateway/server/session.h"
#include "gateway/server/sockets.h"

namespace wastewatch::gateway {

using SessionMaker = std::unique_ptr<Session> (*)(SessionContext&);

// One listening socket and what is spoken there.
struct Port {
  std::string name;
  BoundSocket socket;
  bool is_datagram = false;
  SessionMaker make = nullptr;
  std::unique_ptr<SessionContext> context;
};

struct Connection {
  std::uint64_t id = 0;
  Port* port = nullptr;
  UniqueFd fd;                 // of a stream
  sockaddr_storage address{};  // of the peer
  socklen_t address_size = 0;
  std::string host;
  std::unique_ptr<Session> session;
  Bytes input;
  Bytes output;
  SteadyTime began{};
  SteadyTime heard{};
  SteadyTime held_back_until{};
  bool closing = false;  // once the output is sent
  bool lost = false;
  std::uint32_t watched = 0;  // what epoll was asked for
};

// One read of a stream or datagram at most.
inline constexpr std::size_t max_read_bytes = 16U << 10;
// What may wait in a connection: a request of HTTP and a read. More is not read until it is dealt with.
inline constexpr std::size_t max_input_bytes = 1'100'000;
// A peer that does not take its answers is dropped.
inline constexpr std::size_t max_output_bytes = 256U << 10;
inline constexpr std::chrono::milliseconds hold_back{200};

}  // namespace wastewatch::gateway
