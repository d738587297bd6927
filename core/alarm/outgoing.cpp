#include "alarm/outgoing.h"

#include <algorithm>
#include <format>

#include "base/files.h"
#include "watch/feed_store.h"

namespace wastewatch::alarm {
namespace {

constexpr std::size_t changes_at_once = 1'000;
constexpr std::size_t most_bytes = std::size_t{64} << 20;  // of the file: two million alerts

Notice notice_of(NoticeKind kind, const index::Reader& reader, const watch::Alert& alert, std::int64_t height,
                 std::int64_t time_ms) {
  Notice out;
  out.kind = kind;
  out.chain_id = reader.chain_id();
  out.height = height;
  out.time_ms = time_ms;
  out.alert = alert;
  return out;
}

NoticeKind kind_of(const watch::FeedChange& change) {
  switch (change.event) {
    case watch::FeedEvent::raised: return NoticeKind::raised;
    case watch::FeedEvent::changed: return NoticeKind::changed;
    case watch::FeedEvent::ended: return NoticeKind::ended;
  }
  return NoticeKind::raised;
}

// The alert as it stands now; nothing when it has ended.
const watch::Alert* find(const watch::TroubleList& feed, const watch::AlertId& id) {
  for (const auto& trouble : feed.troubles) {
    const auto alert = std::ranges::find(trouble.reasons, id, &watch::Alert::id);
    if (alert != trouble.reasons.end()) return &*alert;
  }
  return nullptr;
}

}  // namespace

Result<std::optional<Told>> Outgoing::told() const {
  const auto text = read_file(file_, most_bytes);
  if (!text && text.error().is(FileErrc::missing)) return std::optional<Told>{};
  const bool too_large = !text && text.error().is(FileErrc::too_large);
  if (!text && !too_large) return fail(text.error());
  auto out = text ? read_told(*text) : std::nullopt;
  if (!out) damaged_(too_large ? "it is too large" : "it holds no block height");
  return out;
}

Status Outgoing::note(const Told& told) const { return write_file(file_, to_text(told)); }

Result<std::optional<Told>> Outgoing::begin(const index::Reader& reader) const {
  const auto feed = watch::read_feed(reader, {});
  if (!feed) return fail(feed.error());
  Told out{.height = feed->height};
  for (const auto& trouble : feed->troubles) {
    if (trouble.grade() <= weakest_) out.standing.push_back(trouble.lead().id);
  }
  if (auto noted = note(out); !noted) return fail(noted.error());
  return std::optional(std::move(out));
}

Result<std::string> Outgoing::excess(const index::Reader& reader, const Told& told,
                                     std::int64_t feed_height) const {
  if (told.height > feed_height)
    return std::format("it says block {}, and the alerts are as of block {}", told.height, feed_height);
  const auto changes = watch::changes_since(reader, told.height, told.of_next);
  if (!changes) return fail(changes.error());
  if (changes->size() >= told.of_next) return std::string{};
  return std::format("it says {} changes after block {}, where there are {}", told.of_next, told.height,
                     changes->size());
}

Result<std::optional<Told>> Outgoing::told_or_begun(const index::Reader& reader, std::int64_t feed_height,
                                                    CaughtUp caught_up) const {
  const auto before = told();
  if (!before) return fail(before.error());
  if (!*before) return begin(reader);
  const auto why = excess(reader, **before, feed_height);
  if (!why) return fail(why.error());
  if (why->empty()) return *before;
  if (caught_up == CaughtUp::no) return std::optional<Told>{};
  damaged_(*why);
  return begin(reader);
}

Status Outgoing::send_standing(const index::Reader& reader, Told& told, const Tell& tell) const {
  if (told.standing.empty()) return {};
  const auto feed = watch::read_feed(reader, {});
  if (!feed) return fail(feed.error());
  while (!told.standing.empty()) {
    const auto* alert = find(*feed, told.standing.front());
    if (alert != nullptr && alert->grade <= weakest_) {
      const auto notice =
          notice_of(NoticeKind::standing, reader, *alert, feed->height, reader.block_time().ms());
      if (auto sent = tell(notice); !sent) return sent;
    }
    told.standing.erase(told.standing.begin());
    if (auto noted = note(told); !noted) return noted;
  }
  return {};
}

Status Outgoing::send_changes(const index::Reader& reader, Told told, std::int64_t feed_height,
                              const Tell& tell) const {
  if (feed_height <= told.height) return {};
  const std::size_t limit = told.of_next + changes_at_once;
  const auto changes = watch::changes_since(reader, told.height, limit);
  if (!changes) return fail(changes.error());
  for (std::size_t i = told.of_next; i < changes->size(); ++i) {
    const auto& change = (*changes)[i];
    if (i > 0 && change.height != (*changes)[i - 1].height) told = {.height = (*changes)[i - 1].height};
    if (change.alert.grade <= weakest_) {
      const auto notice = notice_of(kind_of(change), reader, change.alert, change.height, change.time_ms);
      if (auto sent = tell(notice); !sent) return sent;
    }
    ++told.of_next;
    if (auto noted = note(told); !noted) return noted;
  }
  return changes->size() < limit ? note({.height = feed_height}) : Status{};
}

Status Outgoing::send(const index::Reader& reader, CaughtUp caught_up, const Tell& tell) {
  const auto feed = watch::feed_height(reader);
  if (!feed) return fail(feed.error());
  if (!*feed) return {};
  auto told = told_or_begun(reader, **feed, caught_up);
  if (!told) return fail(told.error());
  if (!*told) return {};
  if (auto sent = send_standing(reader, **told, tell); !sent) return sent;
  return send_changes(reader, std::move(**told), **feed, tell);
}

}  // namespace wastewatch::alarm
