// Broken trust on the screen of the real window: what happened, and what to do.
#include "base/encoding.h"
#include "relay.h"
#include "support/qt_tests.h"
#include "trouble.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::test {
namespace {

QString hex(const Bytes& bytes) { return QString::fromStdString(to_hex_upper(bytes)); }

}  // namespace

class TroubleJourneyTest : public QObject {
  Q_OBJECT

 private slots:
  void an_anchor_too_old_to_vouch_fills_the_page_with_what_to_do() {
    auto& demo = window_on_demo();
    const Excursion excursion(demo);
    auto network = demo.network();
    network.trusting_period_ms = 1'000;
    follow(demo, network, "expired");
    QVERIFY2(reaches(index::FollowPhase::trust_expired), note(how_things_stand()));
    show_verification();
    auto& hand = demo.hand();
    QVERIFY(hand.sees(QAccessible::AlertMessage, "Trust has expired"));
    QVERIFY(hand.sees(QAccessible::EditableText, "Hash of that block"));
    QVERIFY2(!ui::the<ui::Session>().ready(), "nothing is recomputed from a header that is not trusted");
    keep_picture(demo, "expired");
  }

  void recomputing_that_gives_another_root_stops_and_shows_both() {
    auto& demo = window_on_demo();
    const Excursion excursion(demo);
    Relay relay(demo.network().endpoint);
    relay.set(Conduct::other_genesis);
    auto network = demo.network();
    network.endpoint = relay.address();
    follow(demo, network, "mismatch");
    QVERIFY2(reaches(index::FollowPhase::mismatch), note(how_things_stand()));
    show_verification();
    auto& hand = demo.hand();
    QVERIFY(hand.sees(QAccessible::AlertMessage, "The state does not match what was signed"));
    const auto mismatch = ui::the<ui::Session>().status().mismatch;
    QVERIFY(mismatch);
    QCOMPARE_NE(mismatch->computed, mismatch->signed_hash);
    QVERIFY(hand.reads(hex(mismatch->computed)));
    QVERIFY(hand.reads(hex(mismatch->signed_hash)));
    QCOMPARE_LE(ui::the<ui::Session>().height(), mismatch->height);  // figures stand at the block before
    keep_picture(demo, "mismatch");
    QVERIFY2(demo.desktop().warnings().isEmpty(), note(demo.desktop().warnings().join(u'\n')));
  }
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::TroubleJourneyTest)
#include "trouble_journey_test.moc"
