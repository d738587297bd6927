// The first minute over a real chain: it waits for its facts, shows what the replica has, and the checker
// refuses what a visitor altered.
#include "ui/guide/guide.h"

#include <QSignalSpy>
#include <algorithm>
#include <chrono>
#include <memory>

#include "models/followed_session.h"
#include "support/qt_tests.h"
#include "ui/language/language.h"
#include "ui/navigation/navigator.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

using namespace std::chrono_literals;

constexpr int watched_from =
    300;  // minute of the day: a false statement falls on it, the alert comes soon after
constexpr int missed_after = 8;
constexpr auto patience = 60s;

int passed(const QList<ProofStep>& steps) {
  return static_cast<int>(std::ranges::count(steps, int{Verdict::Passed}, &ProofStep::verdict));
}

}  // namespace

class GuideTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    Settings::use(Settings::Store::memory);
    session_ = std::make_unique<FollowedSession>(watched_from - 10,
                                                 test::DemoChain::Pace{.live_minute = watched_from});
  }
  void cleanupTestCase() { session_.reset(); }
  void cleanup() { guide().stop(); }

  void waits_for_a_load_to_go_missing() {
    guide().start();
    QVERIFY(guide().running());
    QVERIFY(guide().waiting());
    guide().next();
    QCOMPARE(guide().step(), 0);
    session_->run_minutes(10 + missed_after);
    QTRY_VERIFY_WITH_TIMEOUT(!guide().waiting(), patience);
    QCOMPARE(guide().words().carrier, QStringLiteral("Lantern Lane Haulage"));
    QCOMPARE(guide().words().giver, QStringLiteral("Wuzhen North Market"));
    QVERIFY(guide().words().alert.startsWith(QStringLiteral("Reported delivered")));
    QCOMPARE(guide().words().pick_up.receiver, int{Signature::Signed});
    QCOMPARE(guide().words().delivery.giver, int{Signature::Signed});
    QCOMPARE(guide().words().delivery.receiver, int{Signature::Missing});
  }

  void the_map_moves_from_the_declaration_to_the_newest_reading() {
    tell();
    const auto& story = *guide().story();
    const auto at = [&](qint64 time) { return story_map(story, time, Tongue::english); };
    const auto places = [](const JourneyMap& map, const char* kind) {
      return std::ranges::count(map.symbols, QLatin1String(kind), &MapSymbol::kind);
    };
    QCOMPARE(places(at(story.declared_ms), "tracker"), 0);
    QCOMPARE(places(at(story.collected_ms + 60'000), "tracker"), 1);
    QCOMPARE(places(at(story.missed_ms), "truck"), 1);
    const auto early = at(story.collected_ms + 60'000);
    const auto late = at(story.claimed_ms);
    const auto truck = [](const JourneyMap& map) {
      return std::ranges::find(map.symbols, QStringLiteral("truck"), &MapSymbol::kind)->coordinate();
    };
    const auto tracker = [](const JourneyMap& map) {
      return std::ranges::find(map.symbols, QStringLiteral("tracker"), &MapSymbol::kind)->coordinate();
    };
    QCOMPARE_LT(truck(early).distanceTo(tracker(early)), 1'000);
    QCOMPARE_GT(truck(late).distanceTo(tracker(late)), 5'000);
  }

  void goes_on_by_itself_until_the_visitor_is_asked() {
    guide().set_pace(40);
    tell();
    QTRY_VERIFY_WITH_TIMEOUT(guide().at_cheat(), patience);
    QCOMPARE(guide().proof().size(), 5);
    QCOMPARE(passed(guide().proof()), 5);
    QVERIFY(guide().proof_line().contains(QStringLiteral("ms")));
    QTest::qWait(500);
    QVERIFY(guide().at_cheat());  // nobody altered anything
    guide().set_pace(1);
  }

  void an_altered_answer_is_refused_at_the_first_step() {
    tell();
    step_to_cheat();
    QCOMPARE(guide().cheat(QStringLiteral("1.50")), QString());
    QTRY_VERIFY2_WITH_TIMEOUT(guide().cheated(), qPrintable(guide().problem()), patience);
    QVERIFY(guide().refused());
    QCOMPARE(guide().answer().failed_step, 1);
    QVERIFY(guide().verdict().contains(QStringLiteral("1.50\u00A0t")));
    QVERIFY(guide().verdict().contains(FollowedSession::session().node()));
    QVERIFY(guide().verdict().contains(guide().words().mass));
  }

  void the_true_mass_is_believed() {
    tell();
    step_to_cheat();
    QCOMPARE(guide().cheat(guide().mass_text()), QString());
    QTRY_VERIFY2_WITH_TIMEOUT(guide().cheated(), qPrintable(guide().problem()), patience);
    QVERIFY(!guide().refused());
    QCOMPARE(passed(guide().answer().steps), 5);
  }

  void what_is_no_mass_is_asked_again() {
    tell();
    for (const char* text : {"", "heavy", "-1", "0", "1e9", "nan", "inf"})
      QVERIFY2(!guide().cheat(QString::fromLatin1(text)).isEmpty(), text);
  }

  void another_language_tells_of_the_same_load() {
    tell();
    const QString code = guide().words().code;
    the<Language>().setCode(QStringLiteral("zh_CN"));
    QTRY_VERIFY_WITH_TIMEOUT(!guide().words().alert.startsWith(QStringLiteral("Reported")), patience);
    QCOMPARE(guide().words().code, code);
    the<Language>().setCode(QStringLiteral("en"));
  }

  void a_pause_holds_the_step() {
    guide().set_pace(40);
    tell();
    guide().setPaused(true);
    const int step = guide().step();
    QTest::qWait(500);
    QCOMPARE(guide().step(), step);
    guide().previous();
    guide().next();
    guide().setPaused(false);
    guide().set_pace(1);
  }

  void each_door_leads_to_its_page_and_ends_the_guide() {
    for (const auto& [door, kind] :
         {std::pair{Guide::Load, "batch"}, {Guide::Chain, "page"}, {Guide::Alert, "alert"}}) {
      tell();
      guide().open(door);
      QVERIFY(!guide().running());
      QCOMPARE(the<Navigator>().current().kind, QLatin1String(kind));
    }
  }

 private:
  static Guide& guide() { return the<Guide>(); }
  static void tell() {
    guide().start();
    QTRY_VERIFY_WITH_TIMEOUT(!guide().waiting(), patience);
  }
  // As a visitor who presses Right until there is something to do.
  static void step_to_cheat() {
    const auto there = [] {
      if (!guide().at_cheat()) guide().next();
      return guide().at_cheat();
    };
    QVERIFY(QTest::qWaitFor(there, patience));
  }

  std::unique_ptr<FollowedSession> session_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::GuideTest)
#include "guide_test.moc"
