// Version 1 of the rules, frozen: commitments on chains refer to its hashes. What runs today is rule_table.h.
// Constant data and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "watch/alert.h"
#include "watch/facts.h"
#include "watch/finding.h"

namespace wastewatch::watch {

struct Parameter {
  std::string_view name;
  std::int64_t value = 0;
  Unit unit = Unit::count;
  bool scaled = false;      // divided by the chain's time scale
  std::string_view source;  // key in sentences.h
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
