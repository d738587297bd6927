// What an alert says: what happened, to which load, who holds it and is responsible, since when, how sure,
// what the numbers are, what to do next, and where its threshold comes from. Plain values; texts are keys of
// sentences.h.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "ledger/proto/tx.pb.h"
#include "watch/subject.h"
#include "words/unit.h"

namespace wastewatch::watch {

// The same for the same rule, subject and journey, however often it is computed.
using AlertId = FixedBytes<struct AlertIdTag, 16>;

// Strongest first.
enum class Grade : std::uint8_t {
  critical = 1,  // a device or a proof contradicts a signature, or a load is lost: act within 30 min
  serious = 2,   // a deadline or quantity is broken, nothing contradicts yet: today
  notice = 3,    // one weak sign: never notifies
};
inline constexpr std::array all_grades = {Grade::critical, Grade::serious, Grade::notice};

enum class Certainty : std::uint8_t {
  recorded = 1,  // by the chain itself: a fact with a proof
  measured = 2,  // by a device
  inferred = 3,  // by this rule
};

// What an alert says is wrong; one each. Not part of any hash.
enum class Claim : std::uint8_t {
  not_arrived = 1,    // the load is not where it was said or agreed to be
  part_missing,       // part of it is
  signature_missing,  // somebody has not signed
  device_fault,       // a device cannot be relied on, or is missing
  paperwork,          // what was signed cannot be right, or is not allowed
};

// Who supports the claim that the load is, or will be, where it should be.
enum class Voice : std::uint8_t { agrees = 1, silent = 2, contradicts = 3 };
struct Backing {
  Voice giver = Voice::silent;
  Voice receiver = Voice::silent;
  Voice device = Voice::silent;
  bool operator==(const Backing&) const = default;
};

using words::Unit;

struct Number {
  std::string_view name;  // as in the sentence: "late", "distance" …
  std::int64_t value = 0;
  Unit unit = Unit::count;
  bool operator==(const Number&) const = default;
};

struct Threshold {
  std::string_view name;
  std::int64_t value = 0;
  Unit unit = Unit::duration_ms;
  std::string_view source;  // key in sentences.h
  bool operator==(const Threshold&) const = default;
};

struct Alert {
  AlertId id;
  std::string_view rule;
  std::uint32_t rule_version = 0;
  Grade grade = Grade::notice;
  Subject subject;
  ledger::BatchId batch;  // the load it concerns; zero: none
  std::string_view sentence;
  std::vector<Number> numbers;
  ledger::OrganisationId responsible;
  std::int64_t since_ms = 0;
  std::int64_t due_ms = 0;
  Certainty certainty = Certainty::inferred;
  Backing backing;
  std::string_view next_step;
  Threshold threshold;

  // So that another office can recompute it and get the same bytes.
  std::int64_t as_of_height = 0;
  std::int64_t as_of_ms = 0;
  Hash parameters_hash;
  Hash inputs_hash;
  Hash result_hash;

  // The number of that name, 0 when there is none.
  std::int64_t number(std::string_view name) const;
};

// One entry per load in trouble.
struct TroubledLoad {
  ledger::v1::Batch batch;
  std::vector<Alert> reasons;  // strongest first, at least one

  const Alert& lead() const { return reasons.front(); }
  Grade grade() const { return lead().grade; }
  std::int64_t since_ms() const { return lead().since_ms; }
};

std::string_view grade_name(Grade grade);  // "critical" …
std::optional<Grade> grade_named(std::string_view name);
std::string_view certainty_name(Certainty certainty);  // "recorded" …
std::string_view voice_name(Voice voice);              // "agrees" …
std::string_view claim_name(Claim claim);              // "not_arrived" …

// What RaiseIncident carries.
ledger::v1::EvidenceCommitment commitment(const Alert& alert);

}  // namespace wastewatch::watch
