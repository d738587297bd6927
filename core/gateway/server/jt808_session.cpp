// JT/T 808 on one connection, or with one sender of datagrams.
#include <algorithm>

#include "base/encoding.h"
#include "gateway/jt808/assembly.h"
#include "gateway/jt808/frame.h"
#include "gateway/jt808/location.h"
#include "gateway/jt808/reading.h"
#include "gateway/jt808/session.h"
#include "gateway/server/session.h"

namespace wastewatch::gateway {
namespace {

using jt808::Header;
using jt808::Message;
using jt808::Outcome;

Outcome outcome_of(std::span<const Spool::Kept> kept, Outcome otherwise) {
  const bool refused = std::ranges::any_of(kept, [](Spool::Kept one) {
    return one == Spool::Kept::device_full || one == Spool::Kept::spool_full;
  });
  return refused ? Outcome::failed : otherwise;
}

class Jt808Session final : public Session {
 public:
  explicit Jt808Session(SessionContext& context) : context_(context) {}

  Next take(Bytes& input, std::uint64_t peer, Round& round, SteadyTime now) override {
    BytesView rest = input;
    Next next = Next::wait;
    while (next == Next::wait) {
      if (device_ != nullptr && !context_.traffic.may_send(device_->id, now)) {
        next = Next::held_back;
        break;
      }
      const auto piece = jt808::next_frame(rest);
      rest = rest.subspan(piece.consumed);
      if (piece.state == jt808::FramePiece::State::incomplete) break;
      next = piece.state == jt808::FramePiece::State::too_long ? bad(Errc::too_long)
                                                               : take_frame(piece.inside, peer, round);
    }
    input.erase(input.begin(), input.end() - static_cast<std::ptrdiff_t>(rest.size()));
    return next;
  }
  bool is_known() const override { return device_ != nullptr; }

 private:
  Next bad(const Error& error) {
    context_.trouble(name(), error);
    return ++bad_ > context_.limits.bad_frames ? Next::close : Next::wait;
  }
  Next bad(Errc code) { return bad(Error::make(code)); }
  std::string name() const { return device_ == nullptr ? "?" : device_->config.terminal; }
  std::uint16_t serial() { return serial_++; }

  Next take_frame(BytesView inside, std::uint64_t peer, Round& round) {
    const auto content = jt808::unframed(inside);
    if (!content) return bad(content.error());
    auto message = jt808::decode_message(*content);
    if (!message) return bad(message.error());
    auto whole = assembly_.add(std::move(*message));
    if (!whole) return bad(whole.error());
    if (!*whole) return Next::wait;
    if (device_ == nullptr && ++before_login_ > context_.limits.frames_before_login) return Next::close;
    take_message(**whole, peer, round);
    return Next::wait;
  }

  void answer(const std::vector<Header>& questions, std::uint64_t peer, Round& round, Outcome outcome) {
    for (const auto& question : questions)
      round.say(peer, jt808::answer_general(question, serial(), outcome));
  }

  void refuse(const jt808::Assembled& whole, std::uint64_t peer, Round& round, Outcome outcome,
              const Error& error) {
    context_.trouble(whole.message.header.terminal(), error);
    answer(whole.answers, peer, round, outcome);
  }

  void take_message(const jt808::Assembled& whole, std::uint64_t peer, Round& round) {
    const Header& header = whole.message.header;
    switch (header.message) {
      case jt808::terminal_answer: return;
      case jt808::registration: return take_registration(whole, peer, round);
      case jt808::authentication: return take_authentication(whole, peer, round);
      case jt808::ask_time:
        return round.say(peer, jt808::answer_time(header, serial(), context_.clock.now().ms()));
      case jt808::heartbeat:
      case jt808::log_out: return answer(whole.answers, peer, round, Outcome::done);
      case jt808::location_report:
      case jt808::location_answer:
      case jt808::location_batch: return take_locations(whole, peer, round);
      default: return answer(whole.answers, peer, round, Outcome::unsupported);
    }
  }

