#include "alarm/outgoing.h"

#include <charconv>

#include "base/files.h"
#include "watch/feed_store.h"

namespace wastewatch::alarm {
namespace {

constexpr std::size_t changes_at_once = 1'000;
constexpr std::size_t most_bytes = 32;  // of the file

struct Changes {
  std::vector<watch::FeedChange> changes;  // of whole blocks
  bool all = false;                        // there are no more
};

Result<Changes> whole_blocks(const index::Reader& reader, std::int64_t from) {
  for (std::size_t limit = changes_at_once;; limit *= 2) {
    auto read = watch::changes_since(reader, from, limit);
    if (!read) return fail(read.error());
    if (read->size() < limit) return Changes{std::move(*read), true};
    const std::int64_t cut = read->back().height;
    std::erase_if(*read, [&](const watch::FeedChange& change) { return change.height == cut; });
    if (!read->empty()) return Changes{std::move(*read), false};
  }
}

Notice notice_of(NoticeKind kind, const index::Reader& reader, const watch::Alert& alert,
                 std::int64_t height, std::int64_t time_ms) {
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

Result<std::optional<std::int64_t>> Outgoing::told_to() const {
  const auto text = read_file(file_, most_bytes);
  if (!text && text.error().is(FileErrc::missing)) return std::optional<std::int64_t>{};
  if (!text) return fail(text.error());
  std::int64_t out = 0;
  const char* end = text->data() + text->size();
  const auto [at, error] = std::from_chars(text->data(), end, out);
  if (error != std::errc{} || at != end || out < 0)
    return fail(index::Errc::store_corrupt, file_.filename().string());
  return std::optional(out);
}

Status Outgoing::note(std::int64_t height) const { return write_file(file_, std::to_string(height)); }

Status Outgoing::send_standing(const index::Reader& reader, const Tell& tell) const {
  const auto feed = watch::read_feed(reader, {});
  if (!feed) return fail(feed.error());
  for (const auto& trouble : feed->troubles) {
    if (trouble.grade() > weakest_) continue;
    const auto notice =
        notice_of(NoticeKind::standing, reader, trouble.lead(), feed->height, reader.block_time().ms());
    if (auto told = tell(notice); !told) return told;
  }
  return note(feed->height);
}

Status Outgoing::send_changes(const index::Reader& reader, std::int64_t from, const Tell& tell) const {
  const auto feed = watch::feed_height(reader);
  if (!feed) return fail(feed.error());
  if (!*feed || **feed <= from) return {};
  const auto read = whole_blocks(reader, from);
  if (!read) return fail(read.error());
  std::int64_t done = from;
  for (const auto& change : read->changes) {
    if (change.height != done && done != from) {
      if (auto noted = note(done); !noted) return noted;
    }
    done = change.height;
    if (change.alert.grade > weakest_) continue;
    const auto notice = notice_of(kind_of(change), reader, change.alert, change.height, change.time_ms);
    if (auto told = tell(notice); !told) return told;
  }
  return note(read->all ? **feed : done);
}

Status Outgoing::send(const index::Reader& reader, const Tell& tell) {
  const auto from = told_to();
  if (!from) return fail(from.error());
  return *from ? send_changes(reader, **from, tell) : send_standing(reader, tell);
}

}  // namespace wastewatch::alarm
