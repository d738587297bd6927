#include "chain/validator_set.h"

#include <algorithm>
#include <unordered_set>

#include "chain/encoding.h"

namespace wastewatch::chain {
namespace {

__extension__ using Wide = __int128;

Result<std::vector<Validator>> parsed_changes(std::span<const ValidatorUpdate> updates) {
  std::vector<Validator> changes;
  std::unordered_set<Address> seen;
  for (const auto& update : updates) {
    auto validator = make_validator(update.public_key, update.power);
    if (!validator) return fail(validator.error());
    if (update.power < 0) return fail(Errc::negative_power);
    if (update.power > max_total_voting_power) return fail(Errc::total_power_overflow);
    if (!seen.insert(validator->address).second) return fail(Errc::duplicate_validator);
    changes.push_back(std::move(*validator));
  }
  return changes;
}

// Total power with all updates but no removals: below 2 × max_total_voting_power when the result is in
// bounds.
Result<std::int64_t> total_before_removals(const ValidatorSet& set, const std::vector<Validator>& changes) {
  const ValidatorIndex index(set.validators);
  Wide total = 0;
  Wide removed = 0;
  for (const auto& validator : set.validators) total += validator.voting_power;
  for (const auto& change : changes) {
    const auto at = index.find(change.address);
    const std::int64_t before = at ? set.validators[*at].voting_power : 0;
    if (change.voting_power > 0) {
      total += change.voting_power - before;
    } else if (at) {
      removed += before;
    } else {
      return fail(Errc::unknown_validator, "an update removes a validator that is not in the set");
    }
  }
  if (total - removed > max_total_voting_power) return fail(Errc::total_power_overflow);
  return static_cast<std::int64_t>(total);
}

void apply(ValidatorSet& set, const Validator& change, std::int64_t new_priority) {
  const auto found = std::ranges::find(set.validators, change.address, &Validator::address);
  if (change.voting_power == 0) {
    set.validators.erase(found);
  } else if (found != set.validators.end()) {
    found->voting_power = change.voting_power;
  } else {
    set.validators.push_back(change);
    set.validators.back().proposer_priority = new_priority;
  }
}

}  // namespace

Result<Validator> make_validator(crypto::PublicKey key, std::int64_t power, std::int64_t priority) {
  if (key.type == crypto::KeyType::secp256r1) return fail(Errc::unsupported_key_type, "secp256r1");
  const auto address = crypto::address_of(key);
  if (!address) return fail(Errc::malformed_key, address.error().detail);
  return Validator{*address, std::move(key), power, priority};
}

bool ordered_before(const Validator& a, const Validator& b) {
  return a.voting_power != b.voting_power ? a.voting_power > b.voting_power : a.address < b.address;
}

void sort_validators(ValidatorSet& set) { std::ranges::sort(set.validators, ordered_before); }

Result<std::int64_t> total_power(std::span<const Validator> validators) {
  std::int64_t total = 0;
  for (const auto& validator : validators) {
    if (validator.voting_power < 0) return fail(Errc::negative_power);
    if (validator.voting_power > max_total_voting_power - total) return fail(Errc::total_power_overflow);
    total += validator.voting_power;
  }
  return total;
}

Status check_validator_set(const ValidatorSet& set) {
  if (set.validators.empty()) return fail(Errc::empty_validator_set);
  if (set.validators.size() > max_validators) return fail(Errc::too_many_validators);
  const auto total = total_power(set.validators);
  if (!total) return fail(total.error());
  if (*total == 0) return fail(Errc::zero_total_power);
  std::unordered_set<Address> seen;
  for (const auto& validator : set.validators) {
    const auto address = crypto::address_of(validator.public_key);
    if (!address) return fail(Errc::malformed_key, address.error().detail);
    if (*address != validator.address) return fail(Errc::address_mismatch);
    if (!seen.insert(*address).second) return fail(Errc::duplicate_validator);
  }
  return {};
}

ValidatorIndex::ValidatorIndex(std::span<const Validator> validators) {
  by_address_.reserve(validators.size());
  for (std::size_t i = 0; i < validators.size(); ++i) by_address_.emplace(validators[i].address, i);
}

std::optional<std::size_t> ValidatorIndex::find(BytesView address) const {
  const auto key = Address::from(address);
  if (!key) return std::nullopt;
  const auto found = by_address_.find(*key);
  if (found == by_address_.end()) return std::nullopt;
  return found->second;
}

Result<ValidatorSet> make_validator_set(std::span<const ValidatorUpdate> validators) {
  if (std::ranges::any_of(validators, [](const auto& v) { return v.power == 0; })) {
    return fail(Errc::zero_total_power, "a validator without power");
  }
  auto set = updated_set({}, validators);
  if (set) rotate_proposer(*set);
  return set;
}

Result<ValidatorSet> updated_set(const ValidatorSet& set, std::span<const ValidatorUpdate> updates) {
  if (updates.empty() && !set.validators.empty()) return set;
  const auto changes = parsed_changes(updates);
  if (!changes) return fail(changes.error());
  const auto total = total_before_removals(set, *changes);
  if (!total) return fail(total.error());
  ValidatorSet out = set;
  for (const auto& change : *changes) apply(out, change, -(*total + (*total >> 3)));
  if (out.validators.empty()) return fail(Errc::empty_validator_set);
  if (out.validators.size() > max_validators) return fail(Errc::too_many_validators);
  normalise_priorities(out, *total_power(out.validators));
  sort_validators(out);
  return out;
}

}  // namespace wastewatch::chain
