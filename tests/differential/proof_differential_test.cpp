// Our verdicts on mutated ICS 23 proofs are those of the reference. One difference is wanted: ours takes a
// proof in its one encoding only, the reference skips what it does not know.
#include <gtest/gtest.h>

#include <algorithm>

#include "merkle/ics23_codec.h"
#include "merkle/ics23_verify.h"
#include "proof_mutations.h"
#include "reference.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace merkle::ics23;

constexpr std::uint64_t all_cases = 10'000;
constexpr std::uint64_t sampled_every = 10;

// o: accepted; x: refused; e: refused because of its encoding.
char our_verdict(const ProofCase& about) {
  const auto proof = decode(about.proof);
  if (!proof) return 'e';
  const bool exists = std::holds_alternative<ExistenceProof>(*proof);
  if (exists == about.value.empty()) return 'x';
  const auto status =
      exists ? verify_membership(iavl_spec(), about.root, std::get<ExistenceProof>(*proof), about.key,
                                 about.value)
             : verify_non_membership(iavl_spec(), about.root, std::get<NonExistenceProof>(*proof), about.key);
  return status ? 'o' : 'x';
}

bool agree(char ours, char theirs) { return ours == theirs || ours == 'e'; }

std::filesystem::path recorded_file() { return own_vectors() / "iavl/mutated_verdicts.txt"; }

TEST(ProofDifferential, MutatedProofsAreJudgedAsRecordedFromIcs23) {
  const auto recorded = read_recorded(recorded_file());
  std::vector<std::string> lines;
  for (std::uint64_t seed = 0; seed < all_cases; seed += sampled_every) {
    const auto about = proof_case(seed);
    lines.push_back(line_of(about));
    EXPECT_TRUE(agree(our_verdict(about), recorded.letters.at(lines.size() - 1))) << "seed " << seed;
  }
  EXPECT_EQ(hash_of_cases(lines), recorded.cases_hash) << "the mutations have changed: record anew";
}

TEST(ProofDifferential, TenThousandMutatedProofsAreJudgedAsByIcs23) {
  const auto program = find_bench_peers();
  if (!program) GTEST_SKIP() << "no bench-peers: set WASTEWATCH_BENCH_PEERS";
  std::vector<std::string> lines;
  std::string ours;
  for (std::uint64_t seed = 0; seed < all_cases; ++seed) {
    const auto about = proof_case(seed);
    lines.push_back(line_of(about));
    ours += our_verdict(about);
  }
  const auto answers = ask_reference(*program, "ics23-verdict", lines);
  RecordedVerdicts sample;
  std::vector<std::string> sampled;
  for (std::uint64_t seed = 0; seed < all_cases; ++seed) {
    const char theirs = answers[seed].value("ok", false) ? 'o' : 'x';
    EXPECT_TRUE(agree(ours[seed], theirs)) << "seed " << seed << ' ' << answers[seed].dump();
    if (seed % sampled_every != 0) continue;
    sample.letters += theirs;
    sampled.push_back(lines[seed]);
  }
  for (const char letter : {'o', 'x'}) EXPECT_GT(std::ranges::count(ours, letter), 1'000) << letter;
  EXPECT_LT(std::ranges::count(ours, 'e'), 2'000) << "most cases must reach the verifier";
  sample.cases_hash = hash_of_cases(sampled);
  record(recorded_file(), sample);
}

}  // namespace
}  // namespace wastewatch::test
