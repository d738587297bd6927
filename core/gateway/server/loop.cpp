#include "gateway/server/loop.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>

#include <array>
#include <cerrno>
#include <iterator>

namespace wastewatch::gateway {
namespace {

using std::chrono::steady_clock;

constexpr std::size_t events_at_once = 256;
constexpr int datagrams_at_once = 64;
constexpr int accepted_at_once = 64;
constexpr std::chrono::milliseconds longest_wait{1'000};
constexpr std::chrono::seconds tend_every{1};
constexpr std::uint64_t wake_id = 0;
constexpr std::uint32_t readable = EPOLLIN;
constexpr std::uint32_t writable = EPOLLOUT;
constexpr std::uint32_t nothing = 0;

std::string sender_key(const Port& port, const sockaddr_storage& address, socklen_t size) {
  return port.name + std::string(reinterpret_cast<const char*>(&address), size);
}

std::string text_of(const BoundSocket& socket) {
  return socket.endpoint.text().substr(std::string_view("tcp://").size());
}

}  // namespace

std::span<const Server::Loop::Kind> Server::Loop::kinds() {
  static constexpr std::array rows{Kind{"jt808_tcp", &Listeners::jt808_tcp, false, &jt808_session},
                                   Kind{"jt808_udp", &Listeners::jt808_udp, true, &jt808_session},
                                   Kind{"lines", &Listeners::lines, false, &line_session},
                                   Kind{"http", &Listeners::http, false, &http_session}};
  return rows;
}

Server::Loop::Loop(const Config& config, const KeyRing& ring, Spool& spool, Trouble trouble,
                   const Clock& clock)
    : limits_(config.traffic),
      authentication_(config.authentication),
      ring_(ring),
      spool_(spool),
      trouble_(std::move(trouble)),
      clock_(clock),
      traffic_(config.traffic),
      epoll_(::epoll_create1(EPOLL_CLOEXEC)) {}

Status Server::Loop::open(const Listeners& listeners) {
  if (!epoll_) return fail(node::Errc::io, "no epoll");
  epoll_event event{.events = readable, .data = {.u64 = wake_id}};
  ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, woken_.fd(), &event);
  for (const auto& kind : kinds()) {
    if (!(listeners.*kind.endpoint)) continue;
    if (auto added = add_port(kind, *(listeners.*kind.endpoint)); !added) return added;
  }
  next_id_ = ports_.size();
  return {};
}

// Ports have the ids from 1 on, connections those after them.
Status Server::Loop::add_port(const Kind& kind, const node::Endpoint& endpoint) {
  auto socket = bound_socket(endpoint, kind.is_datagram ? SOCK_DGRAM : SOCK_STREAM);
  if (!socket) return fail(socket.error());
  Port& port = ports_.emplace_back(Port{kind.name, std::move(*socket), kind.is_datagram, kind.make, nullptr});
  port.context =
      std::make_unique<SessionContext>(SessionContext{ring_, limits_, authentication_, port.socket.is_local,
                                                      to_bytes(spool_.secret()), traffic_, trouble_, clock_});
  epoll_event event{.events = readable, .data = {.u64 = ports_.size()}};
  if (::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, port.socket.fd.get(), &event) != 0)
    return fail(node::Errc::io, "epoll");
  return {};
}

std::map<std::string, std::string> Server::Loop::addresses() const {
  std::map<std::string, std::string> out;
  for (const auto& port : ports_) out[port.name] = text_of(port.socket);
  return out;
}

void Server::Loop::run(const std::stop_token& stop) {
  std::array<epoll_event, events_at_once> events{};
  while (!stop.stop_requested()) {
    const int count = ::epoll_wait(epoll_.get(), events.data(), static_cast<int>(events.size()), wait());
    const auto now = steady_clock::now();
    for (int i = 0; i < count; ++i) {
      const auto& event = events[static_cast<std::size_t>(i)];
      handle(event.data.u64, event.events, now);
    }
    tend(now);
    finish_round();
  }
}

int Server::Loop::wait() {
  return static_cast<int>(held_back_.empty() ? longest_wait.count() : hold_back.count() / 2);
}

void Server::Loop::handle(std::uint64_t id, std::uint32_t events, SteadyTime now) {
  if (id == wake_id) return;
  if (id <= ports_.size()) {
    Port& port = *std::next(ports_.begin(), static_cast<std::ptrdiff_t>(id) - 1);
    return port.is_datagram ? receive(port, now) : accept(port, now);
  }
  const auto found = connections_.find(id);
  if (found == connections_.end()) return;
  if ((events & writable) != 0) flush(found->second);
  if ((events & (readable | EPOLLHUP | EPOLLERR)) != 0) read(found->second, now);
}

bool Server::Loop::may_connect(const std::string& host) const {
  const auto known = of_host_.find(host);
  return connections_.size() < limits_.connections &&
         (known == of_host_.end() || known->second < limits_.connections_of_address);
}

Connection& Server::Loop::add(Port& port, const sockaddr_storage& address, socklen_t size, SteadyTime now) {
  const auto id = ++next_id_;
  Connection& out = connections_[id];
  out.id = id;
  out.port = &port;
  out.address = address;
  out.address_size = size;
  out.host = host_of(address);
  out.session = port.make(*port.context);
  out.began = now;
  out.heard = now;
  ++of_host_[out.host];
  return out;
}

void Server::Loop::accept(Port& port, SteadyTime now) {
  for (int i = 0; i < accepted_at_once; ++i) {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    UniqueFd fd(::accept4(port.socket.fd.get(), reinterpret_cast<sockaddr*>(&address), &size,
                          SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!fd) return;
    if (!may_connect(host_of(address))) continue;
    const int on = 1;
    ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    Connection& one = add(port, address, size, now);
    one.fd = std::move(fd);
    one.watched = readable;
    epoll_event event{.events = readable, .data = {.u64 = one.id}};
    one.lost = ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, one.fd.get(), &event) != 0;
    if (one.lost) dead_.push_back(one.id);
  }
}

