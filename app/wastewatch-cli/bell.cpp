#include "bell.h"

#include <algorithm>

#include "base/pause.h"
#include "watch/feed_store.h"

namespace wastewatch::cli {
namespace {

constexpr std::chrono::milliseconds look_pause{1'000};
constexpr std::chrono::milliseconds longest_pause{60'000};

std::int64_t steady_ms() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

// Of the newest alerts; 0 while there are none.
std::int64_t alerts_height(const index::Reader* reader) {
  if (reader == nullptr) return 0;
  const auto height = watch::feed_height(*reader);
  return height ? height->value_or(0) : 0;
}

std::int64_t critical_standing(const index::Reader* reader) {
  if (reader == nullptr) return 0;
  const auto feed = watch::read_feed(*reader, {});
  if (!feed) return 0;
  return std::ranges::count(feed->troubles, watch::Grade::critical, &watch::Trouble::grade);
}

}  // namespace

Bell::Bell(BellOptions options, const index::Home& home, const index::Follower& follower, const Clock& clock,
           Ring ring, Trouble trouble)
    : options_(std::move(options)),
      home_(home),
      follower_(follower),
      clock_(clock),
      ring_(std::move(ring)),
      trouble_(std::move(trouble)),
      outgoing_(options_.file, options_.weakest),
      blindness_(options_.grace),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Bell::run(const std::stop_token& stop) {
  auto pause = look_pause;
  bool well = true;
  do {
    const auto looked = look(stop);
    well = looked.has_value();
    if (!well && !stop.stop_requested()) trouble_(looked.error());
    pause = well ? look_pause : std::min(pause * 2, longest_pause);
  } while (pause_for(pause, stop));
  // What the last block brought is still told.
  if (const auto last = well ? look({}) : Status{}; !last) trouble_(last.error());
}

Status Bell::look(const std::stop_token& stop) {
  const auto opened = home_.reader();  // nothing before the first block
  const auto* reader = opened ? &*opened : nullptr;
  if (auto told = tell_sight(reader, stop); !told) return told;
  if (auto told = tell_alive(reader, stop); !told) return told;
  if (reader == nullptr) return {};
  return outgoing_.send(*reader, [&](const alarm::Notice& notice) { return ring_(notice, stop); });
}

Status Bell::tell_sight(const index::Reader* reader, const std::stop_token& stop) {
  const auto status = follower_.status();
  const alarm::Sight sight{index::phase_at(status, clock_.now()), status.replayed_height,
                           alerts_height(reader)};
  if (const auto news = blindness_.look(sight, steady_ms())) {
    untold_ = notice(news->blind ? alarm::NoticeKind::blind : alarm::NoticeKind::sees_again);
    untold_->reason = news->reason;
  }
  if (!untold_) return {};
  auto told = ring_(*untold_, stop);
  if (told) untold_.reset();
  return told;
}

Status Bell::tell_alive(const index::Reader* reader, const std::stop_token& stop) {
  const auto now = std::chrono::steady_clock::now();
  if (options_.heartbeat.count() == 0 || (beat_ && now - *beat_ < options_.heartbeat)) return {};
  auto alive = notice(alarm::NoticeKind::alive);
  alive.critical = critical_standing(reader);
  auto told = ring_(alive, stop);
  if (told) beat_ = now;
  return told;
}

alarm::Notice Bell::notice(alarm::NoticeKind kind) const {
  alarm::Notice out;
  out.kind = kind;
  out.chain_id = options_.chain_id;
  out.height = follower_.status().replayed_height;
  out.time_ms = clock_.now().ms();
  return out;
}

}  // namespace wastewatch::cli
