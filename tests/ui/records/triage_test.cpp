// What officials note about alerts changes the list, the badge's counts and the alert's page, and is kept.
#include <QSignalSpy>
#include <memory>

#include "followed_pages.h"
#include "models/followed_session.h"
#include "support/qt_tests.h"
#include "triage/note_store.h"
#include "ui/alerts/alert_values.h"
#include "ui/alerts/alerts_page_model.h"
#include "ui/alerts/triage_desk.h"
#include "ui/language/language.h"
#include "ui/settings/settings.h"
#include "watch/feed_store.h"

namespace wastewatch::ui {

class TriageTest : public QObject {
  Q_OBJECT

  static constexpr qint64 hour_ms = 3'600'000;

 private slots:
  void initTestCase() {
    Settings::use(Settings::Store::memory);
    the<Language>().setCode("en");
    pages_ = std::make_unique<FollowedPages>(a_day_and_a_half);
    const auto feed = watch::read_feed(pages_->reader(), {});
    QVERIFY(feed);
    QCOMPARE_GT(feed->troubles.size(), 2U);
    first_ = feed->troubles.front();
  }
  void cleanupTestCase() { pages_.reset(); }

  void what_is_put_aside_leaves_the_open_list_and_stands_in_its_own() {
    const auto before = alert_list(pages_->context(), {});
    QVERIFY(before);
    for (const auto act : {triage::Act::snoozed, triage::Act::dismissed}) {
      TriageView view = after(act);
      const auto open = alert_list(pages_->context(), {}, view);
      QVERIFY(open);
      QCOMPARE(open->counts.shown(), before->counts.shown() - 1);
      QCOMPARE(open->counts.hidden, 1);
      QVERIFY(std::ranges::find(open->rows, row(), &AlertRow::id) == open->rows.end());
      view.filter.show = act == triage::Act::snoozed ? triage::Show::snoozed : triage::Show::dismissed;
      const auto aside = alert_list(pages_->context(), {}, view);
      QVERIFY(aside);
      QCOMPARE(aside->rows.size(), 1U);
      QVERIFY2(aside->rows.front().triage.contains("Officer A"), qPrintable(aside->rows.front().triage));
    }
  }

  void a_snooze_that_is_over_says_that_the_alert_came_back() {
    TriageView view = after(triage::Act::snoozed);
    view.now_ms += 2 * hour_ms;
    const auto list = alert_list(pages_->context(), {}, view);
    QVERIFY(list);
    const auto back = std::ranges::find(list->rows, row(), &AlertRow::id);
    QVERIFY(back != list->rows.end());
    QVERIFY2(back->triage.startsWith("Back: "), qPrintable(back->triage));
  }

  void the_page_tells_the_history_newest_first() {
    TriageView view = after(triage::Act::taken);
    view.notes = notes_of({note(triage::Act::taken), note(triage::Act::dismissed)});
    const auto page = alert_page(pages_->context(), first_.subject, view);
    QVERIFY(page);
    QVERIFY(page->triage.stands);
    QVERIFY(page->triage.aside);
    QCOMPARE(page->triage.history.size(), 2);
    QCOMPARE(page->triage.history.front().value, "Dismissed by Officer A");
    QCOMPARE(page->triage.history.front().note, "The receiver confirmed the arrival · called the plant");
  }

  void the_desk_keeps_what_was_done_and_the_page_shows_it() {
    const FollowedSession followed(a_day_and_a_half);
    AlertsPageModel model;
    model.setActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(model.loaded() && model.rows()->rowCount() > 0, 30'000);
    const int open = model.rows()->rowCount();
    const QString id = model.rows()->keyOf(0);
    auto& desk = the<TriageDesk>();
    const QSignalSpy kept(&desk, &TriageDesk::kept);

    desk.setMe("");
    desk.dismissFor(id, 0, "");
    QTRY_VERIFY(!desk.busy());
    QVERIFY(!desk.problem().isEmpty());
    QCOMPARE(kept.size(), 0);

    desk.setMe("Officer A");
    desk.dismissFor(id, 0, "");
    QTRY_COMPARE(kept.size(), 1);
    QTRY_COMPARE(model.rows()->rowCount(), open - 1);
    desk.setShow(3);
    QTRY_COMPARE(model.rows()->rowCount(), 1);
    desk.reopen(id);
    QTRY_COMPARE(model.rows()->rowCount(), 0);
    desk.showAll();
    QTRY_COMPARE(model.rows()->rowCount(), open);
    model.setBatch(id);
    QTRY_COMPARE(model.page().triage.history.size(), 2);
    for (int i = 0; i < 2; ++i) {
      desk.take(id);
      desk.take(id);  // while the first is being kept
      QTRY_VERIFY(!desk.busy());
    }
    QTRY_COMPARE(model.page().triage.history.size(), 3);
  }

 private:
  QString row() const { return subject_text(first_.subject); }
  triage::Note note(triage::Act act) const {
    triage::Note out = triage::note_about(first_, act);
    out.by = "Officer A";
    out.at_ms = pages_->context().now_ms();
    out.text = "called the plant";
    out.until_ms = act == triage::Act::snoozed ? out.at_ms + hour_ms : 0;
    out.reason = act == triage::Act::dismissed ? triage::Reason::arrived : triage::Reason::none;
    return out;
  }
  TriageView after(triage::Act act) const {
    TriageView view{.me = "Officer A", .now_ms = pages_->context().now_ms() + 60'000};
    view.notes = notes_of({note(act)});
    return view;
  }
  static std::shared_ptr<const triage::NotesBySubject> notes_of(std::vector<triage::Note> notes) {
    return std::make_shared<const triage::NotesBySubject>(triage::by_subject(std::move(notes)));
  }

  std::unique_ptr<FollowedPages> pages_;
  watch::Trouble first_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TriageTest)
#include "triage_test.moc"
