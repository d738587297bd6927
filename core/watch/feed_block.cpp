#include "watch/feed_block.h"

#include <algorithm>

#include "base/wire.h"

namespace wastewatch::watch {
namespace {

const Alert* alert_of_rule(const std::vector<Alert>& alerts, std::string_view rule) {
  const auto found = std::ranges::find(alerts, rule, &Alert::rule);
  return found == alerts.end() ? nullptr : &*found;
}

// What says the same as before stays as it was computed then.
void keep_known(const std::vector<Alert>& before, std::vector<Alert>& after) {
  for (auto& alert : after) {
    const Alert* known = alert_of_rule(before, alert.rule);
    if (known != nullptr && known->result_hash == alert.result_hash) alert = *known;
  }
}

FeedEntry entry_of(Evaluation found, std::int64_t now_ms) {
  FeedEntry out;
  out.wake_ms = std::min(found.next_ms, found.reach_ms);
  for (const auto& heard : found.heard)
    out.wake_ms = std::min(out.wake_ms, heard.from_ms + heard.allowed_ms + 1);
  out.wake_ms = std::max(out.wake_ms, now_ms + 1);
  out.next_ms = found.next_ms;
  out.fixes_until_ms = found.fixes_until_ms;
  out.alerts = std::move(found.alerts);
  out.trackers = std::move(found.trackers);
  out.heard = std::move(found.heard);
  return out;
}

}  // namespace

void Feed::Block::set_height() {
  Bytes value{feed_format};
  append_be64(value, static_cast<std::uint64_t>(reader.height()));
  put(feed_keys::height(), value);
}

void Feed::Block::write_tallies() {
  for (const auto& [key, value] : tallies.changed()) value ? put(key, *value) : erase(key);
}

void Feed::Block::drop(const Subject& subject, const FeedEntry& entry) {
  erase(feed_keys::entry(subject));
  if (entry.wake_ms != never) erase(feed_keys::wake(entry.wake_ms, subject));
  for (const auto& device : entry.trackers) erase(feed_keys::listener(device, subject));
}

void Feed::Block::note(FeedEvent event, const Alert& alert) {
  put(feed_keys::change(reader.height(), noted_++),
      encode(FeedChange{event, reader.height(), now_ms(), alert}));
}

void Feed::Block::note_changes(const std::vector<Alert>& before, const std::vector<Alert>& after) {
  if (!notes_changes) return;
  for (const auto& alert : after) {
    const Alert* known = alert_of_rule(before, alert.rule);
    if (known == nullptr) {
      note(FeedEvent::raised, alert);
    } else if (known->result_hash != alert.result_hash) {
      note(FeedEvent::changed, alert);
    }
  }
  for (const auto& alert : before) {
    if (alert_of_rule(after, alert.rule) == nullptr) note(FeedEvent::ended, alert);
  }
}

void Feed::Block::store(const Subject& subject, const std::optional<FeedEntry>& before, Evaluation found,
                        bool keep) {
  static const std::vector<Alert> none;
  const auto& known = before ? before->alerts : none;
  keep_known(known, found.alerts);
  note_changes(known, found.alerts);
  if (before) drop(subject, *before);
  if (!keep) return;
  const FeedEntry entry = entry_of(std::move(found), now_ms());
  put(feed_keys::entry(subject), encode(entry));
  if (entry.wake_ms != never) put(feed_keys::wake(entry.wake_ms, subject), {});
  for (const auto& device : entry.trackers) put(feed_keys::listener(device, subject), {});
}

void Feed::Block::requeue(const Subject& subject, FeedEntry entry, std::int64_t wake_ms) {
  erase(feed_keys::wake(entry.wake_ms, subject));
  entry.wake_ms = wake_ms;
  put(feed_keys::entry(subject), encode(entry));
  put(feed_keys::wake(wake_ms, subject), {});
}

}  // namespace wastewatch::watch
