#include "evaluate/scenario_actions.h"

#include <limits>
#include <utility>
#include <variant>

namespace wastewatch::evaluate {

Result<ScenarioActions> ScenarioActions::open(const scenario::Preamble& preamble,
                                              scenario::EntrySource source) {
  ScenarioActions out;
  auto state = out.desk_.open(preamble);
  if (!state) return fail(state.error());
  out.app_state_ = std::move(*state);
  out.source_ = std::move(source);
  out.read_ahead();
  return out;
}

std::optional<ledger::BatchId> ScenarioActions::batch_named(const std::string& load) const {
  const auto id = desk_.id_of(load);
  return id ? ledger::BatchId::from(*id) : std::nullopt;
}

void ScenarioActions::read_ahead() {
  auto entry = source_();
  ahead_.reset();
  if (!entry) {
    failed_ = entry.error();
  } else if (*entry) {
    ahead_ = std::make_unique<scenario::Entry>(std::move(**entry));
  }
}

bool ScenarioActions::sends_next() const {
  return !sendings_.empty() && (!ahead_ || sendings_.begin()->first < scenario::time_of(*ahead_));
}

std::optional<std::int64_t> ScenarioActions::next_time() const {
  if (failed_) return std::numeric_limits<std::int64_t>::min();
  if (sends_next()) return sendings_.begin()->first;
  return ahead_ ? std::optional(scenario::time_of(*ahead_)) : std::nullopt;
}

Result<std::optional<Bytes>> ScenarioActions::next(std::int64_t height) {
  if (failed_) return fail(*failed_);
  return sends_next() ? send(height) : take(height);
}

Result<std::optional<Bytes>> ScenarioActions::send(std::int64_t height) {
  const auto next = sendings_.extract(sendings_.begin());
  auto tx = desk_.send(*next.mapped().report, next.mapped().chunk, height);
  if (!tx) return fail(tx.error());
  return std::optional(std::move(*tx));
}

Result<std::optional<Bytes>> ScenarioActions::take(std::int64_t height) {
  const auto entry = std::exchange(ahead_, nullptr);
  read_ahead();
  if (const auto* one = std::get_if<scenario::Signed>(entry.get())) {
    auto tx = desk_.sign(*one, height);
    if (!tx) return fail(tx.error());
    return std::optional(std::move(*tx));
  }
  const auto report = std::make_shared<const scenario::Report>(std::get<scenario::Report>(*entry));
  auto chunk = desk_.make_chunk(*report);
  if (!chunk) return fail(chunk.error());
  for (const auto time : report->sent_ms) sendings_.emplace(time, Sending{report, *chunk});
  return std::optional<Bytes>{};
}

}  // namespace wastewatch::evaluate
