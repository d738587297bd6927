// What a rule is: a file of its own under rules/ with typed parameters, and one row of rule_table.cpp. A rule
// about Facts (of a batch, of a device, of an organisation) is a type with
//   info           id, version, the key of its words, what it claims, reads, and how grave it can be
//   Parameters     a struct of int64 with its defaults: a misspelt one does not compile
//   fields()       for each parameter its name, unit and source
//   concerns()     whether it may say anything about a record at a block's time: cheap, from the record alone
//   evaluate()     what it finds, and the next block time at which that can change by itself
// Value types and pure functions; thread safe.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "watch/finding.h"

namespace wastewatch::watch {

inline constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
// How long a finding stands that nothing ends: after that, inspecting the place proves nothing.
inline constexpr std::int64_t kept_by_default_ms = std::int64_t{30} * 24 * 60 * 60'000;

// Which facts a rule looks at: what its hash of inputs covers (facts_encoding.h), and whether readings of
// trackers wake it.
enum class Reads : std::uint8_t {
  tracks = 1,     // statements of arrival and trackers, or a device's clock and positions
  record = 2,     // what the ledger's records say
  pick_up = 3,    // the record, and the trackers around the pick-up
  way = 4,        // the record, and the signs of its way (journey/way_signs.h)
  fleet = 5,      // the trackers that an organisation keeps
  weighings = 6,  // the masses that an organisation signed for
};

struct RuleInfo {
  std::string_view id;
  std::uint32_t version = 1;
  std::string_view reason;  // key in sentences.h: in a few words, as one reason among several
  Claim claim = Claim::not_arrived;
  Reads reads = Reads::tracks;
  Grade strongest = Grade::critical;  // of what it says
  Grade weakest = Grade::notice;
};

template <class Parameters>
struct ParameterField {
  std::string_view name;
  std::int64_t Parameters::* member = nullptr;
  Unit unit = Unit::count;
  std::string_view source;  // key in sentences.h
  bool scaled = false;      // a duration: divided by the chain's time scale
};

// Fields that several rules share, and those of one rule alone.
template <class T, std::size_t A, std::size_t B>
constexpr std::array<T, A + B> joined(const std::array<T, A>& first, const std::array<T, B>& second) {
  std::array<T, A + B> out;
  std::ranges::copy(first, out.begin());
  std::ranges::copy(second, out.begin() + A);
  return out;
}

struct ParameterValue {
  std::string_view name;
  std::int64_t value = 0;
  Unit unit = Unit::count;
  std::string_view source;
};

struct Outcome {
  std::optional<Finding> finding;
  std::int64_t next_ms = never;     // from this block time on it can differ although nothing happens
  std::int64_t fixes_until_ms = 0;  // before it every reading of a tracker counts, later only moves
  bool hears = false;               // it also changes when a tracker falls silent
  bool watches = false;             // moves of the trackers matter although nothing is found yet
};

template <class Facts>
struct SubjectRule {
  RuleInfo info;
  std::vector<ParameterValue> (*parameters)(std::int64_t time_scale) = nullptr;
  bool (*concerns)(const typename Facts::Record& record, std::int64_t now_ms) = nullptr;
  Outcome (*evaluate)(const Facts& facts) = nullptr;
};

// The rule's parameters as they apply on a chain.
template <class R>
typename R::Parameters parameters_of(std::int64_t time_scale) {
  typename R::Parameters out;
  for (const auto& field : R::fields()) {
    if (field.scaled) out.*field.member /= std::max<std::int64_t>(1, time_scale);
  }
  return out;
}

template <class R>
std::vector<ParameterValue> parameter_values(std::int64_t time_scale) {
  const auto parameters = parameters_of<R>(time_scale);
  std::vector<ParameterValue> out;
  for (const auto& field : R::fields())
    out.push_back({field.name, parameters.*field.member, field.unit, field.source});
  return out;
}

template <class R, class Facts>
constexpr SubjectRule<Facts> rule_row() {
  return {R::info, &parameter_values<R>, &R::concerns,
          [](const Facts& facts) { return R::evaluate(parameters_of<R>(facts.time_scale), facts); }};
}

}  // namespace wastewatch::watch
