#include "chain/validator_set.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "generators.h"

namespace wastewatch::chain {
namespace {

crypto::PublicKey key(const std::string& name) {
  return crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, name).public_key();
}

Address address(const std::string& name) { return *crypto::address_of(key(name)); }

ValidatorSet set_of(const std::vector<std::pair<std::string, std::int64_t>>& powers) {
  std::vector<ValidatorUpdate> updates;
  for (const auto& [name, power] : powers) updates.push_back({key(name), power});
  return *make_validator_set(updates);
}

TEST(ValidatorSet, IsOrderedByPowerThenAddress) {
  const auto set = set_of({{"a", 1}, {"b", 5}, {"c", 5}, {"d", 9}});
  EXPECT_TRUE(std::ranges::is_sorted(set.validators, ordered_before));
  EXPECT_EQ(set.validators.front().address, address("d"));
  EXPECT_EQ(set.validators.back().address, address("a"));
}

TEST(ValidatorSet, FindsByAddress) {
  const auto set = set_of({{"a", 1}, {"b", 5}});
  const ValidatorIndex index(set.validators);
  EXPECT_EQ(index.find(address("b")), 0U);
  EXPECT_EQ(index.find(address("a")), 1U);
  EXPECT_FALSE(index.find(address("c")));
  EXPECT_FALSE(index.find(Bytes(19)));
}

TEST(ValidatorSet, RefusesChangesThatCometBftWouldRefuse) {
  const auto set = set_of({{"a", 1}, {"b", 5}});
  const auto error = [&](std::vector<ValidatorUpdate> updates) { return updated_set(set, updates).error(); };
  EXPECT_TRUE(error({{key("c"), 1}, {key("c"), 2}}).is(Errc::duplicate_validator));
  EXPECT_TRUE(error({{key("c"), -1}}).is(Errc::negative_power));
  EXPECT_TRUE(error({{key("c"), 0}}).is(Errc::unknown_validator));
  EXPECT_TRUE(error({{key("a"), 0}, {key("b"), 0}}).is(Errc::empty_validator_set));
  EXPECT_TRUE(error({{key("c"), max_total_voting_power}}).is(Errc::total_power_overflow));
  EXPECT_TRUE(error({{{crypto::KeyType::secp256r1, Bytes(33, 2)}, 1}}).is(Errc::unsupported_key_type));
  EXPECT_TRUE(error({{{crypto::KeyType::ed25519, Bytes(31)}, 1}}).is(Errc::malformed_key));
  EXPECT_FALSE(make_validator_set({}));
}

TEST(ValidatorSet, AppliesUpdatesRemovalsAndAdditions) {
  const auto set = set_of({{"a", 1}, {"b", 5}});
  const std::vector<ValidatorUpdate> updates = {{key("a"), 0}, {key("b"), 2}, {key("c"), 3}};
  const auto changed = updated_set(set, updates);
  ASSERT_TRUE(changed);
  ASSERT_EQ(changed->validators.size(), 2U);
  EXPECT_EQ(changed->validators[0].address, address("c"));
  EXPECT_EQ(changed->validators[1].voting_power, 2);
  EXPECT_LT(changed->validators[0].proposer_priority, changed->validators[1].proposer_priority);
}

// Over a whole cycle of total-power turns, each proposes as often as it has power.
RC_GTEST_PROP(ProposerRotation, IsProportionalToPower, ()) {
  const auto a = *rc::gen::inRange<std::int64_t>(1, 20);
  const auto b = *rc::gen::inRange<std::int64_t>(1, 20);
  const auto c = *rc::gen::inRange<std::int64_t>(1, 20);
  auto set = set_of({{"a", a}, {"b", b}, {"c", c}});
  std::map<Address, std::int64_t> turns;
  for (std::int64_t i = 0; i < a + b + c; ++i) {
    ++turns[*set.proposer];
    rotate_proposer(set);
  }
  RC_ASSERT(turns[address("a")] == a);
  RC_ASSERT(turns[address("b")] == b);
  RC_ASSERT(turns[address("c")] == c);
}

TEST(TotalPower, StopsAtTheLimit) {
  std::vector<Validator> validators(2);
  validators[0].voting_power = max_total_voting_power;
  EXPECT_EQ(total_power(validators), max_total_voting_power);
  validators[1].voting_power = 1;
  EXPECT_TRUE(total_power(validators).error().is(Errc::total_power_overflow));
}

}  // namespace
}  // namespace wastewatch::chain
