// The signing desk's steps over a chain whose blocks the test makes: prepared, frozen, signed, sent, proven.
#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include <set>

#include "crypto/errors.h"
#include "index/follower.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "light/client.h"
#include "node/rpc_server.h"
#include "outbox/errors.h"
#include "rpc/block_source.h"
#include "support/demo_chain.h"
#include "ui/alerts/incident_reports.h"
#include "ui/chain/message_facts.h"
#include "ui/format/hex.h"
#include "ui/incident/incident_draft.h"
#include "ui/language/enum_words.h"
#include "ui/signing/signing_steps.h"

namespace wastewatch::ui {
namespace {

constexpr int signing_minutes = 9 * 60;

class SigningTest : public testing::Test {
 protected:
  struct Shared {
    test::DemoChain demo;
    std::unique_ptr<node::RpcServer> server;
    test::TemporaryFolder folder;
    std::shared_ptr<Connected> connected;
    Shared() {
      demo.run_minutes(signing_minutes);
      server = node::RpcServer::start(demo.chain(), node::parse_endpoint("127.0.0.1:0").value()).value();
    }
  };
  static void SetUpTestSuite() {
    shared_ = std::make_unique<Shared>();
    open();
  }
  static void TearDownTestSuite() { shared_.reset(); }

  static void open() {
    shared_->connected.reset();
    rpc::Network network;
    network.chain_id = demo().chain().genesis().chain_id;
    network.endpoint = shared_->server->url();
    network.anchor = {1, demo().hash_at(1)};
    auto opened = Connected::open(network, shared_->folder.path() / "data");
    ASSERT_TRUE(opened) << opened.error().text();
    shared_->connected = std::move(*opened);
    follow();
  }
  static void follow() {
    light::ClientOptions options;
    options.chain_id = connected().network().chain_id;
    options.anchor = connected().network().anchor;
    options.required_agreement = 0;
    const FixedClock clock(demo().now());
    auto client = light::Client::open(options, {shared_->connected->primary(), {}},
                                      {shared_->connected->trusted(), shared_->connected->anchors(), clock});
    ASSERT_TRUE(client) << client.error().text();
    rpc::HttpBlockSource source(connected().client());
    index::Follower follower(**client, shared_->connected->replica(), source, {}, clock);
    const auto done = follower.once({});
    ASSERT_TRUE(done) << done.error().text();
  }
  static test::DemoChain& demo() { return shared_->demo; }
  static const Connected& connected() { return *shared_->connected; }
  static void make_blocks(int count) {
    for (int i = 0; i < count; ++i) ASSERT_TRUE(demo().chain().produce(demo().now()));
    follow();
  }

  void SetUp() override {
    ASSERT_TRUE(make_demo_key(keys_.path()));
    key_ = sealed_keys(keys_.path()).front();
  }
  static ledger::BatchId batch() {
    const auto reader = connected().reader();
    return *ledger::BatchId::from(as_bytes(reader->batches({}, std::nullopt, 1)->batches.front().id()));
  }
  static DraftWish wish_for(const char* note, const KeyEntry& key) {
    return {*outbox::fresh_task_id(), incident_message({batch(), ledger::v1::INCIDENT_DUMPING, note}),
            "wastewatch:batch/00", key};
  }
  outbox::TaskId prepared(const char* note) {
    const auto id = prepare_task(connected(), wish_for(note, key_));
    EXPECT_TRUE(id) << id.error().text();
    return *id;
  }
  Result<outbox::TaskId> sign(const outbox::TaskId& id, std::string_view passphrase = demo_passphrase) {
    return sign_task(connected(), {id, key_, std::make_shared<crypto::SecretText>(passphrase)});
  }
  static SigningTask shown(const outbox::TaskId& id) { return show_tasks(connected(), {}, id)->current; }
  static void advance() {
    const FixedClock clock(demo().now());
    const auto moved = advance_tasks(connected(), {}, show_tasks(connected(), {}, std::nullopt)->open, clock);
    ASSERT_TRUE(moved) << moved.error().text();
  }
  static bool says(const QList<Fact>& facts, const QString& text) {
    return std::ranges::any_of(facts, [&](const Fact& fact) { return fact.value.contains(text); });
  }

