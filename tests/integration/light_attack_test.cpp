// Attacks on light clients with the keys of a real network: the light client finds them out, and real nodes
// accept its evidence and put it into blocks.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/sign_bytes.h"
#include "chain/validate.h"
#include "core/light/store_fixture.h"
#include "kit/nodes/scripted_node.h"
#include "ledger_application.h"
#include "light/client.h"
#include "network_suite.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

struct Forgery {
  light::AttackKind kind;
  std::int64_t height;
  void (*change)(chain::Header& header);
  std::int32_t rounds_later;
};

void other_state(chain::Header& header) { header.app_hash.assign(32, 0x66); }
void other_content(chain::Header& header) { header.data_hash.assign(32, 0x66); }

constexpr std::array forgeries = {
    Forgery{light::AttackKind::lunatic, 4, other_state, 0},
    Forgery{light::AttackKind::equivocation, 5, other_content, 0},
};

// Signed by everybody, with the keys of the network.
chain::LightBlock forge(chain::LightBlock block, const Forgery& forgery,
                        const std::vector<crypto::PrivateKey>& keys) {
  auto& [header, commit] = block.signed_header;
  forgery.change(header);
  commit.round += forgery.rounds_later;
  commit.block_id = {to_bytes(chain::header_hash(header).view()), {1, Bytes(32, 0x66)}};
  for (std::size_t i = 0; i < commit.signatures.size(); ++i) {
    const auto& validator = block.validators.validators[i];
    const auto key = std::ranges::find(keys, validator.public_key, &crypto::PrivateKey::public_key);
    commit.signatures[i] = {chain::BlockIdFlag::commit, to_bytes(validator.address.view()), header.time, {}};
    commit.signatures[i].signature = key->sign(chain::vote_sign_bytes(header.chain_id, commit, i)).value();
  }
  return block;
}

class LightAttackOnARealNetwork : public NetworkSuite<LightAttackOnARealNetwork> {
 public:
  static constexpr std::int64_t first_height = 8;
  static void plan(NetworkPlan& plan) {
    plan.chain_id = "attack-test";
    plan.application = ledger_application;
    plan.app_state = empty_ledger;
  }

 protected:
  // The chain of the real node with a forged block at its end.
  std::vector<chain::LightBlock> forged_chain(const Forgery& forgery) {
    auto blocks = provider(network_->url(0))->light_blocks(1, forgery.height, {}).value();
    blocks.back() = forge(blocks.back(), forgery, network_->keys());
    return blocks;
  }
  // The conflict that a client with an empty store finds.
  light::Divergence examined(const light::Peers& peers, std::int64_t height) {
    StoreFixture database;
    auto store = database.store();
    auto anchors = database.anchors();
    light::ClientOptions options;
    options.chain_id = network_->chain_id();
    options.anchor = anchor();
    auto client = light::Client::open(options, peers, {store, anchors});
    const auto update = (*client)->verify_height(height, {});
    EXPECT_TRUE(!update && update.error().is(light::Errc::divergence));
    EXPECT_TRUE((*client)->divergence());
    return (*client)->divergence().value_or(light::Divergence{});
  }
  // The report of the real node, by its address.
  static light::EvidenceReport report_of(const light::Divergence& found, const std::string& peer) {
    const auto report = std::ranges::find(found.reports, peer, &light::EvidenceReport::peer);
    if (report == found.reports.end()) throw std::runtime_error("no report to " + peer);
    return *report;
  }
  // Waits for the block that carries the evidence; every block until then is fetched and checked.
  bool committed(const chain::LightClientAttackEvidence& evidence, std::size_t node) {
    rpc::Client client(http_, network_->url(node));
    const Hash wanted = chain::evidence_identity(evidence);
    std::int64_t next = 1;
    std::string why = "no block";
    const auto look = [&] {
      const auto block = client.block(next, {});
      if (!block || !block->block) {
        why = block ? "no block" : block.error().text();
        return false;
      }
      EXPECT_TRUE(chain::check_block(*block->block)) << next;
      ++next;
      return std::ranges::find(block->block->evidence, wanted, chain::evidence_identity) !=
             block->block->evidence.end();
    };
    const bool found = eventually(
        [&] {
          while (next <= network_->height(node)) {
            const auto before = next;
            if (look()) return true;
            if (next == before) return false;
          }
          return false;
        },
        40s);
    EXPECT_TRUE(found) << "looked to height " << next << ", " << why << network_->output();
    return found;
  }
};

TEST_F(LightAttackOnARealNetwork, EvidenceAgainstALyingPrimaryIsAcceptedAndCommitted) {
  for (const auto& forgery : forgeries) {
    SCOPED_TRACE(light::attack_kind_name(forgery.kind));
    const ScriptedNode liar(honest(forged_chain(forgery)));
    const auto found = examined({provider(liar.address()), {provider(network_->url(1))}}, forgery.height);
    EXPECT_EQ(found.kind, forgery.kind);
    ASSERT_TRUE(found.against_primary);
    const auto report = report_of(found, network_->url(1));
    EXPECT_TRUE(report.accepted) << report.refusal;
    EXPECT_EQ(report.against, light::AttackSide::primary);
    EXPECT_TRUE(committed(*found.against_primary, 2)) << "on a node that learned of it by gossip";
  }
}

TEST_F(LightAttackOnARealNetwork, AmnesiaIsFoundAndKeptButNotSent) {
  const Forgery forgery{light::AttackKind::amnesia, 6, other_content, 1};
  const ScriptedNode liar(honest(forged_chain(forgery)));
  const auto found = examined({provider(liar.address()), {provider(network_->url(1))}}, forgery.height);
  EXPECT_EQ(found.kind, light::AttackKind::amnesia);
  ASSERT_TRUE(found.against_primary);
  EXPECT_TRUE(found.against_primary->byzantine_validators.empty());
  EXPECT_TRUE(found.reports.empty()) << "blocks with it would be refused";
}

TEST_F(LightAttackOnARealNetwork, EvidenceAgainstALyingWitnessIsAcceptedByThePrimary) {
  const Forgery forgery{light::AttackKind::equivocation, 7, other_content, 0};
  const ScriptedNode liar(honest(forged_chain(forgery)));
  const auto found = examined({provider(network_->url(3)), {provider(liar.address())}}, forgery.height);
  ASSERT_TRUE(found.against_witness);
  EXPECT_GE(found.against_witness->byzantine_validators.size(), 3U) << "a real commit may lack the slowest";
  const auto report = report_of(found, network_->url(3));
  EXPECT_TRUE(report.accepted) << report.refusal;
  EXPECT_EQ(report.against, light::AttackSide::witness);
  EXPECT_TRUE(committed(*found.against_witness, 0));
}

}  // namespace
}  // namespace wastewatch::test
