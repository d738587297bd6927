// A scenario's entries, generated or read from a file, as the transactions that they become: the part of it
// that a player gets. One thread.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "evaluate/player.h"
#include "scenario/signing_desk.h"
#include "scenario/source.h"

namespace wastewatch::evaluate {

class ScenarioActions final : public Actions {
 public:
  // Errors: scenario's bad_line.
  static Result<ScenarioActions> open(const scenario::Preamble& preamble, scenario::EntrySource source);

  const std::string& app_state() const { return app_state_; }
  // Of a load that was declared. For whoever has labels, after the play.
  std::optional<ledger::BatchId> batch_named(const std::string& load) const;

  std::optional<std::int64_t> next_time() const override;
  // Errors: the source's, unknown_name, sign_failed.
  Result<std::optional<Bytes>> next(std::int64_t height) override;

 private:
  ScenarioActions() = default;
  void read_ahead();
  bool sends_next() const;
  Result<std::optional<Bytes>> send(std::int64_t height);
  Result<std::optional<Bytes>> take(std::int64_t height);

  struct Sending {
    std::shared_ptr<const scenario::Report> report;
    ledger::v1::Message chunk;
  };
  scenario::SigningDesk desk_;
  std::string app_state_;
  scenario::EntrySource source_;
  std::unique_ptr<scenario::Entry> ahead_;  // null at the end
  std::optional<Error> failed_;             // of reading ahead
  std::multimap<std::int64_t, Sending> sendings_;
};

}  // namespace wastewatch::evaluate
