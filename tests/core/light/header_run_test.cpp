// Several headers in flight give what one after the other gives.
#include "light/header_run.h"

#include <gtest/gtest.h>

#include "core/light/chain_fixture.h"

namespace wastewatch::light {
namespace {

class HeaderRun : public testing::Test {
 protected:
  RunVerdict verify(VerificationPool* pool) {
    Workspace workspace(pool);
    return verify_run(chain_.front(), std::span(chain_).subspan(1), {}, test::after(chain_.back(), 60),
                      workspace);
  }
  void expect_same() {
    ThreadPool pool(2);
    const auto alone = verify(nullptr);
    const auto shared = verify(&pool);
    EXPECT_EQ(alone.headers, shared.headers);
    EXPECT_EQ(alone.quorum, shared.quorum);
    ASSERT_EQ(alone.status.has_value(), shared.status.has_value());
    EXPECT_EQ(alone.status ? "" : alone.status.error().text(),
              shared.status ? "" : shared.status.error().text());
  }

  std::vector<chain::LightBlock> chain_ = test::build(test::sliding(4, 1), 70);
};

TEST_F(HeaderRun, IsCompleteWithAndWithoutAPool) {
  expect_same();
  EXPECT_EQ(verify(nullptr).headers, 69U);
  EXPECT_EQ(verify(nullptr).signatures_verified, 69U * 3);
}

TEST_F(HeaderRun, EndsAtTheFirstBadHeader) {
  for (const std::size_t bad : {1U, 15U, 16U, 17U, 50U, 69U}) {
    auto good = chain_[bad];
    chain_[bad].signed_header.commit.signatures[1].signature[9] ^= 1;
    expect_same();
    EXPECT_EQ(verify(nullptr).headers, bad - 1);
    EXPECT_TRUE(verify(nullptr).status.error().is(Errc::invalid_signature));
    chain_[bad] = std::move(good);
  }
}

TEST_F(HeaderRun, AHeaderOfAnotherChainBreaksTheHashChain) {
  auto other = test::sliding(4, 1);
  other.app = "fork";
  const auto fork = test::fork(other, {chain_.begin(), chain_.begin() + 30}, 70);
  chain_[40] = fork[40];
  expect_same();
  EXPECT_TRUE(verify(nullptr).status.error().is(Errc::broken_hash_chain));
}

TEST_F(HeaderRun, NothingIsAlsoARun) {
  chain_.resize(1);
  EXPECT_TRUE(verify(nullptr).status);
}

}  // namespace
}  // namespace wastewatch::light
