// A scenario's entries as transactions, in the order in which they reach the chain: what parties sign when
// they sign it, a device's report when its gateway sends it. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "base/error.h"
#include "scenario/entry.h"
#include "scenario/signing_desk.h"
#include "scenario/source.h"

namespace wastewatch::scenario {

class Timetable {
 public:
  // Errors: bad_line.
  static Result<Timetable> open(const Preamble& preamble, EntrySource source);

  // The genesis document's.
  const std::string& app_state() const { return app_state_; }
  // As SigningDesk's.
  std::optional<Bytes> id_of(const std::string& name) const { return desk_.id_of(name); }

  // When the next one is due; nothing at the end. Before all times when the source has failed: next() says
  // with what.
  std::optional<std::int64_t> next_time() const;
  // What the source has failed with, also where nobody asks for the rest.
  const std::optional<Error>& problem() const { return failed_; }
  // Nothing when it sends nothing. `height`: of the block that will hold it. Errors: the source's,
  // unknown_name, sign_failed.
  Result<std::optional<Bytes>> next(std::int64_t height);

 private:
  Timetable() = default;
  void read_ahead();
  bool sends_next() const;
  Result<std::optional<Bytes>> send(std::int64_t height);
  Result<std::optional<Bytes>> take(std::int64_t height);

  struct Sending {
    std::shared_ptr<const Report> report;
    ledger::v1::Message chunk;
  };
  SigningDesk desk_;
  std::string app_state_;
  EntrySource source_;
  std::unique_ptr<Entry> ahead_;  // null at the end
  std::optional<Error> failed_;   // of reading ahead
  std::multimap<std::int64_t, Sending> sendings_;
};

}  // namespace wastewatch::scenario
