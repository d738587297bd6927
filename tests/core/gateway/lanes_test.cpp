// Lanes over a chain in memory that refuses, forgets and answers late, with restarts in between: what the
// spool took is on the chain once, whatever happens.
#include "gateway/lane/lanes.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "base/encoding.h"
#include "ledger/envelope/tx.h"
#include "outbox/errors.h"
#include "support/vectors.h"

namespace wastewatch::gateway {
namespace {

using namespace std::chrono_literals;
using Place = outbox::Whereabouts::Place;

constexpr std::int64_t start_ms = 1'772'323'200'000;

ledger::Reading reading_at(int second) {
  ledger::Reading out;
  out.time_ms = start_ms + 1'000 * second;
  out.speed_cms = 100;
  return out;
}

// One key's lanes: transactions are executed in the order of their sequences.
class MemoryChain final : public Chain {
 public:
  Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token&) override {
    if (is_away) return fail(rpc::Errc::unreachable);
    return ledger::TxBinding{"memory", height,
                             states_behind.empty() ? last[signer.lane] : states_behind[signer.lane]};
  }
  Result<outbox::Whereabouts> find(const outbox::Task& task, const std::stop_token&) override {
    if (is_away) return fail(rpc::Errc::unreachable);
    const auto done = results.find(task.hash());
    if (done != results.end()) return outbox::Whereabouts{Place::executed, height, done->second};
    return height >= task.body.valid_until_height() ? outbox::Whereabouts{Place::lapsed}
                                                    : outbox::Whereabouts{};
  }
  Status post(const outbox::Task& task, const std::stop_token&) override {
    if (is_away) return fail(rpc::Errc::unreachable);
    if (is_full) return fail(outbox::Errc::not_taken, "mempool is full");
    pool[task.body.lane()][task.body.sequence()] = task;
    ++posts;
    return loses_answers ? Status(fail(rpc::Errc::timeout)) : Status();
  }
  Result<DeviceHead> start_of(const ledger::DeviceId&, const std::stop_token&) override {
    if (is_away) return fail(rpc::Errc::unreachable);
    return DeviceHead{1, 0, {}};
  }

  void produce() {
    ++height;
    for (auto& [lane, tasks] : pool) {
      std::erase_if(tasks, [&](const auto& one) { return one.second.body.valid_until_height() < height; });
      for (auto at = tasks.find(last[lane] + 1); at != tasks.end(); at = tasks.find(last[lane] + 1)) {
        execute(at->second);
        ++last[lane];
        tasks.erase(at);
      }
    }
  }
  void execute(const outbox::Task& task) {
    const std::uint32_t code = next_code;
    results[task.hash()] = code;
    if (code != 0) return;
    const auto tx = ledger::decode_tx(task.tx);
    const auto bytes = as_bytes(tx.body.messages(0).report_telemetry().chunk());
    const auto chunk = ledger::decode_chunk(bytes).value();
    const Hash hash = ledger::chunk_hash(bytes);
    EXPECT_TRUE(chunks.insert(hash).second) << "a chunk is sent twice";
    const auto before = heads.find(chunk.device);
    EXPECT_EQ(chunk.previous_hash, before == heads.end() ? Hash{} : before->second) << "chunks leave a gap";
    heads[chunk.device] = hash;
    for (const auto& reading : chunk.readings) ++seen[{chunk.device, reading.time_ms}];
  }

  bool is_away = false;
  bool is_full = false;
  bool loses_answers = false;
  std::uint32_t next_code = 0;
  std::int64_t height = 10;
  int posts = 0;
  std::map<std::uint32_t, std::uint64_t> last;
  std::map<std::uint32_t, std::uint64_t> states_behind;  // what the node says instead, when it lags
  std::map<std::uint32_t, std::map<std::uint64_t, outbox::Task>> pool;
  std::map<Hash, std::uint32_t> results;
  std::set<Hash> chunks;
  std::map<ledger::DeviceId, Hash> heads;
  std::map<std::pair<ledger::DeviceId, std::int64_t>, int> seen;
};

class LanesTest : public ::testing::Test {
 protected:
  LanesTest() {
    for (int i = 0; i < 5; ++i) {
      keys.push_back(crypto::PrivateKey::from_name(crypto::KeyType::ed25519, "lane " + std::to_string(i)));
      devices.push_back(ledger::device_id(keys.back().public_key()));
    }
    restart();
  }
  void restart() {
    lanes.reset();
    spool.reset();
    spool = Spool::open(folder.path() / "spool").value();
    const auto key_of = [this](const ledger::DeviceId& id) -> Result<const crypto::PrivateKey*> {
      const auto at = std::ranges::find(devices, id);
      return &keys[static_cast<std::size_t>(at - devices.begin())];
    };
    lanes = std::make_unique<Lanes>(
        *spool, chain, gateway_key, key_of,
        [this](const std::string&, const Error& error) { said.insert(std::string(error.name)); },
        LaneOptions{.lanes = 2,
                    .in_flight = 2,
                    .chunk_interval = 0ms,
                    .post_again = 1s,
                    .first_pause = 1s,
                    .longest_pause = 4s});
  }
  void store(std::size_t device, int second) {
    const Spool::Incoming one{devices[device], reading_at(second)};
    ASSERT_EQ(spool->store(std::span(&one, 1)).value().front(), Spool::Kept::stored);
    ++expected;
  }
  void step(std::chrono::milliseconds later = 1s) {
    now += later;
    const auto done = lanes->step(now, {});
    ASSERT_TRUE(done) << done.error().text();
  }
  void settle() {
    for (int i = 0; i < 1'000 && (spool->waiting() > 0 || !spool->sealed().empty()); ++i) {
      step(4s);
      chain.produce();
    }
  }
  void expect_each_once() const {
    EXPECT_EQ(chain.seen.size(), static_cast<std::size_t>(expected));
    for (const auto& [reading, times] : chain.seen) EXPECT_EQ(times, 1);
    EXPECT_EQ(spool->waiting(), 0U);
    EXPECT_TRUE(spool->sealed().empty());
    EXPECT_TRUE(spool->tasks().empty());
  }

