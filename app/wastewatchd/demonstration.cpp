#include "demonstration.h"

#include <algorithm>
#include <array>
#include <fstream>

#include "base/files.h"
#include "commands.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "scenario/genesis.h"

namespace wastewatch::wastewatchd {
namespace {

constexpr std::int64_t ms_per_day = 86'400'000;
constexpr std::int64_t utc_offset_ms = 8LL * 3'600'000;
constexpr std::int64_t settling_ms = 600'000;  // the vehicles' devices are bound first
constexpr std::size_t blocks_at_once = 100;
constexpr std::string_view demonstration_chain = "wuzhen-demo";

std::int64_t midnight_before(std::int64_t time_ms, std::int64_t days) {
  return (time_ms + utc_offset_ms) / ms_per_day * ms_per_day - utc_offset_ms - days * ms_per_day;
}

Result<scenario::Feed> feed_of(const DemonstrationSettings& settings, const std::string& chain_id) {
  scenario::FeedOptions options;
  options.chain_id = chain_id;
  options.seed = settings.seed;
  options.start_ms = settings.start_ms;
  auto out = scenario::Feed::make(options);
  if (!out) return out;
  for (const auto& window : settings.live) out->add_live(window);
  return out;
}

}  // namespace

Status prepare_demonstration(const std::filesystem::path& home, const DemonstrationOptions& options,
                             const Clock& clock) {
  if (std::filesystem::exists(node::genesis_file(home))) return {};
  const std::int64_t now_ms = clock.now().ms();
  const std::int64_t start_ms = midnight_before(now_ms, options.days);
  DemonstrationSettings settings{.seed = options.seed, .start_ms = start_ms, .live = {}};
  if (options.live_traffic) settings.live.push_back(next_window(settings, start_ms + settling_ms, now_ms));
  return make_chain(home, {.chain_id = std::string(demonstration_chain),
                           .genesis_time = Timestamp::from_ms(start_ms),
                           .app_state = scenario::genesis_app_state({.live_traffic = options.live_traffic}),
                           .files = {{settings_name, to_json(settings)}}});
}

Status remove_demonstration(const std::filesystem::path& home) {
  std::error_code error;
  constexpr std::array parts{"state", "blocks", "genesis.json", "validators", "app_state.json"};
  const auto exists = [&](const char* name) { return std::filesystem::exists(home / name, error); };
  if (!exists(settings_name) && std::ranges::any_of(parts, exists))
    return fail(node::Errc::not_a_demonstration, home.string());
  for (const auto* name : parts) {
    std::filesystem::remove_all(home / name, error);
    if (error) return file_failure("cannot delete", home / name, error);
  }
  std::filesystem::remove(home / settings_name, error);  // last: until then it is known what this is
  return error ? Status(file_failure("cannot delete", home / settings_name, error)) : Status{};
}

Demonstration::Demonstration(std::filesystem::path home, DemonstrationSettings settings, scenario::Feed feed,
                             DemonstrationOptions options, node::SoloChain& chain,
                             const ledger::LedgerApplication& application)
    : home_(std::move(home)),
      settings_(std::move(settings)),
      feed_(std::move(feed)),
      options_(std::move(options)),
      chain_(chain),
      start_(application.tree().value_or(merkle::Tree())) {}

Result<Demonstration> Demonstration::open(const std::filesystem::path& home,
                                          const DemonstrationOptions& options, node::SoloChain& chain,
                                          const ledger::LedgerApplication& application, const Clock& clock) {
  auto settings = read_settings(home);
  if (!settings) return fail(settings.error());
  auto feed = feed_of(*settings, chain.genesis().chain_id);
  if (!feed) return fail(feed.error());
  Demonstration out(home, std::move(*settings), std::move(*feed), options, chain, application);
  if (auto extended = out.extend_live(clock.now().ms()); !extended) return fail(extended.error());
  return out;
}

Status Demonstration::extend_live(std::int64_t now_ms) {
  if (!needs_window(settings_, now_ms)) return {};
  DemonstrationSettings longer = settings_;
  longer.live.push_back(next_window(settings_, chain_.last_block_time().ms(), now_ms));
  if (auto written = write_settings(home_, longer); !written) return written;
  feed_.add_live(longer.live.back());
  settings_ = std::move(longer);
  return {};
}

bool Demonstration::on_chain(const scenario::SignedAction& action) {
  const std::pair lane{action.signer, action.lane};
  auto known = known_sequences_.find(lane);
  if (known == known_sequences_.end()) {
    std::uint64_t last = 0;
    const auto value = start_.get(ledger::keys::lane_sequence(action.signer, action.lane));
    ledger::v1::LaneSequence record;
    if (value && *value && record.ParseFromArray((*value)->data(), static_cast<int>((*value)->size()))) {
      last = record.last();
    }
    known = known_sequences_.emplace(lane, last).first;
  }
  return action.sequence <= known->second;
}

Result<std::optional<Bytes>> Demonstration::next_tx(std::int64_t until_ms, std::int64_t height) {
  while (feed_.next_time() <= until_ms) {
    auto action = feed_.next(height);
    if (!action) return fail(action.error());
    write_labels();
    if (*action && !on_chain(**action)) return std::optional(std::move((*action)->tx));
  }
  return std::optional<Bytes>{};
}

void Demonstration::write_labels() {
  const auto labels = feed_.take_labels();
  if (labels.empty() || options_.labels.empty()) return;
  std::ofstream out(options_.labels, std::ios::app);
  for (const auto& label : labels) out << scenario::to_json(label) << '\n';
}

Status Demonstration::write_past(Timestamp now, const std::function<void(int)>& progress,
                                 const std::function<bool()>& stop) {
  const std::int64_t begin_ms = chain_.last_block_time().ms();
  const std::int64_t span_ms = std::max<std::int64_t>(1, now.ms() - begin_ms);
  std::int64_t time_ms = begin_ms;
  while (time_ms + options_.past_interval_ms < now.ms() && !stop()) {
    std::vector<node::PlannedBlock> blocks;
    while (blocks.size() < blocks_at_once && time_ms + options_.past_interval_ms < now.ms()) {
      time_ms += options_.past_interval_ms;
      node::PlannedBlock block{Timestamp::from_ms(time_ms), {}};
      const std::int64_t height = chain_.height() + std::ssize(blocks) + 1;
      for (;;) {
        auto tx = next_tx(time_ms, height);
        if (!tx) return fail(tx.error());
        if (!*tx) break;
        block.txs.push_back(std::move(**tx));
      }
      blocks.push_back(std::move(block));
    }
    if (auto appended = chain_.append(blocks); !appended) return appended;
    progress(static_cast<int>((time_ms - begin_ms) * 1'000 / span_ms));
  }
  return {};
}

Status Demonstration::run_live(const Clock& clock, const node::Wakeup& stop, const node::Wakeup& failed) {
  constexpr std::int64_t longest_wait_ms = 1'000;
  const auto ended_within = [&](std::int64_t wait_ms) {
    return node::wait_readable(stop.fd(), failed, std::chrono::milliseconds(wait_ms)) != node::Ready::timeout;
  };
  while (!stop.is_set() && !failed.is_set()) {
    const std::int64_t now_ms = clock.now().ms();
    if (auto extended = extend_live(now_ms); !extended) return extended;
    auto tx = next_tx(now_ms, chain_.height());
    if (!tx) return fail(tx.error());
    if (*tx) {
      // A full mempool empties with the next block; the order of a lane must not be broken meanwhile.
      auto sent = chain_.broadcast(**tx);
      while (!sent && sent.error().is(node::Errc::mempool_full)) {
        if (ended_within(500)) return {};
        sent = chain_.broadcast(**tx);
      }
      continue;
    }
    const std::int64_t wait_ms = std::clamp<std::int64_t>(feed_.next_time() - now_ms, 1, longest_wait_ms);
    if (ended_within(wait_ms)) return {};
  }
  return {};
}

}  // namespace wastewatch::wastewatchd
