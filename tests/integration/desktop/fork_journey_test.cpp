// Two real networks whose validators hold the same keys and the same past, and then sign different blocks:
// the window follows one and compares with the other.
#include "base/encoding.h"
#include "chain/hashes.h"
#include "comet_network.h"
#include "cometbft.h"
#include "ledger_application.h"
#include "rpc/provider.h"
#include "support/qt_tests.h"
#include "trouble.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr int validators = 4;
constexpr std::int64_t anchor_height = 2;
constexpr std::int64_t shared_height = 6;

// Made with a common past; both run.
class Fork {
 public:
  explicit Fork(const std::string& cometbft)
      : left_({.cometbft = cometbft,
               .folder = folder_.path() / "left",
               .validators = validators,
               .chain_id = "fork-test",
               .application = ledger_application,
               .app_state = empty_ledger}) {
    left_.start();
    require(left_.reaches(shared_height), left_.output());
    for (std::size_t i = 0; i < validators; ++i) left_.kill(i);
    right_ = std::make_unique<CometNetwork>(left_, folder_.path() / "right");
    left_.start();
    right_->start();
    require(left_.reaches(shared_height + 10), left_.output());
    require(right_->reaches(shared_height + 10), right_->output());
  }

  CometNetwork& left() { return left_; }
  CometNetwork& right() { return *right_; }
  rpc::Network network() {
    const auto anchor = rpc::HttpProvider(http_, left_.url(0)).light_block(anchor_height, {}).value();
    return {.name = {},
            .chain_id = left_.chain_id(),
            .endpoint = left_.url(0),
            .witnesses = {right_->url(0)},
            .anchor = {anchor_height, chain::header_hash(anchor.signed_header.header)}};
  }
  // Whether a block of that node carries evidence.
  bool punished(CometNetwork& network) {
    rpc::Client client(http_, network.url(0));
    std::int64_t next = shared_height;
    return eventually(
        [&] {
          const auto block = client.block(next, {});
          if (!block || !block->block) return false;
          ++next;
          return !block->block->evidence.empty();
        },
        60s);
  }

 private:
  static void require(bool good, const std::string& what) {
    if (!good) throw std::runtime_error(what);
  }

  TemporaryFolder folder_;
  CometNetwork left_;
  std::unique_ptr<CometNetwork> right_;
  rpc::NetworkThread thread_;
  rpc::HttpClient http_{thread_};
};

QString text(const std::string& value) { return QString::fromStdString(value); }

}  // namespace

class ForkJourneyTest : public QObject {
  Q_OBJECT

 private slots:
  void a_forked_network_is_shown_as_one_and_a_person_decides() {
    const auto cometbft = find_cometbft();
    if (!cometbft) QSKIP("no CometBFT: set WASTEWATCH_COMETBFT or install it (./dev net does)");
    auto& demo = window_on_demo();
    const Excursion excursion(demo);
    auto& hand = demo.hand();
    auto& session = ui::the<ui::Session>();
    Fork fork(cometbft->string());
    index::FollowerOptions options;
    options.halted_after = 3s;
    session.set_follower_options(options);
    follow(demo, fork.network(), "fork");

    // what happened, in words, with both blocks
    QVERIFY2(reaches(index::FollowPhase::diverged), note(how_things_stand()));
    show_verification();
    QVERIFY(hand.sees(QAccessible::AlertMessage, "Two nodes show different blocks"));
    QVERIFY(session.dispute());
    QCOMPARE(session.dispute()->primary, fork.left().url(0));
    QCOMPARE(session.dispute()->witness, fork.right().url(0));
    QVERIFY(hand.reads(text(fork.left().url(0)) + ": "));
    QVERIFY(hand.reads(text(fork.right().url(0)) + ": "));

    // the misbehaviour proof: kept, sent, accepted, in a block
    QVERIFY(hand.reads("The misbehaviour proof is kept on this computer. Accepted by"));
    QVERIFY(hand.sees(QAccessible::Button, "Export the proof"));
    QVERIFY2(fork.punished(fork.left()), note(fork.left().output()));
    QVERIFY2(fork.punished(fork.right()), note(fork.right().output()));
    keep_picture(demo, "diverged");
    ui::the<ui::Navigator>().open("wastewatch:page/chain?tab=nodes");
    QVERIFY(hand.reads("diverging"));
    keep_picture(demo, "diverging_nodes");

    // a person decides: the other node is followed, the proof stays
    show_verification();
    QVERIFY2(hand.tab_to(QAccessible::Button, "Decide whom to believe"), note(hand.focused()));
    hand.key(Qt::Key_Return);
    keep_picture(demo, "decide");
    QVERIFY(hand.press(QAccessible::Button, "Believe " + text(fork.right().url(0))));
    QVERIFY2(reaches(index::FollowPhase::following), note(how_things_stand()));
    QCOMPARE(session.network().endpoint, fork.right().url(0));
    QVERIFY(session.network().witnesses.empty());
    QVERIFY(hand.reads(", decided, "));
    keep_picture(demo, "decided");

    // the chain stands still
    for (std::size_t i = 0; i < validators; ++i) fork.right().stop_application(i);
    QVERIFY2(reaches(index::FollowPhase::halted), note(how_things_stand()));
    QVERIFY(hand.sees(QAccessible::AlertMessage, "The chain has stopped"));
    keep_picture(demo, "halted");
    session.set_follower_options({});
    QVERIFY2(demo.desktop().warnings().isEmpty(), note(demo.desktop().warnings().join(u'\n')));
  }
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::ForkJourneyTest)
#include "fork_journey_test.moc"
