// Listening sockets and the few blocking operations the servers need, over POSIX. Every wait can be ended by
// a Wakeup.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/unique_fd.h"
#include "node/errors.h"

namespace wastewatch::node {

using wastewatch::UniqueFd;

// An event that other threads, and signal handlers, set once; it then stays set. Pollable.
class Wakeup {
 public:
  Wakeup();
  void set() const noexcept;  // async-signal-safe
  void clear() const noexcept;
  bool is_set() const;
  // Waits until it is set; false when the time is over.
  bool wait_for(std::chrono::milliseconds timeout) const;
  int fd() const { return fd_.get(); }

 private:
  UniqueFd fd_;
};

struct Endpoint {
  bool is_unix = false;
  std::string path;  // unix: absolute path, at most 107 bytes
  std::string host;  // tcp: numeric address or name
  std::uint16_t port = 0;

  std::string text() const;  // "unix:///…" or "tcp://host:port"
};

// "unix:///path", "tcp://host:port" or "host:port". Errors: bad_address.
Result<Endpoint> parse_endpoint(std::string_view text);

// A non-blocking socket of SOCK_STREAM, which listens, or SOCK_DGRAM at a tcp address; port 0 takes a free
// one, and `endpoint` says which. Errors: in_use, no_permission, not_local, unknown_host, io.
Result<UniqueFd> bind_socket(Endpoint& endpoint, int type, int backlog);

// A bound, listening socket. A stale unix socket (nobody answers) is replaced, a live one refused; the path
// is removed when the value dies. Port 0 takes a free port, shown by endpoint(). Errors: in_use,
// no_permission, not_local, unknown_host, io; of a unix socket's path FileErrc's (already_exists: something
// that is no socket).
class Listener {
 public:
  static Result<Listener> open(const Endpoint& endpoint);
  Listener(Listener&&) noexcept;
  Listener& operator=(Listener&&) = delete;
  ~Listener();
  const Endpoint& endpoint() const { return endpoint_; }
  // The next connection; nothing when `stop` is set or the socket failed.
  Result<UniqueFd> accept(const Wakeup& stop) const;

 private:
  Listener(UniqueFd fd, Endpoint endpoint) : fd_(std::move(fd)), endpoint_(std::move(endpoint)) {}
  UniqueFd fd_;
  Endpoint endpoint_;
};

enum class Ready : std::uint8_t { readable, woken, timeout };
// Waits until `fd` can be read, `wake` is set, or the time is over (negative: for ever).
Ready wait_readable(int fd, const Wakeup& wake, std::chrono::milliseconds timeout);
// Appends what is there, at most `limit` bytes. False at the end of the stream or on an error.
bool receive_some(int fd, Bytes& buffer, std::size_t limit = 256UL * 1024);
// All of it within `timeout`, or false; also when `stop` is set.
bool send_all(int fd, BytesView data, const Wakeup& stop, std::chrono::milliseconds timeout);

// Holds a lock on a file until it dies; a second process is refused. Errors: in_use (with the name of the
// holder), FileErrc's.
Result<UniqueFd> lock_file(const std::string& path);

}  // namespace wastewatch::node
