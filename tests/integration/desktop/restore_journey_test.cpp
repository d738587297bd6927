// A computer that began from a restored state: the window says so wherever history ends, and what is older is
// fetched and proven when a person asks for it.
#include <optional>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "relay.h"
#include "rpc/client.h"
#include "support/qt_tests.h"
#include "trouble.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"

namespace wastewatch::test {
namespace {

const char* const proven = "and proven on this computer against the state after block";

void open(const QString& link) { ui::the<ui::Navigator>().open(link); }

// The hash of some transaction below a height, as the node shows it; empty: none.
QString old_transaction(const rpc::Network& network, std::int64_t below) {
  rpc::NetworkThread thread;
  rpc::HttpClient http(thread);
  rpc::Client client(http, network.endpoint);
  for (std::int64_t height = below - 1; height > 0; --height) {
    const auto block = client.block(height, {});
    if (!block || !block->block) return {};
    if (!block->block->txs.empty())
      return QString::fromStdString(to_hex_upper(chain::tx_hash(block->block->txs.front())));
  }
  return {};
}

}  // namespace

class RestoreJourneyTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    excursion_.emplace(demo_);
    session_.set_restore_from_blocks(1);
  }
  void cleanup() {
    session_.set_restore_from_blocks(std::nullopt);
    const QStringList warnings = demo_.desktop().warnings();
    excursion_.reset();
    QVERIFY2(warnings.isEmpty(), note(warnings.join(u'\n')));
  }

  void older_history_is_fetched_and_proven_on_request() {
    follow(demo_, demo_.network(), "restored");
    QVERIFY2(reaches(index::FollowPhase::following), note(how_things_stand()));
    QCOMPARE_GT(session_.began_at(), 1);  // no snapshot was restored

    // where the blocks end
    open("wastewatch:page/chain");
    QVERIFY(hand_.sees(QAccessible::Note, "This computer started at height"));
    keep_picture(demo_, "restored_blocks");
    QVERIFY2(hand_.tab_to(QAccessible::Button, "Older blocks"), note(hand_.focused()));
    hand_.key(Qt::Key_Return);
    QVERIFY(hand_.press(QAccessible::Button, "Fetch and prove this block"));
    QVERIFY(hand_.reads(proven));
    keep_picture(demo_, "restored_block");

    // a transaction from before
    const QString hash = old_transaction(demo_.network(), session_.began_at());
    QVERIFY(!hash.isEmpty());
    open("wastewatch:tx/" + hash);
    QVERIFY(hand_.press(QAccessible::Button, "Fetch and prove this transaction"));
    QVERIFY(hand_.reads(proven));
    keep_picture(demo_, "restored_transaction");

    // one that nobody has
    open("wastewatch:tx/" + QString(64, u'0'));
    QVERIFY(hand_.press(QAccessible::Button, "Fetch and prove this transaction"));
    QVERIFY(hand_.reads("No node of this network provided it with a valid proof."));
    keep_picture(demo_, "restored_unknown");

    // what the restore took
    show_verification();
    QVERIFY(hand_.reads("pieces verified"));
    keep_picture(demo_, "restored_verification");
  }

  void a_person_may_recompute_everything_instead() {
    Relay relay(demo_.network().endpoint);
    relay.set(Conduct::no_chunks);
    auto network = demo_.network();
    network.endpoint = relay.address();
    network.witnesses = {};
    follow(demo_, network, "recomputed");
    open("wastewatch:page/overview");
    QVERIFY2(hand_.reads("Starting from a proven state"), note(how_things_stand()));
    keep_picture(demo_, "restoring");
    QVERIFY(hand_.press(QAccessible::Button, "Recompute from the beginning instead"));
    QVERIFY2(reaches(index::FollowPhase::following), note(how_things_stand()));
    QCOMPARE(session_.began_at(), 0);
  }

 private:
  WindowOnDemo& demo_ = window_on_demo();
  Hand& hand_ = demo_.hand();
  ui::Session& session_ = ui::the<ui::Session>();
  std::optional<Excursion> excursion_;
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::RestoreJourneyTest)
#include "restore_journey_test.moc"
