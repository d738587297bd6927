// Listens to trackers: one thread with an event loop for all connections. What a round reads from all of
// them is stored in one write and acknowledged afterwards. Everything is bounded: connections in all and of
// an address, bytes waiting in and out, bad frames, time until somebody known speaks, silence. A device that
// sends more than its rate is read later; the others do not wait for it.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>

#include "gateway/config/key_ring.h"
#include "gateway/lane/lanes.h"
#include "gateway/spool/spool.h"

namespace wastewatch::gateway {

class Server {
 public:
  // All must outlive it. `trouble` is called on its thread. Errors: node's (of an address), store_failed.
  static Result<std::unique_ptr<Server>> start(const Config& config, const KeyRing& ring, Spool& spool,
                                               Trouble trouble, const Clock& clock = system_clock());
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // Name of a listener ("jt808_tcp", …) and its host:port.
  const std::map<std::string, std::string>& addresses() const { return addresses_; }

 private:
  class Loop;
  Server() = default;

  std::map<std::string, std::string> addresses_;
  std::unique_ptr<Loop> loop_;
  std::jthread thread_;
};

}  // namespace wastewatch::gateway
