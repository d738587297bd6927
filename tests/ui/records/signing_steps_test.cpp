// The signing desk's steps over a chain whose blocks the test makes: prepared, frozen, signed, sent, proven.
#include <algorithm>
#include <memory>

#include "crypto/errors.h"
#include "index/follower.h"
#include "kit/demo/served_demo.h"
#include "kit/need.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "light/client.h"
#include "outbox/errors.h"
#include "rpc/block_source.h"
#include "support/qt_tests.h"
#include "ui/alerts/incident_reports.h"
#include "ui/format/hex.h"
#include "ui/incident/incident_draft.h"
#include "ui/signing/signing_steps.h"

namespace wastewatch::ui {
namespace {

constexpr int signing_minutes = 9 * 60;

bool says(const QList<Fact>& facts, const QString& text) {
  return std::ranges::any_of(facts, [&](const Fact& fact) { return fact.value.contains(text); });
}

}  // namespace

// A chain whose blocks the test makes, its node, and a connection that follows it.
class SigningChain {
 public:
  SigningChain() { open(); }

  // As after a restart.
  void open() {
    connected_.reset();
    connected_ = test::need(Connected::open(demo_.network(), folder_.path() / "data"));
    follow();
  }
  void make_blocks(int count) {
    demo_.make_blocks(count);
    follow();
  }
  Timestamp now() { return demo_.chain().now(); }
  const Connected& connected() const { return *connected_; }

 private:
  void follow() {
    light::ClientOptions options;
    options.chain_id = connected().network().chain_id;
    options.anchor = connected().network().anchor;
    options.required_agreement = 0;
    const FixedClock clock(now());
    const auto client = test::need(light::Client::open(
        options, {connected_->primary(), {}}, {connected_->trusted(), connected_->anchors(), clock}));
    rpc::HttpBlockSource source(connected().client());
    index::Follower follower(*client, connected_->replica(), source, {}, clock);
    test::need(follower.once({}));
  }

  test::ServedDemo demo_{signing_minutes};
  test::TemporaryFolder folder_;
  std::shared_ptr<Connected> connected_;
};

class SigningStepsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { chain_ = std::make_unique<SigningChain>(); }
  void cleanupTestCase() { chain_.reset(); }
  void init() {
    keys_ = std::make_unique<test::TemporaryFolder>();
    QVERIFY(make_demo_key(keys_->path()));
    key_ = sealed_keys(keys_->path()).front();
  }
  void cleanup() { keys_.reset(); }

  void what_is_previewed_is_what_is_signed() {
    const auto id = prepared("by the canal");
    const auto before = shown(id);
    QCOMPARE(before.state, SigningState::Prepared);
    QVERIFY2(before.title == QStringLiteral("Report an incident"), test::note(before.title));
    QVERIFY(says(before.preview, QStringLiteral("by the canal")));
    QVERIFY(says(before.preview, QStringLiteral("demo-test")));
    QVERIFY2(before.key_problem.isEmpty(), test::note(before.key_problem));
    QVERIFY(sign(id));
    const auto task = (*connected().outbox())->find(id);
    const auto tx = ledger::decode_tx(task->tx);
    QCOMPARE(hex_of(tx.digest), before.bytes_hash);
    QCOMPARE(shown(id).preview, before.preview);
    QCOMPARE(shown(id).state, SigningState::Signed);
  }

  void the_preview_stays_until_it_is_renewed() {
    const auto wish = wish_for("frozen", key_);
    QVERIFY(prepare_task(connected(), wish));
    const auto first = shown(wish.task);
    chain_->make_blocks(3);
    QCOMPARE(shown(wish.task).preview, first.preview);
    QCOMPARE(shown(wish.task).bytes_hash, first.bytes_hash);
    QVERIFY(!shown(wish.task).outdated);
    chain_->make_blocks(static_cast<int>(ledger::valid_blocks) - 10);
    QCOMPARE(shown(wish.task).bytes_hash, first.bytes_hash);
    QVERIFY(shown(wish.task).outdated);
    QVERIFY(prepare_task(connected(), wish));
    QCOMPARE_NE(shown(wish.task).bytes_hash, first.bytes_hash);
    QVERIFY(!shown(wish.task).outdated);
  }

