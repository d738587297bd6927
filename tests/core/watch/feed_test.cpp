// The feed over the demonstration's chain: the same bytes in whatever pieces it was followed, the same alerts
// as a look at every subject, and the reproduction inputs of the field.
#include "watch/feed.h"

#include <gtest/gtest.h>

#include <random>

#include "kit/demo/following.h"
#include "ledger/envelope/tx.h"
#include "scenario/world.h"
#include "watch/feed_store.h"
#include "watch/sentences.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;
using test::Following;
constexpr std::int64_t minute = 60'000;

// A follower with its feed, that can be closed and opened again.
struct Watched {
  explicit Watched(test::DemoChain& demo) : following(demo) { attach(); }
  void attach() {
    auto made = Feed::attach(following.replica());
    ASSERT_TRUE(made) << made.error().text();
    feed = std::move(*made);
  }
  void reopen() {
    feed.reset();
    following.close();
    following.open();
    attach();
  }
  // As after a kill between a block and its feed.
  void lose_a_block(test::DemoChain& demo) {
    feed.reset();
    demo.run_minutes(1);
    ASSERT_TRUE(following.follow());
    attach();
    EXPECT_LT(feed->evaluated(), 50U);
  }
  void make_anew() {
    feed.reset();
    rocksdb::WriteBatch batch;
    batch.Delete(following.derived().column(index::Column::feed), slice(feed_keys::height()));
    ASSERT_TRUE(following.derived().write(batch));
    attach();
  }
  std::vector<std::pair<Bytes, Bytes>> bytes() {
    std::vector<std::pair<Bytes, Bytes>> out;
    const auto reader = following.reader();
    EXPECT_TRUE(reader.for_filed(index::Column::feed, {}, [&](BytesView key, BytesView value) {
      out.emplace_back(to_bytes(key), to_bytes(value));
      return true;
    }));
    return out;
  }
  // "subject rule grade sentence", a line each.
  std::set<std::string> standing() {
    std::set<std::string> out;
    const auto view = read_feed(following.reader(), {});
    EXPECT_TRUE(view);
    for (const auto& trouble : view->troubles) {
      for (const auto& alert : trouble.reasons) {
        out.insert(std::string(as_text(encode(alert.subject))) + " " + std::string(alert.rule) + " " +
                   std::string(grade_name(alert.grade)) + " " + std::string(alert.sentence));
      }
    }
    return out;
  }

  Following following;
  std::unique_ptr<Feed> feed;
};

class FeedOverADay : public testing::Test {
 protected:
  static constexpr int minutes = 26 * 60;
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    whole_ = std::make_unique<Watched>(*demo_);
    pieces_ = std::make_unique<Watched>(*demo_);
    std::mt19937 chance(11);
    for (int done = 0; done < minutes;) {
      const int step = std::min<int>(minutes - done, 1 + static_cast<int>(chance() % 200));
      demo_->run_minutes(step);
      done += step;
      ASSERT_TRUE(pieces_->following.follow());
      if (chance() % 2 == 0) pieces_->reopen();
      if (chance() % 3 == 0) {
        pieces_->lose_a_block(*demo_);
        ++done;
      }
    }
    ASSERT_TRUE(whole_->following.follow());
  }
  static void TearDownTestSuite() {
    whole_.reset();
    pieces_.reset();
    demo_.reset();
  }
  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<Watched> whole_;
  static inline std::unique_ptr<Watched> pieces_;
};

TEST_F(FeedOverADay, IsTheSameBytesInWhateverPiecesItWasFollowed) {
  ASSERT_EQ(whole_->following.reader().height(), pieces_->following.reader().height());
  EXPECT_EQ(whole_->bytes(), pieces_->bytes());
  EXPECT_GT(whole_->standing().size(), 3U);
}

TEST_F(FeedOverADay, SaysWhatALookAtEverySubjectSays) {
  const auto kept = pieces_->standing();
  pieces_->make_anew();
  EXPECT_EQ(kept, pieces_->standing());
}

