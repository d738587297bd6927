// Attacks on light clients with the keys of a real network: the light client finds them out, and real nodes
// accept its evidence and put it into blocks.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/sign_bytes.h"
#include "chain/validate.h"
#include "comet_network.h"
#include "cometbft.h"
#include "core/light/store_fixture.h"
#include "core/rpc/scripted_node.h"
#include "light/client.h"
#include "rpc/provider.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t anchor_height = 2;

constexpr const char* empty_ledger =
    R"({"format":1,"waste_kinds":[],"organisations":[],"keys":[],"vehicles":[],"devices":[]})";

std::vector<std::string> ledger(const std::string& address, const std::string& home) {
  return {WASTEWATCHD, "abci", "--address", address, "--home", home};
}

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

class LightAttackOnARealNetwork : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const auto cometbft = find_cometbft();
    if (!cometbft) return;
    folder_ = std::make_unique<TemporaryFolder>();
    network_ = std::make_unique<CometNetwork>(NetworkPlan{.cometbft = *cometbft,
                                                          .folder = folder_->path(),
                                                          .chain_id = "attack-test",
                                                          .application = ledger,
                                                          .app_state = empty_ledger});
    network_->start();
  }
  static void TearDownTestSuite() {
    network_.reset();
    folder_.reset();
  }
  void SetUp() override {
    if (!network_) GTEST_SKIP() << "no CometBFT: set WASTEWATCH_COMETBFT or install it (./dev net does)";
    ASSERT_TRUE(network_->reaches(8)) << network_->output();
  }

  std::shared_ptr<rpc::HttpProvider> provider(const std::string& address) {
    return std::make_shared<rpc::HttpProvider>(http_, address);
  }
  // The chain of the real node with a forged block at its end.
  std::vector<chain::LightBlock> forged_chain(const Forgery& forgery) {
    auto blocks = provider(network_->url(0))->light_blocks(1, forgery.height, {}).value();
    blocks.back() = forge(blocks.back(), forgery, network_->keys());
    return blocks;
  }
  // The conflict that a client with an empty store finds.
  light::Divergence examined(const light::Peers& peers, std::int64_t height, const Hash& anchor) {
    StoreFixture database;
    auto store = database.store();
    auto anchors = database.anchors();
    light::ClientOptions options;
    options.chain_id = network_->chain_id();
    options.anchor = {anchor_height, anchor};
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

  static std::unique_ptr<TemporaryFolder> folder_;
  static std::unique_ptr<CometNetwork> network_;
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
};

std::unique_ptr<TemporaryFolder> LightAttackOnARealNetwork::folder_;
std::unique_ptr<CometNetwork> LightAttackOnARealNetwork::network_;

TEST_F(LightAttackOnARealNetwork, EvidenceAgainstALyingPrimaryIsAcceptedAndCommitted) {
  for (const auto& forgery : forgeries) {
    SCOPED_TRACE(light::attack_kind_name(forgery.kind));
    const auto blocks = forged_chain(forgery);
    const ScriptedNode liar(honest(blocks));
    const Hash anchor = chain::header_hash(blocks[anchor_height - 1].signed_header.header);
    const auto found =
        examined({provider(liar.address()), {provider(network_->url(1))}}, forgery.height, anchor);
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
  const auto blocks = forged_chain(forgery);
  const ScriptedNode liar(honest(blocks));
  const Hash anchor = chain::header_hash(blocks[anchor_height - 1].signed_header.header);
  const auto found =
      examined({provider(liar.address()), {provider(network_->url(1))}}, forgery.height, anchor);
  EXPECT_EQ(found.kind, light::AttackKind::amnesia);
  ASSERT_TRUE(found.against_primary);
  EXPECT_TRUE(found.against_primary->byzantine_validators.empty());
  EXPECT_TRUE(found.reports.empty()) << "blocks with it would be refused";
}

TEST_F(LightAttackOnARealNetwork, EvidenceAgainstALyingWitnessIsAcceptedByThePrimary) {
  const Forgery forgery{light::AttackKind::equivocation, 7, other_content, 0};
  const auto blocks = forged_chain(forgery);
  const ScriptedNode liar(honest(blocks));
  const Hash anchor = chain::header_hash(blocks[anchor_height - 1].signed_header.header);
  const auto found =
      examined({provider(network_->url(3)), {provider(liar.address())}}, forgery.height, anchor);
  ASSERT_TRUE(found.against_witness);
  EXPECT_EQ(found.against_witness->byzantine_validators.size(), 4U);
  const auto report = report_of(found, network_->url(3));
  EXPECT_TRUE(report.accepted) << report.refusal;
  EXPECT_EQ(report.against, light::AttackSide::witness);
  EXPECT_TRUE(committed(*found.against_witness, 0));
}

}  // namespace
}  // namespace wastewatch::test
