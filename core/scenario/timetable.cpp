#include "scenario/timetable.h"

#include <limits>
#include <utility>
#include <variant>

namespace wastewatch::scenario {

Result<Timetable> Timetable::open(const Preamble& preamble, EntrySource source) {
  Timetable out;
  auto state = out.desk_.open(preamble);
  if (!state) return fail(state.error());
  out.app_state_ = std::move(*state);
  out.source_ = std::move(source);
  out.read_ahead();
  return out;
}

void Timetable::read_ahead() {
  auto entry = source_();
  ahead_.reset();
  if (!entry) {
    failed_ = entry.error();
  } else if (*entry) {
    ahead_ = std::make_unique<Entry>(std::move(**entry));
  }
}

bool Timetable::sends_next() const {
  return !sendings_.empty() && (!ahead_ || sendings_.begin()->first < time_of(*ahead_));
}

std::optional<std::int64_t> Timetable::next_time() const {
  if (failed_) return std::numeric_limits<std::int64_t>::min();
  if (sends_next()) return sendings_.begin()->first;
  return ahead_ ? std::optional(time_of(*ahead_)) : std::nullopt;
}

Result<std::optional<Bytes>> Timetable::next(std::int64_t height) {
  if (failed_) return fail(*failed_);
  return sends_next() ? send(height) : take(height);
}

Result<std::optional<Bytes>> Timetable::send(std::int64_t height) {
  const auto next = sendings_.extract(sendings_.begin());
  auto tx = desk_.send(*next.mapped().report, next.mapped().chunk, height);
  if (!tx) return fail(tx.error());
  return std::optional(std::move(*tx));
}

Result<std::optional<Bytes>> Timetable::take(std::int64_t height) {
  const auto entry = std::exchange(ahead_, nullptr);
  read_ahead();
  if (const auto* one = std::get_if<Signed>(entry.get())) {
    auto tx = desk_.sign(*one, height);
    if (!tx) return fail(tx.error());
    return std::optional(std::move(*tx));
  }
  const auto report = std::make_shared<const Report>(std::get<Report>(*entry));
  auto chunk = desk_.make_chunk(*report);
  if (!chunk) return fail(chunk.error());
  for (const auto time : report->sent_ms) sendings_.emplace(time, Sending{report, *chunk});
  return std::optional<Bytes>{};
}

}  // namespace wastewatch::scenario
