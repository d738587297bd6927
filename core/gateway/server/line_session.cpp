// Readings as lines over TCP: each is answered by a line.
#include <nlohmann/json.hpp>

#include "gateway/server/text_readings.h"

namespace wastewatch::gateway {
namespace {

using nlohmann::json;

Bytes answer_line(const json& answer) {
  return to_bytes(answer.dump(-1, ' ', false, json::error_handler_t::replace) + "\n");
}

Bytes answer_of(Spool::Kept kept) {
  switch (kept) {
    case Spool::Kept::stored: return answer_line({{"ok", true}});
    case Spool::Kept::repeated: return answer_line({{"ok", true}, {"repeated", true}});
    case Spool::Kept::device_full:
      return answer_line({{"ok", false}, {"error", Error::make(Errc::device_full).text()}});
    case Spool::Kept::spool_full: break;
  }
  return answer_line({{"ok", false}, {"error", Error::make(Errc::spool_full).text()}});
}

class LineSession final : public Session {
 public:
  explicit LineSession(SessionContext& context) : context_(context), reader_(context) {}

  Next take(Bytes& input, std::uint64_t peer, Round& round, SteadyTime now) override {
    std::string_view rest = as_text(input);
    Next next = Next::wait;
    while (next == Next::wait) {
      if (device_ && !context_.traffic.may_send(*device_, now)) {
        next = Next::held_back;
        break;
      }
      const auto end = rest.find('\n');
      if (end == std::string_view::npos) {
        if (rest.size() > max_line_bytes) next = Next::close;
        break;
      }
      next = take_line(rest.substr(0, end), peer, round);
      rest.remove_prefix(end + 1);
    }
    input.erase(input.begin(), input.end() - static_cast<std::ptrdiff_t>(rest.size()));
    return next;
  }
  bool is_known() const override { return device_.has_value(); }

 private:
  Next take_line(std::string_view line, std::uint64_t peer, Round& round) {
    auto reading = reader_.take(line);
    if (!reading) {
      context_.trouble("line", reading.error());
      round.say(peer, answer_line({{"ok", false}, {"error", reading.error().text()}}));
      return ++bad_ > context_.limits.bad_frames ? Next::close : Next::wait;
    }
    if (!*reading) return Next::wait;
    device_ = (*reading)->device;
    context_.traffic.charge(*device_, 1);
    round.store(peer, {**reading}, [](std::span<const Spool::Kept> kept) { return answer_of(kept.front()); });
    return Next::wait;
  }

  SessionContext& context_;
  TextReader reader_;
  std::optional<ledger::DeviceId> device_;  // of the last line
  std::size_t bad_ = 0;
};

}  // namespace

std::unique_ptr<Session> line_session(SessionContext& context) {
  return std::make_unique<LineSession>(context);
}

}  // namespace wastewatch::gateway
