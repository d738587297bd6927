// A scenario's entries, generated or read from a file, as the transactions that they become: the part of it
// that a player gets. One thread.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "evaluate/player.h"
#include "scenario/timetable.h"

namespace wastewatch::evaluate {

class ScenarioActions final : public Actions {
 public:
  // Errors: scenario's bad_line.
  static Result<ScenarioActions> open(const scenario::Preamble& preamble, scenario::EntrySource source) {
    auto timetable = scenario::Timetable::open(preamble, std::move(source));
    if (!timetable) return fail(timetable.error());
    return ScenarioActions(std::move(*timetable));
  }

  const std::string& app_state() const { return timetable_.app_state(); }
  // Of a load that was declared. For whoever has labels, after the play.
  std::optional<ledger::BatchId> batch_named(const std::string& load) const {
    const auto id = timetable_.id_of(load);
    return id ? ledger::BatchId::from(*id) : std::nullopt;
  }

  const std::optional<Error>& problem() const { return timetable_.problem(); }
  std::optional<std::int64_t> next_time() const override { return timetable_.next_time(); }
  Result<std::optional<Bytes>> next(std::int64_t height) override { return timetable_.next(height); }

 private:
  explicit ScenarioActions(scenario::Timetable timetable) : timetable_(std::move(timetable)) {}

  scenario::Timetable timetable_;
};

}  // namespace wastewatch::evaluate
