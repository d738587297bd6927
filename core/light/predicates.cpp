#include "light/predicates.h"

#include "chain/hashes.h"
#include "chain/validate.h"
#include "chain/validator_set.h"

namespace wastewatch::light {
namespace {

Check make(Rule rule, bool holds, CheckValues values, std::string detail = {}) {
  return {rule, holds, rule_info(rule).failure, values, std::move(detail)};
}

Check from_status(Rule rule, const Status& status) {
  return make(rule, status.has_value(), {}, status ? std::string{} : status.error().text());
}

Hash as_hash(BytesView bytes) { return Hash::from(bytes).value_or(Hash{}); }

Check hashes(Rule rule, BytesView expected, BytesView actual) {
  return make(rule, equal(expected, actual), HashPair{as_hash(expected), as_hash(actual)});
}

// The set as remembered, or checked now. Null: its form is bad.
const Workspace::CheckedSet* checked(const Subject& subject, const chain::ValidatorSet& set) {
  if (const auto* known = subject.workspace.find(set)) return known;
  if (!chain::check_validator_set(set)) return nullptr;
  const auto total = chain::total_power(set.validators);
  if (!total) return nullptr;
  return &subject.workspace.remember(set, chain::validators_hash(set.validators), *total);
}

Check tallied(Rule rule, const TallyResult& result) {
  Check check = make(rule, result.success(), result.tally);
  if (!result.failure) return check;
  check.failure = result.failure->code;
  check.detail = result.failure->detail;
  return check;
}

Check bad_set(Rule rule) {
  Check check = make(rule, false, {}, "the validator set is malformed");
  check.failure = Errc::invalid_validator_set;
  return check;
}

constexpr std::array<PredicateRow, 14> table = {{
    {Rule::height_order, height_order},
    {Rule::trusting_period, trusting_period},
    {Rule::chain_id, chain_id},
    {Rule::header_form, header_form},
    {Rule::commit_form, commit_form},
    {Rule::commit_for_header, commit_for_header},
    {Rule::time_order, time_order},
    {Rule::not_from_future, not_from_future},
    {Rule::validator_set_form, validator_set_form},
    {Rule::validators_hash, validators_hash},
    {Rule::next_validators, next_validators},
    {Rule::hash_chain, hash_chain},
    {Rule::trusted_overlap, trusted_overlap},
    {Rule::quorum, quorum},
}};

bool goes_down(Mode mode) { return mode == Mode::backwards || mode == Mode::header; }

}  // namespace

std::span<const PredicateRow> predicates() { return table; }

Check height_order(const Subject& subject) {
  const std::int64_t old = subject.trusted.height();
  const std::int64_t fresh = subject.untrusted.height();
  const bool later = fresh > old;
  bool holds = later && fresh - old > 1;
  if (subject.mode == Mode::adjacent) holds = later && fresh - old == 1;
  if (goes_down(subject.mode)) holds = fresh > 0 && fresh < old && old - fresh == 1;
  return make(Rule::height_order, holds, HeightPair{old, fresh});
}

Check trusting_period(const Subject& subject) {
  const Timestamp expires = subject.trusted_header().time.plus_ns(subject.options.trusting_period_ns);
  return make(Rule::trusting_period, subject.now < expires, TimePair{subject.now, expires});
}

Check chain_id(const Subject& subject) {
  const bool holds = subject.header().chain_id == subject.trusted_header().chain_id;
  return make(Rule::chain_id, holds, {}, holds ? std::string{} : subject.header().chain_id);
}

Check header_form(const Subject& subject) {
  return from_status(Rule::header_form, chain::check_header(subject.header()));
}

Check commit_form(const Subject& subject) {
  return from_status(Rule::commit_form, chain::check_commit(subject.commit()));
}

Check commit_for_header(const Subject& subject) {
  const Hash hash = chain::header_hash(subject.header());
  Check check = hashes(Rule::commit_for_header, hash, subject.commit().block_id.hash);
  check.holds = check.holds && subject.commit().height == subject.header().height;
  return check;
}

Check time_order(const Subject& subject) {
  const Timestamp fresh = subject.header().time;
  const Timestamp old = subject.trusted_header().time;
  const bool holds = goes_down(subject.mode) ? fresh < old : fresh > old;
  return make(Rule::time_order, holds, TimePair{fresh, old});
}

Check not_from_future(const Subject& subject) {
  const Timestamp limit = subject.now.plus_ns(subject.options.clock_drift_ns);
  return make(Rule::not_from_future, subject.header().time < limit, TimePair{subject.header().time, limit});
}

Check validator_set_form(const Subject& subject) {
  if (checked(subject, subject.untrusted.validators) != nullptr)
    return make(Rule::validator_set_form, true, {});
  return from_status(Rule::validator_set_form, chain::check_validator_set(subject.untrusted.validators));
}

Check validators_hash(const Subject& subject) {
  const auto* set = checked(subject, subject.untrusted.validators);
  if (set == nullptr) return bad_set(Rule::validators_hash);
  return hashes(Rule::validators_hash, subject.header().validators_hash, set->hash);
}

Check next_validators(const Subject& subject) {
  return hashes(Rule::next_validators, subject.trusted_header().next_validators_hash,
                subject.header().validators_hash);
}

Check hash_chain(const Subject& subject) {
  return hashes(Rule::hash_chain, subject.trusted_header().last_block_id.hash,
                chain::header_hash(subject.header()));
}

Check trusted_overlap(const Subject& subject) {
  const auto* set = checked(subject, subject.trusted.validators);
  if (set == nullptr) return bad_set(Rule::trusted_overlap);
  const std::int64_t total = set->total_power;
  return tallied(Rule::trusted_overlap,
                 subject.signatures.by_address(subject.trusted.validators,
                                               subject.options.trust_level.of(total), total));
}

Check quorum(const Subject& subject) {
  const auto* set = checked(subject, subject.untrusted.validators);
  if (set == nullptr) return bad_set(Rule::quorum);
  const std::int64_t total = set->total_power;
  return tallied(Rule::quorum,
                 subject.signatures.by_index(subject.untrusted.validators, two_thirds.of(total), total));
}

}  // namespace wastewatch::light
