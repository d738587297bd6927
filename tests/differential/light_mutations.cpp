#include "light_mutations.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "chain/hashes.h"
#include "chain/json_encode.h"
#include "chance.h"
#include "core/light/chain_fixture.h"

namespace wastewatch::test {
namespace {

using chain::BlockIdFlag;
using chain::LightBlock;

constexpr std::int64_t chain_length = 7;
constexpr std::int64_t second_ns = 1'000'000'000;

struct BaseChain {
  ChainPlan plan;
  std::vector<LightBlock> blocks;
};

BaseChain base(const ChainPlan& plan) {
  BaseChain out{plan, build(plan, chain_length)};
  for (auto& block : out.blocks) block.validators.proposer = block.validators.validators.front().address;
  return out;
}

const std::vector<BaseChain>& bases() {
  static const std::vector<BaseChain> all = {base(steady(1)),     base(steady(4)),     base(steady(7)),
                                             base(sliding(6, 1)), base(sliding(4, 2)), base(sliding(4, 4))};
  return all;
}

using Mutation = void (*)(Chance& chance, LightBlock& block);

chain::Header& header(LightBlock& block) { return block.signed_header.header; }
chain::Commit& commit(LightBlock& block) { return block.signed_header.commit; }
chain::CommitSig& entry(Chance& chance, LightBlock& block) {
  return commit(block).signatures[chance.below(commit(block).signatures.size())];
}
chain::Validator& validator(Chance& chance, LightBlock& block) {
  return block.validators.validators[chance.below(block.validators.validators.size())];
}

// Of the header: may be signed anew afterwards.
constexpr std::array<Mutation, 19> header_mutations = {
    [](Chance&, LightBlock& b) { ++header(b).height; },
    [](Chance&, LightBlock& b) { --header(b).height; },
    [](Chance& c, LightBlock& b) {
      header(b).time = header(b).time.plus_ns(static_cast<std::int64_t>(c.below(120)) * second_ns);
    },
    [](Chance& c, LightBlock& b) {
      header(b).time = header(b).time.plus_ns(-static_cast<std::int64_t>(c.below(120)) * second_ns);
    },
    [](Chance&, LightBlock& b) { header(b).chain_id += "x"; },
    [](Chance&, LightBlock& b) { header(b).chain_id = std::string(51, 'x'); },
    [](Chance& c, LightBlock& b) { c.flip(header(b).validators_hash); },
    [](Chance& c, LightBlock& b) { c.flip(header(b).next_validators_hash); },
    [](Chance& c, LightBlock& b) { c.flip(header(b).app_hash); },
    [](Chance& c, LightBlock& b) { c.flip(header(b).data_hash); },
    [](Chance& c, LightBlock& b) { c.flip(header(b).last_block_id.hash); },
    [](Chance& c, LightBlock& b) { c.flip(header(b).consensus_hash); },
    [](Chance&, LightBlock& b) { header(b).app_hash.clear(); },
    [](Chance&, LightBlock& b) { header(b).data_hash.clear(); },
    [](Chance&, LightBlock& b) { header(b).evidence_hash.resize(31); },
    [](Chance&, LightBlock& b) { header(b).last_results_hash.push_back(1); },
    [](Chance&, LightBlock& b) { header(b).version.block = 10; },
    [](Chance& c, LightBlock& b) { c.flip(header(b).proposer_address); },
    [](Chance&, LightBlock& b) { header(b).proposer_address.resize(19); },
};

constexpr std::array<Mutation, 19> commit_mutations = {
    [](Chance&, LightBlock& b) { ++commit(b).height; },
    [](Chance&, LightBlock& b) { ++commit(b).round; },
    [](Chance& c, LightBlock& b) { c.flip(commit(b).block_id.hash); },
    [](Chance& c, LightBlock& b) { c.flip(commit(b).block_id.part_set_header.hash); },
    [](Chance&, LightBlock& b) { ++commit(b).block_id.part_set_header.total; },
    [](Chance& c, LightBlock& b) { c.flip(entry(c, b).signature); },
    [](Chance& c, LightBlock& b) { c.flip(entry(c, b).validator_address); },
    [](Chance& c, LightBlock& b) { entry(c, b).timestamp.nanos += 1; },
    [](Chance& c, LightBlock& b) { entry(c, b).signature.resize(63); },
    [](Chance& c, LightBlock& b) { entry(c, b).signature.push_back(0); },
    [](Chance& c, LightBlock& b) { entry(c, b) = chain::CommitSig{}; },
    [](Chance& c, LightBlock& b) { entry(c, b) = chain::CommitSig{}; },
    [](Chance& c, LightBlock& b) { entry(c, b).block_id_flag = BlockIdFlag::nil; },
    [](Chance& c, LightBlock& b) { entry(c, b).block_id_flag = BlockIdFlag::absent; },
    [](Chance& c, LightBlock& b) {
      commit(b).signatures.erase(commit(b).signatures.begin() +
                                 static_cast<std::ptrdiff_t>(c.below(commit(b).signatures.size())));
    },
    [](Chance& c, LightBlock& b) { commit(b).signatures.push_back(entry(c, b)); },
    [](Chance& c, LightBlock& b) { entry(c, b) = entry(c, b); },
    [](Chance& c, LightBlock& b) { std::swap(entry(c, b), entry(c, b)); },
    [](Chance& c, LightBlock& b) { entry(c, b).signature = entry(c, b).signature; },
};

// Of the validators; half of the time the header names the result.
constexpr std::array<Mutation, 7> set_mutations = {
    [](Chance& c, LightBlock& b) { validator(c, b).voting_power += 1; },
    [](Chance& c, LightBlock& b) { validator(c, b).voting_power *= 100; },
    [](Chance& c, LightBlock& b) { validator(c, b).voting_power = 0; },
    [](Chance& c, LightBlock& b) { validator(c, b).voting_power = -1; },
    [](Chance& c, LightBlock& b) { validator(c, b).proposer_priority += 5; },
    [](Chance& c, LightBlock& b) { std::swap(validator(c, b), validator(c, b)); },
    [](Chance& c, LightBlock& b) { validator(c, b) = validator(c, b); },
};

constexpr std::array<light::TrustLevel, 5> levels = {{{1, 3}, {1, 3}, {1, 2}, {2, 3}, {1, 1}}};

void mutate_set(Chance& chance, LightBlock& block) {
  chance.of<Mutation>(set_mutations)(chance, block);
  if (chance.one_in(2)) {
    header(block).validators_hash = to_bytes(chain::validators_hash(block.validators.validators).view());
  }
}

bool members_are_known(const LightBlock& block, const BaseChain& from) {
  const auto& honest = from.blocks.at(static_cast<std::size_t>(block.height() - 1)).validators.validators;
  return std::ranges::equal(block.validators.validators, honest, {}, &chain::Validator::address,
                            &chain::Validator::address);
}

void mutate(Chance& chance, LightBlock& block, const BaseChain& from) {
  const auto kind = chance.below(8);
  if (kind == 0) return mutate_set(chance, block);
  if (kind <= 3) return chance.of<Mutation>(commit_mutations)(chance, block);
  chance.of<Mutation>(header_mutations)(chance, block);
  const bool on_chain = block.height() >= 1 && block.height() <= chain_length;
  if (chance.one_in(4) || !on_chain || !members_are_known(block, from)) return;
  sign(block, from.plan.members(block.height()));
}

Timestamp moment(Chance& chance, const LightCase& about) {
  const Timestamp expires = about.trusted.signed_header.header.time.plus_ns(about.options.trusting_period_ns);
  const Timestamp limit = about.untrusted.signed_header.header.time.plus_ns(-about.options.clock_drift_ns);
  const std::array moments = {expires, expires.plus_ns(-1), limit, limit.plus_ns(1)};
  if (chance.one_in(10)) return moments[chance.below(moments.size())];
  return after(about.untrusted, 60);
}

}  // namespace

LightCase light_case(std::uint64_t seed) {
  Chance chance(seed);
  const BaseChain& from = bases()[chance.below(bases().size())];
  const std::size_t first = chance.below(chain_length - 1);
  const std::size_t second = first + 1 + chance.below(chain_length - 1 - first);
  LightCase out{from.blocks[first], from.blocks[second], {}, {}};
  out.options.trust_level = levels[chance.below(levels.size())];
  for (std::size_t changes = chance.below(4); changes > 0; --changes) {
    if (!commit(out.untrusted).signatures.empty()) mutate(chance, out.untrusted, from);
  }
  out.now = moment(chance, out);
  return out;
}

std::string line_of(const LightCase& about) {
  const auto& level = about.options.trust_level;
  return nlohmann::json{{"trusted", chain::json_of(about.trusted)},
                        {"untrusted", chain::json_of(about.untrusted)},
                        {"now", to_rfc3339(about.now)},
                        {"trusting_period_ns", about.options.trusting_period_ns},
                        {"trust_level", {level.numerator, level.denominator}},
                        {"max_clock_drift_ns", about.options.clock_drift_ns}}
      .dump();
}

}  // namespace wastewatch::test
