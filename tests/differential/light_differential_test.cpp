// Our verdicts on mutated light blocks are CometBFT's. Both read the same JSON. One difference is wanted: a
// validator set without any power is refused at once, where CometBFT first asks for more trust in it.
#include <gtest/gtest.h>

#include <algorithm>

#include "chain/json_decode.h"
#include "light/verifier.h"
#include "light_mutations.h"
#include "reference.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr std::uint64_t all_cases = 10'000;
constexpr std::uint64_t sampled_every = 10;

Result<chain::LightBlock> block_from(const json& value) {
  const auto parsed = chain::parse_json(value.dump());
  if (!parsed) return fail(parsed.error());
  return chain::light_block_from_json(*parsed);
}

Status judged(const LightCase& about, const std::string& line) {
  const json input = json::parse(line);
  const auto trusted = block_from(input["trusted"]);
  if (!trusted) return fail(trusted.error());
  const auto untrusted = block_from(input["untrusted"]);
  if (!untrusted) return fail(untrusted.error());
  const auto verdict = light::verify(*trusted, *untrusted, about.options, about.now);
  if (!verdict.success()) return fail(verdict.error());
  return {};
}

// o: accepted; t: not enough trust; x: refused, at whatever step.
char our_verdict(const LightCase& about, const std::string& line) {
  const auto status = judged(about, line);
  if (status) return 'o';
  return status.error().is(light::Errc::not_enough_trust) ? 't' : 'x';
}

bool has_power(const LightCase& about) {
  return std::ranges::any_of(about.untrusted.validators.validators,
                             [](const chain::Validator& validator) { return validator.voting_power > 0; });
}

bool agree(const LightCase& about, char ours, char theirs) {
  return ours == theirs || (ours == 'x' && theirs == 't' && !has_power(about));
}

// For the message of a failed comparison.
std::string reason(std::uint64_t seed) {
  const auto about = light_case(seed);
  const auto status = judged(about, line_of(about));
  return status ? "accepted" : status.error().text();
}

char their_verdict(const json& answer) {
  if (answer["verdict"] == "ok") return 'o';
  return answer["verdict"] == "not_enough_trust" ? 't' : 'x';
}

std::filesystem::path recorded_file() { return own_vectors() / "light/mutated_verdicts.txt"; }

TEST(LightDifferential, MutatedBlocksAreJudgedAsRecordedFromCometBft) {
  const auto recorded = read_recorded(recorded_file());
  std::vector<std::string> lines;
  for (std::uint64_t seed = 0; seed < all_cases; seed += sampled_every) {
    const auto about = light_case(seed);
    lines.push_back(line_of(about));
    EXPECT_TRUE(agree(about, our_verdict(about, lines.back()), recorded.letters.at(lines.size() - 1)))
        << "seed " << seed << ' ' << reason(seed);
  }
  EXPECT_EQ(hash_of_cases(lines), recorded.cases_hash) << "the mutations have changed: record anew";
}

TEST(LightDifferential, TenThousandMutatedBlocksAreJudgedAsByCometBft) {
  const auto program = find_bench_peers();
  if (!program) GTEST_SKIP() << "no bench-peers: set WASTEWATCH_BENCH_PEERS";
  std::vector<std::string> lines;
  std::string ours;
  for (std::uint64_t seed = 0; seed < all_cases; ++seed) {
    const auto about = light_case(seed);
    lines.push_back(line_of(about));
    ours += our_verdict(about, lines.back());
  }
  const auto answers = ask_reference(*program, "verdict", lines);
  RecordedVerdicts sample;
  std::vector<std::string> sampled;
  for (std::uint64_t seed = 0; seed < all_cases; ++seed) {
    const char theirs = their_verdict(answers[seed]);
    EXPECT_TRUE(ours[seed] == theirs || agree(light_case(seed), ours[seed], theirs))
        << "seed " << seed << ' ' << reason(seed) << "; theirs " << answers[seed].dump();
    if (seed % sampled_every != 0) continue;
    sample.letters += theirs;
    sampled.push_back(lines[seed]);
  }
  for (const char letter : {'o', 't', 'x'}) EXPECT_GT(std::ranges::count(ours, letter), 100) << letter;
  sample.cases_hash = hash_of_cases(sampled);
  record(recorded_file(), sample);
}

}  // namespace
}  // namespace wastewatch::test