  void several_tasks_go_their_way_together() {
    const auto first = prepared("first of two");
    QVERIFY(sign(first));
    const auto second = prepared("second of two");
    QVERIFY(sign(second));
    advance();
    QCOMPARE(shown(first).state, SigningState::Sent);
    QCOMPARE(shown(second).state, SigningState::Sent);
    chain_->make_blocks(2);
    advance();
    QVERIFY2(shown(first).state == SigningState::Proven, test::note(shown(first).outcome));
    QVERIFY2(shown(second).state == SigningState::Proven, test::note(shown(second).outcome));
    const auto reader = connected().reader();
    RecordContext context(*reader, {});
    QCOMPARE_GE(reports_about(context, *reader->batch_detail(batch())).size(), 2);
  }

  void a_task_prepared_before_another_one_was_signed_has_to_be_renewed() {
    const auto early = prepared("too early");
    const auto other = prepared("signed first");
    QVERIFY(sign(other));
    QVERIFY(shown(early).outdated);
    const auto refused = sign(early);
    QVERIFY(!refused);
    QVERIFY(refused.error().is(outbox::Errc::outdated));
  }

  void what_was_signed_is_sent_after_a_restart() {
    const auto id = prepared("signed, then the computer went off");
    QVERIFY(sign(id));
    const QString hash = shown(id).hash;
    chain_->open();
    QCOMPARE(shown(id).state, SigningState::Signed);
    advance();
    chain_->make_blocks(2);
    advance();
    QVERIFY2(shown(id).state == SigningState::Proven, test::note(shown(id).outcome));
    QCOMPARE(shown(id).hash, hash);
  }

  void a_wrong_passphrase_signs_nothing_and_is_wiped() {
    const auto id = prepared("wrong passphrase");
    const auto secret = std::make_shared<crypto::SecretText>("wrong");
    const auto made = sign_task(connected(), {id, key_, secret});
    QVERIFY(!made);
    QVERIFY(made.error().is(crypto::Errc::wrong_passphrase));
    QVERIFY(secret->empty());
    QCOMPARE(shown(id).state, SigningState::Prepared);
  }

  void a_key_the_chain_does_not_know_is_named_beforehand() {
    KeyEntry stranger = key_;
    stranger.public_key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "stranger").public_key();
    const auto id = prepare_task(connected(), wish_for("stranger", stranger));
    QVERIFY(id);
    QVERIFY(!shown(*id).key_problem.isEmpty());
  }

  void a_draft_is_thrown_away_and_an_open_task_is_not() {
    const auto draft = prepared("thrown away");
    QVERIFY(discard_task(connected(), draft));
    QVERIFY(shown(draft).id.isEmpty());
    const auto kept = prepared("not thrown away");
    QVERIFY(sign(kept));
    QVERIFY(!discard_task(connected(), kept));
    QVERIFY(withdraw_task(connected(), kept));
    QVERIFY(shown(kept).id.isEmpty());
  }

  void an_earlier_message_that_is_under_way_is_named_before_signing() {
    const auto alone = prepared("the only one");
    QVERIFY(shown(alone).earlier.isEmpty());
    QVERIFY(sign(alone));
    const auto next = prepared("behind it");
    QVERIFY2(shown(next).earlier.contains(QStringLiteral("still under way")),
             test::note(shown(next).earlier));
    QVERIFY(withdraw_task(connected(), alone));
    QVERIFY(discard_task(connected(), next));
  }

 private:
  const Connected& connected() const { return chain_->connected(); }
  ledger::BatchId batch() const {
    const auto reader = connected().reader();
    return *ledger::BatchId::from(as_bytes(reader->batches({}, std::nullopt, 1)->batches.front().id()));
  }
  DraftWish wish_for(const char* note, const KeyEntry& key) const {
    return {*outbox::fresh_task_id(), incident_message({batch(), ledger::v1::INCIDENT_DUMPING, note}),
            "wastewatch:batch/00", key};
  }
  outbox::TaskId prepared(const char* note) {
    const auto id = prepare_task(connected(), wish_for(note, key_));
    QVERIFY2(id, test::error_of(id));
    return *id;
  }
  Result<outbox::TaskId> sign(const outbox::TaskId& id) {
    return sign_task(connected(), {id, key_, std::make_shared<crypto::SecretText>(demo_passphrase)});
  }
  SigningTask shown(const outbox::TaskId& id) const { return show_tasks(connected(), {}, id)->current; }
  void advance() {
    const FixedClock clock(chain_->now());
    const auto moved = advance_tasks(connected(), {}, show_tasks(connected(), {}, std::nullopt)->open, clock);
    QVERIFY2(moved, test::error_of(moved));
  }

  std::unique_ptr<SigningChain> chain_;
  std::unique_ptr<test::TemporaryFolder> keys_;
  KeyEntry key_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::SigningStepsTest)
#include "signing_steps_test.moc"
