// Old facts under a recent anchor, without the headers between: what a court needs years later.
#include <gtest/gtest.h>

#include "chain/hashes.h"
#include "evidence/build.h"
#include "evidence/check.h"
#include "evidence/errors.h"
#include "kit/demo/demo_chain.h"
#include "ledger/abci/header_tree.h"
#include "merkle/errors.h"

namespace wastewatch::test {
namespace {

using evidence::PlacedHeader;
using evidence::ProofFile;
using evidence::StepId;

constexpr int blocks = 600;

class PlacedHeaderTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    demo = std::make_unique<DemoChain>();
    demo->run_minutes(blocks);
  }
  static void TearDownTestSuite() { demo.reset(); }

  static Result<PlacedHeader> place(std::int64_t height, std::int64_t state_height) {
    auto answer = demo->chain().application().query({.path = std::string(ledger::header_path),
                                                     .data = ledger::encode_header_query(height),
                                                     .height = state_height,
                                                     .prove = true});
    if (!answer) return fail(answer.error());
    auto path = ledger::header_proof_in(*answer);
    if (!path) return fail(evidence::Errc::not_provable);
    return PlacedHeader{demo->chain().store().block(height)->header, answer->value,
                        answer->proof_ops.front().data, *path};
  }
  static std::int64_t busy_height() {
    for (std::int64_t height = 2;; ++height) {
      if (!demo->chain().store().block(height)->txs.empty()) return height;
    }
  }
  static light::AnchorPoint anchor() {
    const std::int64_t tip = demo->chain().height();
    return {tip, demo->hash_at(tip)};
  }
  static ProofFile make() {
    ChainPeer peer(*demo);
    const std::int64_t height = busy_height();
    const auto body = *demo->chain().store().block(height);
    const auto results = demo->chain().store().result(height)->tx_results;
    const auto fact = evidence::transaction_fact(height, 0, body.txs, results).value();
    auto path = evidence::make_trust_path(
        peer, {anchor(),
               {},
               demo->now(),
               evidence::headers_needed(fact),
               [](std::int64_t at, std::int64_t state, const std::stop_token&) { return place(at, state); }});
    EXPECT_TRUE(path) << path.error().text();
    auto file = evidence::assemble({demo->chain().genesis().chain_id, true, {}}, fact, std::move(*path));
    EXPECT_TRUE(file) << file.error().text();
    return std::move(*file);
  }
  static PlacedHeader& placed(ProofFile& file) { return std::get<PlacedHeader>(file.trust.links.at(1)); }

  static std::unique_ptr<DemoChain> demo;
};

std::unique_ptr<DemoChain> PlacedHeaderTest::demo;

TEST_F(PlacedHeaderTest, ReachesAFactFarBelowInThreeLinks) {
  const auto file = make();
  ASSERT_EQ(file.trust.links.size(), 3U) << "the anchor, the header after the fact's, and the fact's";
  const auto report = check_proof(file, {.anchor = anchor()});
  EXPECT_TRUE(report.holds()) << report.first_error()->text();
  EXPECT_EQ(report.hops[1].mode, light::Mode::placed);
  const auto years_later = demo->now().plus_ns(20LL * 365 * 24 * 3600 * 1'000'000'000);
  EXPECT_TRUE(check_proof(file, {.anchor = anchor(), .evaluation_time = years_later}).holds());
}

TEST_F(PlacedHeaderTest, HasOneTextOfItsOwnVersion) {
  const auto file = make();
  const auto text = evidence::encode_proof(file);
  EXPECT_NE(text.find("\"version\": 2"), std::string::npos);
  const auto read = evidence::decode_proof(text);
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(*read, file);
  auto other = text;
  other.replace(other.find("\"version\": 2"), 12, "\"version\": 1");
  EXPECT_TRUE(evidence::decode_proof(other).error().is(evidence::Errc::malformed_file));
}

TEST_F(PlacedHeaderTest, EveryPartOfThePlaceCounts) {
  const std::vector<std::function<void(PlacedHeader&)>> lies = {
      [](auto& link) { link.header.app_hash.front() ^= 1; },
      [](auto& link) { link.header.height += 1; },
      [](auto& link) { link.frontier.back() ^= 1; },
      [](auto& link) { link.state_proof.back() ^= 1; },
      [](auto& link) { link.path.index += 1; },
      [](auto& link) { link.path.aunts.front().data[0] ^= 1; },
      [](auto& link) { link = *place(link.header.height + 5, demo->chain().height() - 1); },
      [](auto& link) { link.header.time = demo->now(); },
  };
  for (std::size_t i = 0; i < lies.size(); ++i) {
    auto file = make();
    lies[i](placed(file));
    const auto report = check_proof(file, {.anchor = anchor()});
    EXPECT_FALSE(report.holds()) << i;
    EXPECT_FALSE(report.step(StepId::trust).holds()) << i;
  }
}

TEST_F(PlacedHeaderTest, APlaceUnderAnotherStateIsNoPlace) {
  auto file = make();
  placed(file) = *place(placed(file).header.height, demo->chain().height() - 2);
  EXPECT_FALSE(check_proof(file, {.anchor = anchor()}).holds());
}

TEST_F(PlacedHeaderTest, WhatCannotBePlacedIsWalkedTo) {
  ChainPeer peer(*demo);
  const std::int64_t height = busy_height();
  const auto path = evidence::make_trust_path(
      peer, {anchor(),
             {},
             demo->now(),
             {height},
             [](std::int64_t, std::int64_t, const std::stop_token&) -> Result<PlacedHeader> {
               return fail(evidence::Errc::not_provable);
             }});
  ASSERT_TRUE(path) << path.error().text();
  EXPECT_EQ(std::ssize(path->links), anchor().height - height + 1);
}

}  // namespace
}  // namespace wastewatch::test
