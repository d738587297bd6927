#include "light/witnesses.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
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
  std::stop_source patience{};  // for those that lag: ends when enough agree, and with `calls`
  std::stop_source calls{};     // ends everything
  std::mutex mutex{};           // guards what follows
  std::condition_variable_any changed{};
  std::size_t agreeing = 0;
  std::size_t finished = 0;

  bool settled() const { return agreeing >= std::max<std::size_t>(enough, 1); }
  void agreed() {
    const std::scoped_lock lock(mutex);
    ++agreeing;
    if (agreeing >= enough) patience.request_stop();
    changed.notify_all();
  }
  void finish_one() {
    const std::scoped_lock lock(mutex);
    ++finished;
    changed.notify_all();
  }
  void end() {
    calls.request_stop();
    patience.request_stop();
  }
};

struct Inquiry {
  Provider& witness;
  Round& round;
  const chain::LightBlock& block = round.block;
  const std::stop_token stop = round.calls.get_token();
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
  report.cut_off = shown.error().is(Errc::cancelled);
  report.error =
      report.cut_off ? Error::make(Errc::no_response, "no answer in time") : std::move(shown.error());
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
  inquiry.round.finish_one();
}

// Until all have answered, or enough agree and the others had their grace, or the time is over.
void supervise(Round& round, std::size_t count) {
  const auto start = std::chrono::steady_clock::now();
  const auto limit = start + std::chrono::nanoseconds(round.policy.limit_ns);
  const auto all = [&] { return round.finished == count; };
  std::unique_lock lock(round.mutex);
  round.changed.wait_until(lock, round.stop, limit, [&] { return all() || round.settled(); });
  const auto grace = std::chrono::steady_clock::now() + std::chrono::nanoseconds(round.policy.grace_ns);
  if (round.settled()) round.changed.wait_until(lock, round.stop, std::min(grace, limit), all);
  lock.unlock();
  round.end();
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
  std::vector<std::jthread> threads;
  threads.reserve(witnesses.size());
  for (std::size_t i = 0; i < witnesses.size(); ++i) {
    reports[i].name = witnesses[i]->name();
    reports[i].height = block.height();
    threads.emplace_back([&, i] { inquire(reports[i], {*witnesses[i], round}); });
  }
  supervise(round, witnesses.size());
  threads.clear();
  return reports;
}

}  // namespace wastewatch::light
