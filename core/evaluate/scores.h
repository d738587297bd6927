// Outcomes of many loads added up: per rule, per claim, per kind of fault, per size, and over all. Pure;
// thread safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "evaluate/matching.h"
#include "evaluate/statistics.h"

namespace wastewatch::evaluate {

// Of one grade or any, and of serious or critical alone.
struct Counts {
  std::int64_t found = 0;   // labelled faults
  std::int64_t right = 0;   // alerts
  std::int64_t beside = 0;  // likewise; neither right nor wrong
  std::int64_t wrong = 0;
};

// How long after: negative is before.
struct Delays {
  Quantiles from_fault_ms;
  Quantiles from_deadline_ms;
};

struct Row {
  std::string rule{};  // empty: of all rules
  std::string kind{};  // of fault; empty: of all
  bool fraud = false;  // of such a kind
  Claim claim = Claim::not_arrived;
  bool all_claims = false;
  std::int64_t labelled = 0;
  Counts any{};
  Counts strong{};
  Delays delays{};  // of the first finding at any grade
  Quantiles place_error_m{};

  Share recall() const { return {any.found, labelled}; }
  Share strong_recall() const { return {strong.found, labelled}; }
  Share precision() const { return {any.right, any.right + any.wrong}; }
  Share strong_precision() const { return {strong.right, strong.right + strong.wrong}; }
  std::int64_t missed() const { return labelled - any.found; }
};

// Recall of shaved weight, by the part that is missing.
struct SizeRow {
  std::int64_t from_permille = 0;
  std::int64_t to_permille = 0;  // exclusive
  Share found;
};

// Normal loads whose strongest wrong alert was of a grade.
struct FalseLoads {
  std::int64_t critical = 0;
  std::int64_t serious = 0;
  std::int64_t notice = 0;
};

struct Scores {
  std::int64_t loads = 0;
  std::int64_t labelled = 0;  // loads with a fault
  std::int64_t frauds = 0;    // of them
  FalseLoads false_loads;
  Row all;
  std::vector<Row> claims;  // each claim, whatever rule says it
  std::vector<Row> rules;   // each rule with each claim it can say
  std::vector<Row> kinds;   // of faults, frauds first, by name; precision does not apply
  std::vector<SizeRow> sizes;
  Estimate macro_recall;  // mean over the kinds of fraud

  std::int64_t normal() const { return loads - labelled; }
};

Scores scores_of(std::span<const LoadOutcome> loads);

}  // namespace wastewatch::evaluate
