#include "bell.h"

#include <algorithm>

#include "base/pause.h"
#include "errors.h"
#include "index/errors.h"
#include "watch/feed_store.h"

namespace wastewatch::cli {
namespace {

constexpr std::chrono::milliseconds look_pause{1'000};
constexpr std::size_t most_untold = 100;  // about its sight

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

Result<std::int64_t> critical_standing(const index::Reader* reader) {
  if (reader == nullptr) return 0;
  const auto feed = watch::read_feed(*reader, {});
  if (!feed) return fail(feed.error());
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
      outgoing_(options_.file, options_.weakest,
                [this](const std::string& why) {
                  trouble_(Error::make(Errc::told_damaged, options_.file.string() + ": " + why));
                }),
      blindness_(options_.grace),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Bell::run(const std::stop_token& stop) {
  do {
    look(stop, &alarm::Retry::due);
  } while (pause_for(look_pause, stop));
  // What the last block brought is still told.
  look({}, [](const alarm::Retry& retry, alarm::Retry::Time) { return retry.is_well(); });
}

void Bell::look(const std::stop_token& stop, const Due& due) {
  const auto opened = home_.reader();
  const auto* reader = opened ? &*opened : nullptr;
  const bool none_yet = !opened && opened.error().is(index::Errc::not_replayed);
  attempt(alerts_, due, stop, [&]() -> Status {
    if (!opened && !none_yet) return fail(opened.error());
    return reader == nullptr ? Status{} : tell_alerts(*reader, stop);
  });
  note_sight(reader);
  attempt(sight_, due, stop, [&] { return tell_sight(stop); });
  if (stop.stop_requested() || !alerts_.is_well() || !sight_.is_well()) return;
  attempt(alive_, due, stop, [&] { return tell_alive(reader, stop); });
}

void Bell::attempt(alarm::Retry& retry, const Due& due, const std::stop_token& stop,
                   const std::function<Status()>& tell) {
  if (!due(retry, std::chrono::steady_clock::now())) return;
  const auto told = tell();
  if (told) return retry.succeeded();
  if (stop.stop_requested()) return;
  retry.failed(std::chrono::steady_clock::now());
  trouble_(told.error());
}

Status Bell::tell_alerts(const index::Reader& reader, const std::stop_token& stop) {
  const bool caught_up = follower_.status().phase == index::FollowPhase::following;
  return outgoing_.send(reader, alarm::CaughtUp(caught_up),
                        [&](const alarm::Notice& notice) { return ring_(notice, stop); });
}

void Bell::note_sight(const index::Reader* reader) {
  const auto status = follower_.status();
  const alarm::Sight sight{index::phase_at(status, clock_.now()), status.replayed_height,
                           alerts_height(reader)};
  const auto news = blindness_.look(sight, steady_ms());
  if (!news) return;
  untold_.push_back(notice(news->blind ? alarm::NoticeKind::blind : alarm::NoticeKind::sees_again));
  untold_.back().reason = news->reason;
  if (untold_.size() > most_untold) untold_.erase(untold_.begin(), untold_.begin() + 2);
}

Status Bell::tell_sight(const std::stop_token& stop) {
  while (!untold_.empty()) {
    if (auto told = ring_(untold_.front(), stop); !told) return told;
    untold_.pop_front();
  }
  return {};
}

Status Bell::tell_alive(const index::Reader* reader, const std::stop_token& stop) {
  const auto now = std::chrono::steady_clock::now();
  if (options_.heartbeat.count() == 0 || (beat_ && now - *beat_ < options_.heartbeat)) return {};
  auto alive = notice(alarm::NoticeKind::alive);
  const auto critical = critical_standing(reader);
  if (!critical) return fail(critical.error());
  alive.critical = *critical;
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