  void take_registration(const jt808::Assembled& whole, std::uint64_t peer, Round& round) {
    const Header& header = whole.message.header;
    if (auto good = jt808::check_registration(whole.message); !good)
      return refuse(whole, peer, round, Outcome::wrong, good.error());
    const bool known = context_.ring.of_terminal(header.terminal()) != nullptr;
    if (!known) context_.trouble(header.terminal(), Error::make(Errc::unknown_device));
    round.say(peer, jt808::answer_registration(header, serial(),
                                               known ? jt808::RegistrationOutcome::done
                                                     : jt808::RegistrationOutcome::no_such_terminal,
                                               authentication_code_of(context_.secret, header.terminal())));
  }

  void take_authentication(const jt808::Assembled& whole, std::uint64_t peer, Round& round) {
    const auto terminal = whole.message.header.terminal();
    const auto code = jt808::authentication_code(whole.message);
    if (!code) return refuse(whole, peer, round, Outcome::wrong, code.error());
    const Device* device = context_.ring.of_terminal(terminal);
    if (device == nullptr)
      return refuse(whole, peer, round, Outcome::failed, Error::make(Errc::unknown_device));
    if (*code != authentication_code_of(context_.secret, terminal))
      return refuse(whole, peer, round, Outcome::failed, Error::make(Errc::not_authenticated));
    device_ = device;
    answer(whole.answers, peer, round, Outcome::done);
  }

  // The device that may report on this connection: the one that authenticated.
  Result<const Device*> sender(const Header& header) {
    const Device* device = context_.ring.of_terminal(header.terminal());
    if (device == nullptr) return fail(Errc::unknown_device);
    if (!context_.authentication) device_ = device;
    if (device != device_) return fail(Errc::not_authenticated);
    return device;
  }

  void take_locations(const jt808::Assembled& whole, std::uint64_t peer, Round& round) {
    const auto device = sender(whole.message.header);
    if (!device) return refuse(whole, peer, round, Outcome::failed, device.error());
    Outcome outcome = Outcome::done;
    std::vector<Spool::Incoming> readings;
    for (const auto& location : locations_of(whole.message, outcome))
      readings.push_back({(*device)->id, jt808::reading_of(location, (*device)->config.datum)});
    context_.traffic.charge((*device)->id, std::max<std::size_t>(readings.size(), 1));
    round.store(peer, std::move(readings),
                [this, answers = whole.answers, outcome](std::span<const Spool::Kept> kept) {
                  Bytes out;
                  for (const auto& one : answers)
                    append(out, jt808::answer_general(one, serial(), outcome_of(kept, outcome)));
                  return out;
                });
  }

  // What can be read of it; `outcome` says whether that was all.
  std::vector<jt808::Location> locations_of(const Message& message, Outcome& outcome) {
    std::vector<jt808::Location> out;
    const auto take = [&](const Result<jt808::Location>& location) {
      if (location) return out.push_back(*location);
      outcome = Outcome::wrong;
      context_.trouble(message.header.terminal(), location.error());
    };
    if (message.header.message == jt808::location_answer) {
      const auto body = jt808::answered_location(message.body);
      take(body ? jt808::decode_location(*body) : Result<jt808::Location>(fail(body.error())));
    } else if (message.header.message == jt808::location_report) {
      take(jt808::decode_location(message.body));
    } else {
      const auto batch = jt808::decode_batch(message.body);
      if (!batch) return take(fail(batch.error())), out;
      for (const auto& item : batch->items) take(item);
      if (!batch->whole) take(fail(batch->whole.error()));
    }
    return out;
  }

  SessionContext& context_;
  jt808::Assembly assembly_;
  const Device* device_ = nullptr;
  std::uint16_t serial_ = 0;
  std::size_t bad_ = 0;
  std::size_t before_login_ = 0;
};

}  // namespace

std::unique_ptr<Session> jt808_session(SessionContext& context) {
  return std::make_unique<Jt808Session>(context);
}

}  // namespace wastewatch::gateway
