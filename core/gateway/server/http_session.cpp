// POST /readings: lines of JSON or CSV as the body. The answer counts what became of them, and names the
// lines that were refused.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "gateway/server/text_readings.h"
#include "node/http.h"

namespace wastewatch::gateway {
namespace {

using nlohmann::json;

constexpr std::size_t max_named = 100;  // refused lines
constexpr std::string_view bearer = "Bearer ";

// HTTP status codes of RFC 9110 and 6585.
constexpr int all_taken = 200;
constexpr int some_refused = 400;
constexpr int not_found = 404;
constexpr int wrong_method = 405;
constexpr int too_many = 429;
constexpr int no_room = 503;

Bytes response(int status, const json& body, bool keep_alive) {
  const auto text = body.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
  return to_bytes(node::http_response(status, "application/json", text, keep_alive));
}

// What becomes of the lines of one request.
struct Tally {
  std::vector<Spool::Incoming> readings;
  json refused = json::array();

  Bytes answer(std::span<const Spool::Kept> kept, bool keep_alive) const {
    const auto count = [&](Spool::Kept what) { return std::ranges::count(kept, what); };
    const auto full = count(Spool::Kept::device_full) + count(Spool::Kept::spool_full);
    const int status = full > 0 ? no_room : refused.empty() ? all_taken : some_refused;
    return response(status,
                    {{"stored", count(Spool::Kept::stored)},
                     {"repeated", count(Spool::Kept::repeated)},
                     {"full", full},
                     {"refused", refused}},
                    keep_alive);
  }
};

class HttpSession final : public Session {
 public:
  explicit HttpSession(SessionContext& context) : context_(context) {}

  Next take(Bytes& input, std::uint64_t peer, Round& round, SteadyTime now) override {
    for (;;) {
      const auto parsed = node::parse_http(as_text(input), {});
      if (parsed.state == node::HttpParse::State::incomplete) return Next::wait;
      if (parsed.state == node::HttpParse::State::refused) {
        round.say(peer, response(parsed.status, json::object(), false));
        return Next::close;
      }
      input.erase(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(parsed.consumed));
      take_request(parsed.request, peer, round, now);
      if (!parsed.request.keep_alive) return Next::close;
    }
  }
  bool is_known() const override { return known_; }

 private:
  void take_request(const node::HttpRequest& request, std::uint64_t peer, Round& round, SteadyTime now) {
    if (request.path != "/readings")
      return round.say(peer, response(not_found, json::object(), request.keep_alive));
    if (request.method != "POST")
      return round.say(peer, response(wrong_method, json::object(), request.keep_alive));
    auto tally = read(request);
    if (!may_send(tally, now)) return round.say(peer, response(too_many, json::object(), request.keep_alive));
    known_ = known_ || !tally.readings.empty();
    auto readings = std::move(tally.readings);
    round.store(peer, std::move(readings),
                [tally = std::move(tally), keep = request.keep_alive](std::span<const Spool::Kept> kept) {
                  return tally.answer(kept, keep);
                });
  }

  Tally read(const node::HttpRequest& request) {
    Tally out;
    TextReader reader(context_);
    const auto sent = request.header("authorization");
    const std::string_view token = sent.starts_with(bearer) ? sent.substr(bearer.size()) : std::string_view();
    std::string_view rest = request.body;
    for (int number = 1; !rest.empty(); ++number) {
      const auto end = rest.find('\n');
      const auto reading = reader.take(rest.substr(0, end), token);
      if (reading && *reading) out.readings.push_back(**reading);
      if (!reading) note(out, number, reading.error());
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return out;
  }

  void note(Tally& tally, int number, const Error& error) const {
    context_.trouble("http", error);
    if (tally.refused.size() < max_named)
      tally.refused.push_back({{"line", number}, {"error", error.text()}});
  }

  bool may_send(const Tally& tally, SteadyTime now) {
    std::set<ledger::DeviceId> devices;
    for (const auto& one : tally.readings) devices.insert(one.device);
    for (const auto& device : devices) {
      if (!context_.traffic.may_send(device, now)) return false;
    }
    for (const auto& one : tally.readings) context_.traffic.charge(one.device, 1);
    return true;
  }

  SessionContext& context_;
  bool known_ = false;
};

}  // namespace

std::unique_ptr<Session> http_session(SessionContext& context) {
  return std::make_unique<HttpSession>(context);
}

}  // namespace wastewatch::gateway