Connection* Server::Loop::sender_of(Port& port, const sockaddr_storage& address, socklen_t size,
                                    SteadyTime now) {
  const auto key = sender_key(port, address, size);
  const auto known = datagram_senders_.find(key);
  if (known != datagram_senders_.end()) return &connections_.at(known->second);
  if (!may_connect(host_of(address))) return nullptr;
  Connection& one = add(port, address, size, now);
  datagram_senders_[key] = one.id;
  return &one;
}

// A datagram is whole or lost: what a device sends beyond its rate is not answered, and it sends it again.
void Server::Loop::receive(Port& port, SteadyTime now) {
  std::array<std::uint8_t, max_read_bytes> buffer{};
  for (int i = 0; i < datagrams_at_once; ++i) {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    const auto got = ::recvfrom(port.socket.fd.get(), buffer.data(), buffer.size(), 0,
                                reinterpret_cast<sockaddr*>(&address), &size);
    if (got < 0) return;
    Connection* one = sender_of(port, address, size, now);
    if (one == nullptr || one->closing) continue;
    one->input.assign(buffer.begin(), buffer.begin() + got);
    one->heard = now;
    take(*one, now);
    one->input.clear();
  }
}

void Server::Loop::read(Connection& one, SteadyTime now) {
  const std::size_t before = one.input.size();
  const bool open = node::receive_some(one.fd.get(), one.input, max_read_bytes);
  if (one.input.size() > before) one.heard = now;
  if (!one.closing) take(one, now);
  one.lost = one.lost || !open || one.input.size() > max_input_bytes;
  if (one.lost) dead_.push_back(one.id);
}

void Server::Loop::take(Connection& one, SteadyTime now) {
  const auto next = one.session->take(one.input, one.id, round_, now);
  if (one.input.empty()) Bytes().swap(one.input);
  held_back_.erase(one.id);
  if (next == Session::Next::held_back && !one.port->is_datagram) {
    held_back_.insert(one.id);
    one.held_back_until = now + hold_back;
  }
  one.closing = next == Session::Next::close;
  if (one.closing) dead_.push_back(one.id);
  watch(one);
}

void Server::Loop::finish_round() {
  if (!round_.requests.empty()) {
    auto kept = spool_.store(round_.readings);
    if (!kept) trouble_("spool", kept.error());
    if (!kept) kept = std::vector<Spool::Kept>(round_.readings.size(), Spool::Kept::spool_full);
    for (const auto& request : round_.requests) {
      const auto found = connections_.find(request.peer);
      if (found == connections_.end()) continue;
      answer(found->second, request.answer(std::span(*kept).subspan(request.first, request.count)));
    }
    round_ = {};
  }
  for (const auto id : dead_) remove(id);
  dead_.clear();
}

void Server::Loop::answer(Connection& one, const Bytes& bytes) {
  if (one.port->is_datagram) {
    ::sendto(one.port->socket.fd.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr*>(&one.address), one.address_size);
    return;
  }
  append(one.output, bytes);
  flush(one);
}

void Server::Loop::flush(Connection& one) {
  while (!one.output.empty()) {
    const auto sent = ::send(one.fd.get(), one.output.data(), one.output.size(), MSG_NOSIGNAL);
    if (sent <= 0) {
      one.lost = one.lost || (sent < 0 && errno != EAGAIN && errno != EINTR);
      break;
    }
    one.output.erase(one.output.begin(), one.output.begin() + sent);
  }
  one.lost = one.lost || one.output.size() > max_output_bytes;
  if (one.output.empty()) Bytes().swap(one.output);
  if (one.lost || one.closing) dead_.push_back(one.id);
  watch(one);
}

void Server::Loop::watch(Connection& one) {
  if (one.port->is_datagram || one.lost) return;
  const bool reads = !held_back_.contains(one.id) && !one.closing;
  const std::uint32_t wanted = (reads ? readable : nothing) | (one.output.empty() ? nothing : writable);
  if (wanted == one.watched) return;
  epoll_event event{.events = wanted, .data = {.u64 = one.id}};
  ::epoll_ctl(epoll_.get(), EPOLL_CTL_MOD, one.fd.get(), &event);
  one.watched = wanted;
}

void Server::Loop::tend(SteadyTime now) {
  const auto held_back = held_back_;
  for (const auto id : held_back) {
    const auto found = connections_.find(id);
    if (found == connections_.end()) held_back_.erase(id);
    if (found != connections_.end() && now >= found->second.held_back_until) take(found->second, now);
  }
  if (now < tended_ + tend_every) return;
  tended_ = now;
  for (auto& [id, one] : connections_) {
    if (!is_over(one, now)) continue;
    one.lost = true;
    dead_.push_back(id);
  }
}

bool Server::Loop::is_over(const Connection& one, SteadyTime now) const {
  const bool silent = now > one.heard + limits_.idle_timeout;
  return silent || (!one.session->is_known() && now > one.began + limits_.login_timeout);
}

void Server::Loop::remove(std::uint64_t id) {
  const auto found = connections_.find(id);
  if (found == connections_.end()) return;
  Connection& one = found->second;
  if (one.closing && !one.lost && !one.output.empty()) return;
  if (one.port->is_datagram) datagram_senders_.erase(sender_key(*one.port, one.address, one.address_size));
  held_back_.erase(id);
  const auto host = of_host_.find(one.host);
  if (host != of_host_.end() && --host->second == 0) of_host_.erase(host);
  connections_.erase(found);
}

}  // namespace wastewatch::gateway