  test::TemporaryFolder folder;
  crypto::PrivateKey gateway_key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "gateway");
  std::vector<crypto::PrivateKey> keys;
  std::vector<ledger::DeviceId> devices;
  MemoryChain chain;
  std::set<std::string> said;
  std::unique_ptr<Spool> spool;
  std::unique_ptr<Lanes> lanes;
  std::chrono::steady_clock::time_point now{};
  int expected = 0;
};

TEST_F(LanesTest, readings_arrive_once) {
  for (std::size_t device = 0; device < devices.size(); ++device) {
    for (int second = 0; second < 20; ++second) store(device, second);
  }
  settle();
  expect_each_once();
  EXPECT_TRUE(said.empty());
}

TEST_F(LanesTest, a_node_that_is_away_or_full_costs_time_alone) {
  store(0, 1);
  chain.is_away = true;
  for (int i = 0; i < 5; ++i) step();
  EXPECT_EQ(spool->waiting(), 1U);
  chain.is_away = false;
  chain.is_full = true;
  for (int i = 0; i < 5; ++i) step(4s);
  EXPECT_EQ(spool->tasks().size(), 1U) << "signed once, however often it is refused";
  chain.is_full = false;
  settle();
  expect_each_once();
  EXPECT_TRUE(said.contains("unreachable") && said.contains("not_taken"));
}

TEST_F(LanesTest, a_lost_answer_makes_no_second_transaction) {
  store(0, 1);
  chain.loses_answers = true;
  step();
  restart();
  step();
  EXPECT_EQ(spool->tasks().size(), 1U);
  settle();
  expect_each_once();
  EXPECT_EQ(chain.results.size(), 1U);
}

TEST_F(LanesTest, what_lapsed_is_signed_anew) {
  store(0, 1);
  chain.is_full = true;
  step();
  chain.height += ledger::valid_blocks + 1;
  chain.is_full = false;
  settle();
  expect_each_once();
}

TEST_F(LanesTest, a_refused_chunk_is_sent_in_another_transaction_after_a_pause) {
  store(0, 1);
  chain.next_code = ledger::number(ledger::Code::chunk_too_frequent);
  step();
  chain.produce();
  step(1ms);
  EXPECT_TRUE(spool->tasks().empty());
  EXPECT_EQ(spool->sealed().size(), 1U);
  chain.next_code = 0;
  step(1ms);
  EXPECT_TRUE(spool->tasks().empty()) << "before the pause is over";
  settle();
  expect_each_once();
  EXPECT_EQ(chain.results.size(), 2U);
}

TEST_F(LanesTest, a_state_that_is_a_block_behind_does_not_use_a_sequence_twice) {
  store(0, 1);
  settle();
  for (std::uint32_t lane = 0; lane < 2; ++lane) chain.states_behind[lane] = 0;
  restart();
  store(0, 2);
  settle();
  expect_each_once();
}

TEST_F(LanesTest, whatever_happens_each_reading_arrives_once) {
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    chain.is_away = random() % 8 == 0;
    chain.is_full = random() % 6 == 0;
    chain.loses_answers = random() % 4 == 0;
    chain.next_code = random() % 10 == 0 ? ledger::number(ledger::Code::chunk_too_frequent) : 0;
    store(random() % devices.size(), round);
    step(std::chrono::milliseconds(random() % 3'000));
    if (random() % 3 == 0) chain.produce();
    if (random() % 60 == 0) chain.height += ledger::valid_blocks;
    if (random() % 50 == 0) chain.pool.clear();  // the node restarts
    if (random() % 15 == 0) restart();
  }
  chain.is_away = chain.is_full = chain.loses_answers = false;
  chain.next_code = 0;
  settle();
  expect_each_once();
}

}  // namespace
}  // namespace wastewatch::gateway
