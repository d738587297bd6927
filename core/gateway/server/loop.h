// Internal: the server's event loop. One thread; wake() is for any.
#pragma once

#include <list>
#include <map>
#include <set>
#include <span>
#include <stop_token>
#include <unordered_map>

#include "gateway/server/connection.h"
#include "gateway/server/server.h"

namespace wastewatch::gateway {

class Server::Loop {
 public:
  Loop(const Config& config, const KeyRing& ring, Spool& spool, Trouble trouble, const Clock& clock);
  // Errors: node's, io.
  Status open(const Listeners& listeners);
  std::map<std::string, std::string> addresses() const;
  void run(const std::stop_token& stop);
  void wake() const { woken_.set(); }

 private:
  struct Kind {
    const char* name;
    std::optional<node::Endpoint> Listeners::* endpoint;
    bool is_datagram;
    SessionMaker make;
  };
  static std::span<const Kind> kinds();

  Status add_port(const Kind& kind, const node::Endpoint& endpoint);
  int wait();
  void handle(std::uint64_t id, std::uint32_t events, SteadyTime now);
  void accept(Port& port, SteadyTime now);
  void receive(Port& port, SteadyTime now);
  Connection* sender_of(Port& port, const sockaddr_storage& address, socklen_t size, SteadyTime now);
  Connection& add(Port& port, const sockaddr_storage& address, socklen_t size, SteadyTime now);
  bool may_connect(const std::string& host) const;
  void read(Connection& one, SteadyTime now);
  void take(Connection& one, SteadyTime now);
  void finish_round();
  void answer(Connection& one, const Bytes& bytes);
  void flush(Connection& one);
  void watch(Connection& one);
  void tend(SteadyTime now);
  bool is_over(const Connection& one, SteadyTime now) const;
  void remove(std::uint64_t id);

  const TrafficLimits limits_;
  const bool authentication_;
  const KeyRing& ring_;
  Spool& spool_;
  const Trouble trouble_;
  const Clock& clock_;
  Traffic traffic_;
  node::Wakeup woken_;
  UniqueFd epoll_;
  std::list<Port> ports_;
  std::unordered_map<std::uint64_t, Connection> connections_;
  std::map<std::string, std::uint64_t> datagram_senders_;
  std::map<std::string, std::size_t> of_host_;
  std::set<std::uint64_t> held_back_;
  std::uint64_t next_id_ = 0;
  SteadyTime tended_{};
  Round round_;
  std::vector<std::uint64_t> dead_;
};

}  // namespace wastewatch::gateway
