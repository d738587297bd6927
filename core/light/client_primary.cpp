// When a primary is left for another one.
#include <algorithm>
#include <iterator>

#include "light/client.h"
#include "light/fetch.h"

namespace wastewatch::light {
namespace {

// The book learns of these from the provider itself.
bool noted_already(PeerEvent event) {
  return event == PeerEvent::unreachable || event == PeerEvent::malformed;
}

}  // namespace

Result<chain::LightBlock> Client::ask_aside(Provider& witness, std::int64_t height, const TimeLimit& limit) {
  auto shown = fetch_block(witness, height, limit.token());
  if (shown || !shown.error().is(Errc::cancelled) || !limit.expired()) return shown;
  book_->note(witness.name(), PeerEvent::unreachable, height, "no answer in time");
  return fail(Errc::no_response, "no answer in time");
}

bool Client::others_are_on_time(const std::stop_token& stop) {
  const TimeLimit limit(stop, std::chrono::nanoseconds(options_.aside_limit_ns));
  const Timestamp now = environment_.clock.now();
  const Timestamp latest = now.plus_ns(options_.verification.clock_drift_ns);
  return std::ranges::any_of(book_->witnesses(0), [&](const auto& witness) {
    const auto shown = ask_aside(*witness, 0, limit);
    const auto oldest = now.plus_ns(-options_.standstill_ns);
    return shown && shown->signed_header.header.time < latest && shown->signed_header.header.time > oldest;
  });
}

void Client::blame(const std::string& peer, PeerEvent event, std::int64_t height, std::string detail) {
  book_->note(peer, event, height, std::move(detail));
  if (peer_event_info(event).rests && primary()->name() == peer) book_->replace_primary(least_left());
  keep_peer_records();
}

bool Client::give_up_primary(const Error& error, std::int64_t height, const std::stop_token& stop) {
  const bool ahead_of_all = error.is(Errc::header_from_future) && others_are_on_time(stop);
  const auto event = ahead_of_all ? PeerEvent::malformed : event_of(error);
  if (ahead_of_all) book_->note(primary()->name(), *event, height, error.text());
  if (!event) return false;
  const auto tip = newest();
  const bool unheard_of = tip && height > tip->height();
  if (*event == PeerEvent::lagging && unheard_of) return false;
  if (!noted_already(*event)) book_->note(primary()->name(), *event, height, error.text());
  return book_->replace_primary(least_left());
}

void Client::leave_slow_primary() {
  if (!book_->primary_is_slow()) return;
  const std::string slow = primary()->name();
  if (!book_->replace_primary(options_.required_agreement)) return;
  book_->note(slow, PeerEvent::slow, 0, "another peer answers several times faster");
}

void Client::keep_peer_records() {
  if (!environment_.peer_records) return;
  const auto fresh = book_->records_after(kept_records_);
  if (fresh.empty()) return;
  const auto kept =
      environment_.peer_records->append(options_.chain_id, fresh, options_.peer_policy.keep_records);
  if (kept) kept_records_ = fresh.back().number;
}

Status Client::look_around(const chain::LightBlock& trusted, const std::stop_token& stop) {
  const Timestamp now = environment_.clock.now();
  const auto& header = trusted.signed_header.header;
  if (now < header.time.plus_ns(options_.standstill_ns) || now < next_look_) return {};
  next_look_ = now.plus_ns(options_.look_interval_ns);
  const TimeLimit limit(stop, std::chrono::nanoseconds(options_.aside_limit_ns));
  for (const auto& witness : book_->witnesses(0)) {
    const auto latest = ask_aside(*witness, 0, limit);
    if (!latest || latest->height() <= trusted.height()) continue;
    return fail(Errc::height_too_high, primary()->name() + " stands still at " +
                                           std::to_string(trusted.height()) + ", " + witness->name() +
                                           " has " + std::to_string(latest->height()));
  }
  return {};
}

Result<Update> Client::not_above(chain::LightBlock trusted, const chain::LightBlock& shown,
                                 const std::stop_token& stop) {
  auto below = environment_.store.at_or_below(shown.height());
  if (!below) return fail(std::move(below.error()));
  Update update{std::move(trusted), {}, {}};
  if (*below && (*below)->height() == shown.height()) {
    const bool same = (*below)->signed_header.header == shown.signed_header.header;
    if (auto known = same ? Status{} : contradicted(**below, shown, stop); !known)
      return fail(std::move(known.error()));
  } else if (*below) {
    auto seen = skip(**below, shown, stop);
    if (!seen) return seen;
    update.steps = std::move(seen->steps);
    update.witnesses = std::move(seen->witnesses);
  }
  if (auto looked = look_around(update.block, stop); !looked) return fail(std::move(looked.error()));
  return update;
}

Status Client::contradicted(const chain::LightBlock& stored, const chain::LightBlock& shown,
                            const std::stop_token& stop) {
  auto base = environment_.store.at_or_below(stored.height() - 1);
  if (!base) return fail(std::move(base.error()));
  if (!*base) return fail(Errc::wrong_trust_anchor, primary()->name());
  auto route = bisect(context(*primary(), stop), **base, shown);
  if (!route) return fail(std::move(route.error()));
  std::vector<chain::LightBlock> trace{std::move(**base)};
  std::ranges::move(route->blocks, std::back_inserter(trace));
  const auto reports = cross_checked(trace, stop);
  if (!reports) return fail(reports.error());
  return outvoted(trace.front(), stored, trace.back());
}

}  // namespace wastewatch::light