TEST_F(FeedOverADay, LooksOnlyAtWhatABlockChanged) {
  const auto height = static_cast<std::uint64_t>(whole_->following.reader().height());
  const auto open = read_feed(whole_->following.reader(), {})->troubles.size();
  EXPECT_LT(whole_->feed->evaluated(), height * open);
  EXPECT_LT(whole_->feed->evaluated(), 40'000U);
}

TEST_F(FeedOverADay, NoHonestLoadIsCritical) {
  std::set<ledger::BatchId> faulty;
  for (const auto& label : demo_->labels()) faulty.insert(label.batch);
  const auto changes = changes_since(whole_->following.reader(), 0, 100'000);
  ASSERT_TRUE(changes);
  std::size_t critical = 0;
  for (const auto& change : *changes) {
    if (change.alert.grade != Grade::critical) continue;
    ++critical;
    EXPECT_TRUE(faulty.contains(change.alert.batch))
        << change.alert.rule << ": " << sentence(change.alert, Language::english);
  }
  EXPECT_GT(critical, 0U);
}

// ---- inputs that went wrong ----

// Signs with keys of the demonstration, one transaction between two calls of follow(), and appends blocks.
class Actor {
 public:
  Actor(test::DemoChain& demo, Watched& watched) : demo_(demo), watched_(watched) {}

  void block(std::vector<Bytes> txs, std::int64_t after_ms = 5'000) {
    node::PlannedBlock planned;
    planned.time = Timestamp::from_ms(demo_.chain().last_block_time().ms() + after_ms);
    planned.txs = std::move(txs);
    const std::vector blocks{planned};
    ASSERT_TRUE(demo_.chain().append(blocks));
  }
  void follow() {
    block({});
    ASSERT_TRUE(watched_.following.follow());
  }
  void pass_minutes(std::int64_t minutes) {
    for (std::int64_t i = 0; i < minutes; ++i) block({}, minute);
    follow();
  }
  Bytes signed_by(const std::string& key_name, v1::Message message) {
    const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, key_name);
    v1::TxBody body;
    body.set_chain_id(demo_.chain().genesis().chain_id);
    body.set_lane(9);
    body.set_sequence(*watched_.following.reader().sequence(key.public_key().bytes, 9) + 1);
    body.set_valid_until_height(demo_.chain().height() + 500);
    *body.add_messages() = std::move(message);
    return *ledger::sign_tx(key, std::move(body));
  }
  // One reading in the device's next chunk.
  Bytes chunk_of(int tracker, const ledger::Reading& reading) {
    const auto key = crypto::PrivateKey::from_name(scenario::tracker_key_type(tracker),
                                                   scenario::tracker_key_name(tracker));
    const auto device = watched_.following.reader().device(scenario::tracker_id(tracker));
    ledger::Chunk chunk;
    chunk.device = scenario::tracker_id(tracker);
    chunk.boot_id = device->head().boot_id();
    chunk.first_sequence = device->head().next_sequence();
    chunk.previous_hash = *Hash::from(as_bytes(device->head().head_hash()));
    chunk.readings = {reading};
    const Bytes bytes = ledger::encode_chunk(chunk);
    v1::Message message;
    message.mutable_report_telemetry()->set_chunk(std::string(as_text(bytes)));
    message.mutable_report_telemetry()->set_signature(std::string(as_text(*ledger::sign_chunk(key, bytes))));
    return signed_by(scenario::gateway_key_name(), std::move(message));
  }

 private:
  test::DemoChain& demo_;
  Watched& watched_;
};

struct CarriedLoad {
  int tracker = 0;
  v1::Batch batch;
};

// A load on its way, with the number of its tracker.
CarriedLoad a_load_on_its_way(const index::Reader& reader) {
  for (int number = 1; number <= scenario::tracker_count; ++number) {
    const auto device = reader.device(scenario::tracker_id(number));
    if (!device || !device->bound_to().has_batch_id()) continue;
    const auto batch = reader.batch(*ledger::BatchId::from(as_bytes(device->bound_to().batch_id())));
    if (batch && batch->state() == v1::BATCH_IN_TRANSIT && !batch->journey().has_claim() &&
        device->head().started())
      return {number, *batch};
  }
  ADD_FAILURE() << "no load on its way";
  return {};
}

class FieldCases : public testing::Test {
 protected:
  static constexpr int minutes = 9 * 60;
  void SetUp() override {
    demo_ = std::make_unique<test::DemoChain>();
    demo_->run_minutes(minutes);
    watched_ = std::make_unique<Watched>(*demo_);
    ASSERT_TRUE(watched_->following.follow());
    actor_ = std::make_unique<Actor>(*demo_, *watched_);
    actor_->follow();
    load_ = a_load_on_its_way(watched_->following.reader());
  }
  ledger::BatchId batch_id() const { return *ledger::BatchId::from(as_bytes(load_.batch.id())); }
  ledger::DeviceId device_id() const { return scenario::tracker_id(load_.tracker); }
  ledger::Reading reading(std::int64_t time_ms, std::int32_t lat_e7, std::int32_t lon_e7) const {
    ledger::Reading out;
    out.time_ms = time_ms;
    out.lat_e7 = lat_e7;
    out.lon_e7 = lon_e7;
    out.fix_quality = 1;
    out.accuracy_dm = 50;
    return out;
  }
  std::optional<index::LastFix> last_fix() {
    const auto fixes = watched_->following.reader().last_fixes();
    const auto found = std::ranges::find(*fixes, device_id(), &index::LastFix::device);
    return found == fixes->end() ? std::nullopt : std::optional(*found);
  }
  std::vector<Alert> alerts() {
    auto out = alerts_about(watched_->following.reader(), batch_id());
    EXPECT_TRUE(out);
    return out ? *out : std::vector<Alert>{};
  }
  bool says(std::string_view sentence) { return std::ranges::contains(alerts(), sentence, &Alert::sentence); }

  std::unique_ptr<test::DemoChain> demo_;
  std::unique_ptr<Watched> watched_;
  std::unique_ptr<Actor> actor_;
  CarriedLoad load_;
};

TEST_F(FieldCases, AReadingDatedTenYearsAheadMovesNothingAndSilencesNothing) {
  const auto before = last_fix();
  ASSERT_TRUE(before);
  const std::int64_t future = demo_->now().ms() + 315'360'000'000;
  actor_->block({actor_->chunk_of(load_.tracker, reading(future, 310'000'000, 1'210'000'000))});
  actor_->follow();
  EXPECT_EQ(last_fix()->fix.reading, before->fix.reading);
  EXPECT_TRUE(says("alert.clock.future"));
  const auto health = watched_->following.reader().health(device_id());
  ASSERT_TRUE(health && *health);
  EXPECT_EQ((*health)->misdated_stated_ms, future);
  EXPECT_LE((*health)->heard_ms, demo_->now().ms());
  const std::int64_t left = load_.batch.journey().deliver_by_ms() - demo_->now().ms();
  actor_->pass_minutes(left / minute + 25);
  EXPECT_TRUE(says("alert.overdue.silent"));
  EXPECT_EQ(alerts().front().grade, Grade::critical);
}

TEST_F(FieldCases, ADateInTheDistantPastMovesNothingEither) {
  const auto before = last_fix();
  actor_->block({actor_->chunk_of(load_.tracker, reading(1, 310'000'000, 1'210'000'000))});
  actor_->follow();
  EXPECT_EQ(last_fix()->fix.reading, before->fix.reading);
  EXPECT_FALSE(says("alert.overdue.silent"));
}

TEST_F(FieldCases, AClockThatIsConstantlyOffIsCorrected) {
  for (int i = 0; i < 14; ++i) {
    const std::int64_t at = demo_->chain().last_block_time().ms() + minute - 3 * 60 * minute;
    actor_->block({actor_->chunk_of(load_.tracker, reading(at, 307'000'000 + i * 1'000, 1'206'000'000))},
                  minute);
    actor_->follow();
  }
  EXPECT_TRUE(says("alert.clock.slow"));
  const auto last = last_fix();
  ASSERT_TRUE(last);
  EXPECT_EQ(last->fix.reading.time_ms + 3 * 60 * minute, last->measured_ms);
  EXPECT_NEAR(static_cast<double>(last->measured_ms), static_cast<double>(demo_->now().ms()), 2.0 * minute);
}

TEST_F(FieldCases, PositionsWithoutAFixAreAFaultOfTheDevice) {
  const auto before = last_fix();
  for (int i = 0; i < 3; ++i) {
    actor_->block(
        {actor_->chunk_of(load_.tracker, reading(demo_->chain().last_block_time().ms() + minute, 0, 0))},
        minute);
    actor_->follow();
  }
  EXPECT_EQ(last_fix()->fix.reading, before->fix.reading);
  ASSERT_TRUE(says("alert.positions.no_fix"));
  EXPECT_EQ(alerts().front().grade, Grade::notice);
}

}  // namespace
}  // namespace wastewatch::watch
