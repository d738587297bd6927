// Alerts and what they open, over one day and a half of the demonstration.
#include <algorithm>
#include <memory>

#include "followed_pages.h"
#include "geo/degrees.h"
#include "ledger/keys.h"
#include "support/qt_tests.h"
#include "ui/alerts/alert_values.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/batch_rows.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {

class AlertPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(a_day_and_a_half); }
  void cleanupTestCase() { pages_.reset(); }

  void alerts_are_counted_and_strongest_first() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    QVERIFY(!list->rows.empty());
    QCOMPARE(list->counts.shown(), std::ssize(list->rows));
    for (std::size_t i = 1; i < list->rows.size(); ++i)
      QCOMPARE_GE(list->rows[i - 1].grade, list->rows[i].grade);
  }

  void every_alert_opens_to_a_page_that_says_the_same() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    for (const auto& row : list->rows) {
      const auto page = alert_page(context(), *parse_subject(row.id));
      QVERIFY(page);
      QVERIFY(!page->reasons.isEmpty());
      QCOMPARE(page->reasons.front().grade, row.grade);
      QCOMPARE(page->grade, row.grade);
      if (!page->is_load) continue;
      QCOMPARE_NE(page->responsible, QString());
      QCOMPARE_NE(page->phone, QString());
      QVERIFY2(!page->explanation.contains(u'%'), test::note(page->explanation));
      QCOMPARE_GE(page->stops.size(), 2);
      QCOMPARE(page->links.size(), page->stops.size() - 1);
      QCOMPARE(std::ranges::count_if(page->stops, &CustodyStop::present), 1);
    }
  }

  void a_load_has_one_grade_on_every_page() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    int compared = 0;
    for (const auto& row : list->rows) {
      const auto id = parse_batch_id(row.id);
      if (!id) continue;  // a device
      const auto page = batch_page(context(), *id);
      QVERIFY(page);
      QCOMPARE(page->grade, row.grade);
      QCOMPARE(batch_row(context(), *context().reader().batch(*id)).row.grade, row.grade);
      for (const int grade : page->flag_grades) QVERIFY(grade == Grade::None || grade == row.grade);
      ++compared;
    }
    QCOMPARE_GT(compared, 0);
  }

  // An official drives to where the map says it lies, so the mark is not moved aside.
  void trouble_is_marked_where_the_load_is_and_the_page_says_since_when() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    int stood = 0;
    for (const auto& row : list->rows) {
      auto page = alert_page(context(), *parse_subject(row.id));
      QVERIFY(page);
      if (!page->whereabouts) continue;
      const auto mark = std::ranges::find(page->symbols, QStringLiteral("alert"), &MapSymbol::kind);
      QVERIFY(mark != page->symbols.end());
      QCOMPARE(geo::point_at(mark->latitude, mark->longitude), page->whereabouts->at);
      const QString position = page->where;
      QVERIFY(position.startsWith(page->place));
      name_place(*page, Tongue::english);
      QVERIFY2(page->where.endsWith(position), test::note(page->where));
      QVERIFY2(page->where.contains(QStringLiteral(" of ")), test::note(page->where));
      const qint64 since = page->whereabouts->stands_since_ms;
      QCOMPARE_LE(since, page->whereabouts->heard_ms);
      stood += since != 0 ? 1 : 0;
    }
    QCOMPARE_GT(stood, 0);
  }

  void an_alert_about_an_organisation_is_named_after_it_and_opens_its_record() {
    const auto organisations = reader().organisations();
    QVERIFY(organisations && !organisations->empty());
    const auto id = ledger::OrganisationId::from(as_bytes(organisations->front().id()));
    const auto subject = watch::subject_of(*id);
    const QString row = subject_text(subject);
    QVERIFY(row.startsWith(QStringLiteral("organisation-")));
    QCOMPARE(parse_subject(row), std::optional(subject));
    QVERIFY(!parse_subject(QStringLiteral("organisation-00")));
    QVERIFY(Links::alert(row).endsWith(row));
    const auto page = alert_page(context(), subject);
    QVERIFY(page);
    QVERIFY(!page->is_load);
    QCOMPARE(page->code, context().organisation_name(id->view()));
    QCOMPARE(page->explanation, page->code);
    QCOMPARE(page->link, state_link(ledger::keys::organisation(*id)));
  }

  void an_alert_names_its_threshold_and_the_source_of_it() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    const auto page = alert_page(context(), *parse_subject(list->rows.front().id));
    QVERIFY(page);
    QVERIFY(std::ranges::any_of(page->numbers, [](const Fact& fact) { return !fact.note.isEmpty(); }));
  }

  void the_axis_has_custody_telemetry_and_deadlines_in_order_of_time() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    const auto page = alert_page(context(), watch::subject_of(*parse_batch_id(list->rows.front().id)));
    QVERIFY(page);
    const auto& axis = page->axis;
    QCOMPARE(axis.lanes.size(), 6);
    QCOMPARE_LT(axis.from_ms, axis.to_ms);
    QVERIFY2(axis.now_ms > axis.from_ms && axis.now_ms <= axis.to_ms, "the axis ends with a mark");
    const auto has = [&](const char* kind) {
      return std::ranges::any_of(axis.events, [&](const LaneEvent& event) { return event.kind == kind; });
    };
    for (const char* kind : {"block", "heard", "deadline"}) QVERIFY2(has(kind), test::note(kind));
    QVERIFY(std::ranges::is_sorted(axis.events, {}, &LaneEvent::from_ms));
    for (const auto& event : axis.events) QCOMPARE_LT(event.lane, axis.lanes.size());
  }

  void recomputing_an_alert_gives_the_same_result() {
    const auto list = alert_list(context(), {});
    QVERIFY(list);
    const auto id = watch::subject_of(*parse_batch_id(list->rows.front().id));
    const auto page = alert_page(context(), id);
    const auto again = recompute(reader(), id);
    QVERIFY(page && again && page->lead && again->alert);
    QCOMPARE(page->lead->result_hash, again->alert->result_hash);
    QVERIFY(verdict_of(*page, *again).contains("the same result"));
  }

 private:
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }

  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::AlertPagesTest)
#include "alert_pages_test.moc"
