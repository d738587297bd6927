#include "light/witnesses.h"

#include <atomic>
#include <chrono>
#include <thread>

#include "chain/hashes.h"
#include "light/fetch.h"

namespace wastewatch::light {
namespace {

// What the inquiries of one header share.
struct Round {
  const chain::LightBlock& block;
  const WitnessPolicy& policy;
  std::size_t enough;
  Waiter& waiter;
  std::stop_token stop;
  std::atomic<std::size_t> agreeing{0};
  std::stop_source patience{};  // ends when enough agree, or with `stop`

  void agreed() {
    if (++agreeing >= enough) patience.request_stop();
  }
};

struct Inquiry {
  Provider& witness;
  Round& round;
  const chain::LightBlock& block = round.block;
  const std::stop_token& stop = round.stop;
};

void judge(WitnessReport& report, const Inquiry& inquiry, chain::LightBlock shown) {
  const Hash hash = chain::header_hash(shown.signed_header.header);
  if (equal(hash, inquiry.block.signed_header.commit.block_id.hash)) {
    report.state = WitnessState::agrees;
    inquiry.round.agreed();
    return;
  }
  report.state = WitnessState::diverging;
  report.conflict = std::move(shown);
}

// The witness has no such height: behind, or on another chain whose time runs ahead of its height.
void judge_lag(WitnessReport& report, const Inquiry& inquiry, Error error) {
  report.state = WitnessState::lagging;
  report.error = std::move(error);
  auto latest = fetch_block(inquiry.witness, 0, inquiry.stop);
  if (!latest || latest->height() >= inquiry.block.height()) return;
  report.behind_ns = inquiry.block.signed_header.header.time.ns_since(latest->signed_header.header.time);
  if (latest->signed_header.header.time < inquiry.block.signed_header.header.time) return;
  report.state = WitnessState::diverging;
  report.conflict = std::move(*latest);
}

// True when it is worth asking again.
bool ask(WitnessReport& report, const Inquiry& inquiry) {
  auto shown = fetch_block(inquiry.witness, inquiry.block.height(), inquiry.stop);
  report.error.reset();
  if (shown) {
    judge(report, inquiry, std::move(*shown));
    return false;
  }
  if (shown.error().is(Errc::height_too_high)) {
    judge_lag(report, inquiry, std::move(shown.error()));
    return report.state == WitnessState::lagging;
  }
  report.state = WitnessState::failed;
  report.error = std::move(shown.error());
  return false;
}

void inquire(WitnessReport& report, const Inquiry& inquiry) {
  const auto start = std::chrono::steady_clock::now();
  std::int64_t waited_ns = 0;
  const auto& policy = inquiry.round.policy;
  while (ask(report, inquiry) && waited_ns < policy.patience_ns) {
    if (!inquiry.round.waiter.wait(policy.retry_ns, inquiry.round.patience.get_token())) break;
    waited_ns += policy.retry_ns;
  }
  const auto spent = std::chrono::steady_clock::now() - start;
  report.duration_ns = std::chrono::duration_cast<std::chrono::nanoseconds>(spent).count();
}

}  // namespace

std::string_view witness_state_name(WitnessState state) {
  switch (state) {
    case WitnessState::agrees: return "agrees";
    case WitnessState::lagging: return "lagging";
    case WitnessState::failed: return "failed";
    case WitnessState::diverging: return "diverging";
  }
  return "unknown";
}

std::vector<WitnessReport> cross_check(std::span<const std::shared_ptr<Provider>> witnesses,
                                       const chain::LightBlock& block, const WitnessPolicy& policy,
                                       std::size_t enough, Waiter& waiter, const std::stop_token& stop) {
  std::vector<WitnessReport> reports(witnesses.size());
  Round round{block, policy, enough, waiter, stop};
  const std::stop_callback forward(stop, [&round] { round.patience.request_stop(); });
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < witnesses.size(); ++i) {
    reports[i].name = witnesses[i]->name();
    reports[i].height = block.height();
    const auto job = [&, i] { inquire(reports[i], {*witnesses[i], round}); };
    if (i + 1 == witnesses.size()) {
      job();
    } else {
      threads.emplace_back(job);
    }
  }
  threads.clear();
  return reports;
}

}  // namespace wastewatch::light