  static inline std::unique_ptr<Shared> shared_;
  test::TemporaryFolder keys_;
  KeyEntry key_;
};

TEST_F(SigningTest, WhatIsPreviewedIsWhatIsSigned) {
  const auto id = prepared("by the canal");
  const auto before = shown(id);
  EXPECT_EQ(before.state, SigningState::Prepared);
  EXPECT_EQ(before.title, QStringLiteral("Report an incident")) << before.title.toStdString();
  EXPECT_TRUE(says(before.preview, QStringLiteral("by the canal")));
  EXPECT_TRUE(says(before.preview, QStringLiteral("demo-test")));
  EXPECT_TRUE(before.key_problem.isEmpty()) << before.key_problem.toStdString();
  ASSERT_TRUE(sign(id));
  const auto task = (*connected().outbox())->find(id);
  const auto tx = ledger::decode_tx(task->tx);
  EXPECT_EQ(hex_of(tx.digest), before.bytes_hash);
  EXPECT_EQ(shown(id).preview, before.preview);
  EXPECT_EQ(shown(id).state, SigningState::Signed);
}

TEST_F(SigningTest, ThePreviewStaysUntilItIsRenewed) {
  const auto wish = wish_for("frozen", key_);
  ASSERT_TRUE(prepare_task(connected(), wish));
  const auto first = shown(wish.task);
  make_blocks(3);
  EXPECT_EQ(shown(wish.task).preview, first.preview);
  EXPECT_EQ(shown(wish.task).bytes_hash, first.bytes_hash);
  EXPECT_FALSE(shown(wish.task).outdated);
  make_blocks(static_cast<int>(ledger::valid_blocks) - 10);
  EXPECT_EQ(shown(wish.task).bytes_hash, first.bytes_hash);
  EXPECT_TRUE(shown(wish.task).outdated);
  ASSERT_TRUE(prepare_task(connected(), wish));
  EXPECT_NE(shown(wish.task).bytes_hash, first.bytes_hash);
  EXPECT_FALSE(shown(wish.task).outdated);
}

TEST_F(SigningTest, SeveralTasksGoTheirWayTogether) {
  const auto first = prepared("first of two");
  ASSERT_TRUE(sign(first));
  const auto second = prepared("second of two");
  ASSERT_TRUE(sign(second));
  advance();
  EXPECT_EQ(shown(first).state, SigningState::Sent);
  EXPECT_EQ(shown(second).state, SigningState::Sent);
  make_blocks(2);
  advance();
  EXPECT_EQ(shown(first).state, SigningState::Proven) << shown(first).outcome.toStdString();
  EXPECT_EQ(shown(second).state, SigningState::Proven) << shown(second).outcome.toStdString();
  const auto reader = connected().reader();
  RecordContext context(*reader, {});
  EXPECT_GE(reports_about(context, *reader->batch_detail(batch())).size(), 2);
}

TEST_F(SigningTest, ATaskPreparedBeforeAnotherOneWasSignedHasToBeRenewed) {
  const auto early = prepared("too early");
  const auto other = prepared("signed first");
  ASSERT_TRUE(sign(other));
  EXPECT_TRUE(shown(early).outdated);
  const auto refused = sign(early);
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().is(outbox::Errc::outdated));
}

TEST_F(SigningTest, WhatWasSignedIsSentAfterARestart) {
  const auto id = prepared("signed, then the computer went off");
  ASSERT_TRUE(sign(id));
  const QString hash = shown(id).hash;
  open();
  EXPECT_EQ(shown(id).state, SigningState::Signed);
  advance();
  make_blocks(2);
  advance();
  EXPECT_EQ(shown(id).state, SigningState::Proven) << shown(id).outcome.toStdString();
  EXPECT_EQ(shown(id).hash, hash);
}

TEST_F(SigningTest, AWrongPassphraseSignsNothingAndIsWiped) {
  const auto id = prepared("wrong passphrase");
  const auto secret = std::make_shared<crypto::SecretText>("wrong");
  const auto made = sign_task(connected(), {id, key_, secret});
  ASSERT_FALSE(made);
  EXPECT_TRUE(made.error().is(crypto::Errc::wrong_passphrase));
  EXPECT_TRUE(secret->empty());
  EXPECT_EQ(shown(id).state, SigningState::Prepared);
}

TEST_F(SigningTest, AKeyTheChainDoesNotKnowIsNamedBeforehand) {
  KeyEntry stranger = key_;
  stranger.public_key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "stranger").public_key();
  const auto id = prepare_task(connected(), wish_for("stranger", stranger));
  ASSERT_TRUE(id);
  EXPECT_FALSE(shown(*id).key_problem.isEmpty());
}

TEST_F(SigningTest, ADraftIsThrownAwayAndAnOpenTaskIsNot) {
  const auto draft = prepared("thrown away");
  EXPECT_TRUE(discard_task(connected(), draft));
  EXPECT_TRUE(shown(draft).id.isEmpty());
  const auto kept = prepared("not thrown away");
  ASSERT_TRUE(sign(kept));
  EXPECT_FALSE(discard_task(connected(), kept));
}

void collect(const google::protobuf::Descriptor& kind, std::set<std::string>& fields,
             std::set<std::string>& values) {
  for (int i = 0; i < kind.field_count(); ++i) {
    const auto& field = *kind.field(i);
    if (!fields.insert(field.name()).second) continue;
    if (field.enum_type() != nullptr) {
      for (int v = 1; v < field.enum_type()->value_count(); ++v)
        values.insert(field.enum_type()->value(v)->name());
    }
    if (field.message_type() != nullptr && field.message_type() != ledger::v1::Position::descriptor())
      collect(*field.message_type(), fields, values);
  }
}

TEST(MessagePreview, EveryFieldOfEveryMessageHasAWord) {
  std::set<std::string> fields;
  std::set<std::string> values;
  const auto& messages = *ledger::v1::Message::descriptor();
  for (int i = 0; i < messages.field_count(); ++i)
    collect(*messages.field(i)->message_type(), fields, values);
  for (const auto& field : fields) EXPECT_TRUE(has_field_word(field)) << field;
  for (const auto& value : values) EXPECT_TRUE(has_enum_word(value)) << value;
}

}  // namespace
}  // namespace wastewatch::ui
