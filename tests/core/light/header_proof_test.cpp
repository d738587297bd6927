#include "light/header_proof.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/light/chain_fixture.h"
#include "core/light/store_fixture.h"

namespace wastewatch::light {
namespace {

class HeaderProofs : public testing::Test {
 protected:
  Result<HeaderProof> prove(std::int64_t height) {
    return prove_header(store_, "light-test-1", options_, height, now_);
  }
  void keep(const std::vector<chain::LightBlock>& chain) {
    ASSERT_TRUE(store_.restart(chain[0]));
    ASSERT_TRUE(store_.save(chain, {}));
    now_ = test::after(chain.back(), 60);
  }

  test::StoreFixture database_;
  TrustedStore store_ = database_.store();
  VerificationOptions options_;
  Timestamp now_;
};

TEST_F(HeaderProofs, LeadFromTheAnchorToTheHeaderAfterAnExport) {
  keep(test::build(test::sliding(6, 1), 20));
  const auto proof = prove(20);
  ASSERT_TRUE(proof) << proof.error().text();
  EXPECT_LT(proof->blocks.size(), 12U);
  const auto read = decode_header_proof(encode(*proof));
  ASSERT_TRUE(read) << read.error().text();
  const auto steps = check(*read, read->evaluated_at);
  ASSERT_TRUE(steps) << steps.error().text();
  EXPECT_EQ(steps->front().mode, Mode::anchor);
  EXPECT_EQ(steps->back().to, 20);
  EXPECT_EQ(steps->size(), proof->blocks.size());
}

TEST_F(HeaderProofs, AtAnotherTimeTheyMayHaveExpired) {
  keep(test::build(test::steady(4), 5));
  const auto proof = prove(5);
  ASSERT_TRUE(proof);
  const auto late = check(*proof, test::after(proof->blocks[0], 15LL * 24 * 3600));
  ASSERT_FALSE(late);
  EXPECT_TRUE(late.error().is(Errc::expired_trust));
}

TEST_F(HeaderProofs, AnyChangeIsNoticed) {
  keep(test::build(test::steady(4), 5));
  auto proof = prove(5).value();
  auto other = proof;
  other.anchor.hash.data[3] ^= 1;
  EXPECT_TRUE(check(other, now_).error().is(Errc::wrong_trust_anchor));
  other = proof;
  other.blocks.back().signed_header.header.app_hash[0] ^= 1;
  EXPECT_FALSE(check(other, now_));
  other = proof;
  other.blocks.back().signed_header.commit.signatures[0].signature[9] ^= 1;
  EXPECT_TRUE(check(other, now_).error().is(Errc::invalid_signature));
  other = proof;
  other.blocks.clear();
  EXPECT_TRUE(check(other, now_).error().is(Errc::no_trusted_state));
  Bytes cut = encode(proof);
  cut.resize(cut.size() - 1);
  EXPECT_TRUE(decode_header_proof(cut).error().is(Errc::malformed_response));
}

TEST_F(HeaderProofs, HaveOneEncodingAndATimeThatCanBeCalculatedWith) {
  keep(test::build(test::steady(4), 2));
  const auto proof = prove(2).value();
  Bytes twice = encode(proof);
  append(twice, encode(proof));
  EXPECT_FALSE(decode_header_proof(twice));
  Bytes unknown = encode(proof);
  append(unknown, Bytes{0x50, 0x01});
  EXPECT_FALSE(decode_header_proof(unknown));
  for (const std::int64_t seconds : {std::int64_t{253'402'300'800}, std::numeric_limits<std::int64_t>::max(),
                                     std::numeric_limits<std::int64_t>::min()}) {
    auto other = proof;
    other.evaluated_at.seconds = seconds;
    EXPECT_FALSE(decode_header_proof(encode(other))) << seconds;
  }
  auto other = proof;
  other.evaluated_at.nanos = 1'000'000'000;
  EXPECT_FALSE(decode_header_proof(encode(other)));
}

TEST_F(HeaderProofs, WhatIsNotStoredCannotBeProven) {
  const auto chain = test::build(test::sliding(4, 4), 9);
  ASSERT_TRUE(store_.restart(chain[0]));
  ASSERT_TRUE(store_.save(std::vector{chain[8]}, {}));
  now_ = test::after(chain[8], 60);
  EXPECT_TRUE(prove(9).error().is(Errc::no_trusted_state));
  EXPECT_TRUE(prove(5).error().is(Errc::no_trusted_state));
  EXPECT_EQ(prove(1)->blocks.size(), 1U);
}

}  // namespace
}  // namespace wastewatch::light
