// What is spoken on one connection: bytes in, readings and answers out. An answer that acknowledges readings
// is made after they are on disk. Used by the server's thread alone.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <span>
#include <vector>

#include "base/time.h"
#include "gateway/config/key_ring.h"
#include "gateway/spool/spool.h"

namespace wastewatch::gateway {

using SteadyTime = std::chrono::steady_clock::time_point;

// Who may send how much: a token bucket for each device.
class Traffic {
 public:
  explicit Traffic(const TrafficLimits& limits) : limits_(limits) {}
  // Whether the device may send now.
  bool may_send(const ledger::DeviceId& device, SteadyTime now);
  void charge(const ledger::DeviceId& device, std::size_t readings);

 private:
  struct Bucket {
    double left = 0;
    SteadyTime filled{};
  };
  const TrafficLimits limits_;
  std::map<ledger::DeviceId, Bucket> buckets_;
};

// Makes an answer of what became of the readings it is about.
using AnswerMaker = std::function<Bytes(std::span<const Spool::Kept>)>;

// What one round of the server collects: readings of all connections, stored in one write, then answered.
struct Round {
  struct Request {
    std::uint64_t peer = 0;
    std::size_t first = 0;
    std::size_t count = 0;
    AnswerMaker answer;
  };
  std::vector<Spool::Incoming> readings;
  std::vector<Request> requests;  // in the order of their answers

  void store(std::uint64_t peer, std::vector<Spool::Incoming> those, AnswerMaker answer);
  void say(std::uint64_t peer, Bytes bytes);
};

struct SessionContext {
  const KeyRing& ring;
  const TrafficLimits& limits;
  bool authentication = true;
  bool is_local = false;  // the listener is on the loopback interface
  Bytes secret;
  Traffic& traffic;
  // Who, and what is wrong with what they sent.
  std::function<void(const std::string&, const Error&)> trouble;
  const Clock& clock;
};

class Session {
 public:
  enum class Next : std::uint8_t { wait, held_back, close };
  virtual ~Session() = default;
  // Takes whole messages off the front of `input`.
  virtual Next take(Bytes& input, std::uint64_t peer, Round& round, SteadyTime now) = 0;
  // Somebody known has spoken.
  virtual bool is_known() const = 0;
};

std::unique_ptr<Session> jt808_session(SessionContext& context);
std::unique_ptr<Session> line_session(SessionContext& context);
std::unique_ptr<Session> http_session(SessionContext& context);

// The code a terminal gets when it registers, and authenticates with ever after.
std::string authentication_code_of(BytesView secret, const std::string& terminal);

}  // namespace wastewatch::gateway
