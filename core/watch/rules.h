// The rules as one closed table: what fires, with which parameters, and where each parameter comes from. The
// code, the tests, the screen and docs/alerts read these rows. Further rules are further rows. Constant data
// and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "watch/alert.h"
#include "watch/facts.h"

namespace wastewatch::watch {

struct Parameter {
  std::string_view name;
  std::int64_t value = 0;
  Unit unit = Unit::count;
  bool scaled = false;      // divided by the chain's time scale
  std::string_view source;  // key in sentences.h
};

struct Rule;

// What a rule found; becomes an Alert with the rule's identity and hashes.
struct Finding {
  Grade grade = Grade::notice;
  std::string_view sentence;
  std::vector<Number> numbers;
  std::string responsible;  // organisation id
  std::int64_t since_ms = 0;
  std::int64_t due_ms = 0;
  Certainty certainty = Certainty::inferred;
  Backing backing;
  std::string_view next_step;
  Threshold threshold;
};

struct Rule {
  std::string_view id;
  std::uint32_t version = 1;
  std::string_view reason;  // key in sentences.h: in a few words, as one reason among several
  std::span<const Parameter> parameters;
  std::optional<Finding> (*evaluate)(const Rule& rule, const LoadFacts& facts);

  // The parameter's value as it applies to these facts; parameters of the table always exist.
  std::int64_t value(std::string_view name, const LoadFacts& facts) const;
};

std::span<const Rule> rules();
const Rule* find_rule(std::string_view id);

// Every rule that fires on the load, strongest first: by grade, then in the table's order.
std::vector<Alert> alerts_of(const LoadFacts& facts);

}  // namespace wastewatch::watch
