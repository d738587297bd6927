// How a client treats what witnesses say.
#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <thread>
#include <utility>

#include "light/client.h"
#include "light/fetch.h"

namespace wastewatch::light {
namespace {

constexpr std::size_t most_deferred = 256;

std::string summary(const std::vector<WitnessReport>& reports) {
  std::string out;
  for (const auto& report : reports) {
    if (!out.empty()) out += "; ";
    out += report.name + " " + std::string(witness_state_name(report.state));
    if (report.error) out += " (" + report.error->text() + ")";
  }
  return out;
}

// With the witnesses that rest and were not asked, in the order of the book.
std::vector<WitnessReport> complete(std::vector<WitnessReport> reports, const PeersSnapshot& book,
                                    std::int64_t height) {
  std::vector<WitnessReport> out;
  for (const auto& peer : book.peers) {
    const auto asked = std::ranges::find(reports, peer.name, &WitnessReport::name);
    if (asked != reports.end()) {
      out.push_back(std::move(*asked));
    } else if (peer.role == PeerRole::witness && peer.failure) {
      auto& report = out.emplace_back();
      report.name = peer.name;
      report.height = height;
      report.state = *peer.failure == PeerEvent::lagging ? WitnessState::lagging : WitnessState::failed;
      report.error = Error::make(Errc::no_response, "rests: " + peer.detail);
      report.independent = peer.same_as.empty();
    }
  }
  return out;
}

}  // namespace

void Client::identify_peers(const std::stop_token& stop) {
  const auto peers = book_->unidentified();
  if (peers.empty()) return;
  const TimeLimit limit(stop, std::chrono::nanoseconds(options_.identity_limit_ns));
  std::vector<std::jthread> threads;
  threads.reserve(peers.size());
  for (const auto& peer : peers) {
    threads.emplace_back([this, peer, token = limit.token()] {
      auto identity = peer->identity(token);
      book_->identify(peer->name(), identity ? std::optional(std::move(*identity)) : std::nullopt);
    });
  }
}

// Witnesses have their own limits: what they cost is not counted against the primary.
Result<std::vector<WitnessReport>> Client::cross_checked(std::span<const chain::LightBlock> trace,
                                                         const std::stop_token&) {
  const std::stop_token stop = caller_;
  const auto witnesses = book_->witnesses(stands_in_alone() ? 0 : options_.required_agreement);
  const auto& block = trace.back();
  auto reports = cross_check(witnesses, block, options_.witness_policy, options_.required_agreement,
                             environment_.waiter, stop);
  if (stop.stop_requested()) return fail(Errc::cancelled);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (reports[i].state != WitnessState::diverging) continue;
    if (auto examined = examine(trace, *witnesses[i], reports[i], stop); !examined) {
      return fail(std::move(examined.error()));
    }
  }
  for (auto& report : reports) report.independent = book_->independent(report.name);
  note_reports(reports);
  progressed();
  const auto agreeing = std::ranges::count(reports, WitnessState::agrees, &WitnessReport::state);
  if (static_cast<std::size_t>(agreeing) >= options_.required_agreement) {
    return complete(std::move(reports), book_->snapshot(), block.height());
  }
  if (stands_in_alone()) {
    defer_for_all(block.height());
    return complete(std::move(reports), book_->snapshot(), block.height());
  }
  return fail(Errc::no_witness, "height " + std::to_string(block.height()) + ": " + summary(reports));
}

void Client::defer_for_all(std::int64_t height) {
  for (const auto& peer : book_->snapshot().peers) {
    if (peer.role == PeerRole::witness && deferred_.size() < most_deferred)
      deferred_.push_back({peer.name, height});
  }
}

void Client::note_reports(const std::vector<WitnessReport>& reports) {
  for (const auto& report : reports) {
    if (report.cut_off) book_->note(report.name, PeerEvent::unreachable, report.height, report.error->text());
    if (report.state != WitnessState::lagging && !report.cut_off) continue;
    if (report.behind_ns > options_.witness_policy.tolerated_lag_ns) {
      book_->note(report.name, PeerEvent::lagging, report.height, report.error ? report.error->text() : "");
    }
    if (deferred_.size() < most_deferred) deferred_.push_back({report.name, report.height});
  }
}

Status Client::settle_deferred(const std::stop_token& caller) {
  if (deferred_.empty()) return {};
  auto waiting = std::exchange(deferred_, {});
  std::set<std::string> absent;
  const TimeLimit limit(caller, std::chrono::nanoseconds(options_.aside_limit_ns));
  for (auto& one : waiting) {
    if (!absent.contains(one.witness)) {
      const auto settled = settle(one.witness, one.height, limit);
      if (!settled) return fail(settled.error());
      if (*settled) continue;
      absent.insert(one.witness);
    }
    deferred_.push_back(std::move(one));
  }
  return {};
}

Result<bool> Client::settle(const std::string& witness, std::int64_t height, const TimeLimit& limit) {
  const auto usable = book_->witnesses(0);
  const auto peer = std::ranges::find(usable, witness, [](const auto& one) { return one->name(); });
  if (peer == usable.end()) return false;
  auto stored = environment_.store.at(height);
  if (!stored) return fail(std::move(stored.error()));
  if (!*stored) return true;  // pruned, or never believed
  auto base = environment_.store.at_or_below(height - 1);
  if (!base) return fail(std::move(base.error()));
  if (!*base) return true;
  const std::array trace{std::move(**base), std::move(**stored)};
  auto shown = ask_aside(**peer, height, limit);
  if (!shown) return shown.error().is(Errc::height_pruned);
  if (shown->signed_header.header == trace[1].signed_header.header) return true;
  WitnessReport report;
  report.name = witness;
  report.state = WitnessState::diverging;
  report.height = height;
  report.conflict = std::move(*shown);
  if (auto examined = examine(trace, **peer, report, caller_); !examined)
    return fail(std::move(examined.error()));
  return true;
}

Status Client::examine(std::span<const chain::LightBlock> trace, Provider& witness, WitnessReport& report,
                       const std::stop_token& stop) {
  TimeLimit limit(stop, std::chrono::nanoseconds(options_.task_limit_ns));
  auto route = context(witness, limit.token());
  route.progressed = [&limit] { limit.renew(); };
  const auto parting = find_parting(route, trace, *report.conflict);
  if (parting) return keep_divergence(*parting, witness, stop);
  if (stop.stop_requested()) return fail(parting.error());
  report.state = WitnessState::failed;
  report.error = parting.error();
  if (event_of(*report.error) == PeerEvent::invalid) {
    book_->note(report.name, PeerEvent::invalid, report.height, report.error->text());
  }
  return {};
}

}  // namespace wastewatch::light
