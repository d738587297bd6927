#include "alarm/outgoing.h"

#include <charconv>

#include "base/files.h"
#include "watch/feed_store.h"

namespace wastewatch::alarm {
namespace {

constexpr std::size_t changes_at_once = 1'000;
constexpr std::size_t most_bytes = 48;  // of the file

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

}  // namespace

Result<std::optional<Outgoing::Told>> Outgoing::told() const {
  const auto text = read_file(file_, most_bytes);
  if (!text && text.error().is(FileErrc::missing)) return std::optional<Told>{};
  if (!text) return fail(text.error());
  Told out;
  const char* end = text->data() + text->size();
  const auto height = std::from_chars(text->data(), end, out.height);
  const bool parted = height.ec == std::errc{} && height.ptr != end && *height.ptr == '+';
  const auto part = parted ? std::from_chars(height.ptr + 1, end, out.of_next) : height;
  if (height.ec != std::errc{} || part.ec != std::errc{} || part.ptr != end || out.height < 0)
    return fail(index::Errc::store_corrupt, file_.filename().string());
  return std::optional(out);
}

Status Outgoing::note(const Told& told) const {
  const std::string part = told.of_next == 0 ? "" : "+" + std::to_string(told.of_next);
  return write_file(file_, std::to_string(told.height) + part);
}

Status Outgoing::send_standing(const index::Reader& reader, const Tell& tell) const {
  const auto feed = watch::read_feed(reader, {});
  if (!feed) return fail(feed.error());
  for (const auto& trouble : feed->troubles) {
    if (trouble.grade() > weakest_) continue;
    const auto notice =
        notice_of(NoticeKind::standing, reader, trouble.lead(), feed->height, reader.block_time().ms());
    if (auto sent = tell(notice); !sent) return sent;
  }
  return note({.height = feed->height});
}

Status Outgoing::send_changes(const index::Reader& reader, Told told, const Tell& tell) const {
  const auto feed = watch::feed_height(reader);
  if (!feed) return fail(feed.error());
  if (!*feed || **feed <= told.height) return {};
  const std::size_t limit = told.of_next + changes_at_once;
  const auto changes = watch::changes_since(reader, told.height, limit);
  if (!changes) return fail(changes.error());
  for (std::size_t i = told.of_next; i < changes->size(); ++i) {
    const auto& change = (*changes)[i];
    if (i > 0 && change.height != (*changes)[i - 1].height) told = {(*changes)[i - 1].height, 0};
    if (change.alert.grade <= weakest_) {
      const auto notice = notice_of(kind_of(change), reader, change.alert, change.height, change.time_ms);
      if (auto sent = tell(notice); !sent) return sent;
    }
    ++told.of_next;
    if (auto noted = note(told); !noted) return noted;
  }
  return changes->size() < limit ? note({.height = **feed}) : Status{};
}

Status Outgoing::send(const index::Reader& reader, const Tell& tell) {
  const auto before = told();
  if (!before) return fail(before.error());
  return *before ? send_changes(reader, **before, tell) : send_standing(reader, tell);
}

}  // namespace wastewatch::alarm
