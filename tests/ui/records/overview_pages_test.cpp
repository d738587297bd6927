// The overview and its scopes, against what the reader itself says, over one day and a half of the
// demonstration.
#include <algorithm>
#include <memory>

#include "followed_pages.h"
#include "support/qt_tests.h"
#include "ui/alerts/alert_values.h"
#include "ui/batches/batch_rows.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/visits.h"
#include "ui/records/region_feed.h"

namespace wastewatch::ui {

class OverviewPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(a_day_and_a_half); }
  void cleanupTestCase() { pages_.reset(); }

  void the_overview_repeats_the_reader() {
    const auto values = overview_page(context(), {}, headings_);
    QVERIFY(values);
    const auto figures = reader().figures({});
    QCOMPARE(values->page.figures.overdue, figures->at(index::Counter::overdue));
    QCOMPARE(values->page.days.size(), overview_days);
    QVERIFY(std::ranges::any_of(values->page.days, [](const BarDay& day) { return day.delivered_g > 0; }));
    QVERIFY(
        std::ranges::any_of(values->page.symbols, [](const MapSymbol& s) { return s.kind == "tracker"; }));
    QVERIFY(std::ranges::any_of(values->page.symbols, [](const MapSymbol& s) { return s.kind == "plant"; }));
  }

  void the_map_names_trucks_by_their_plates_and_opens_their_loads() {
    const auto values = overview_page(context(), {}, headings_);
    QVERIFY(values);
    int trucks = 0;
    for (const auto& symbol : values->page.symbols) {
      QVERIFY(!symbol.is_old || symbol.grade != Grade::None);
      QVERIFY(symbol.link.isEmpty() || symbol.link.startsWith(QStringLiteral("wastewatch:batch/")));
      if (symbol.kind != QLatin1String("truck")) continue;
      QVERIFY2(symbol.label.startsWith(QStringLiteral("浙")), test::note(symbol.label));
      ++trucks;
    }
    QCOMPARE_GT(trucks, 0);
  }

  void a_scope_leaves_out_other_regions() {
    const auto all = overview_page(context(), {}, headings_);
    const auto one = overview_page(context(), ChosenScope{{{"330483"}}, 0}, headings_);
    QVERIFY(all && one);
    QCOMPARE_LT(one->page.figures.open, all->page.figures.open + 1);
    QCOMPARE_LE(one->page.alert_count, all->page.alert_count);
  }

  void a_period_counts_what_the_list_behind_the_figure_shows() {
    const std::int64_t from = context().now_ms() - 6LL * 3'600'000;
    const auto values = overview_page(context(), {{}, from}, headings_);
    QVERIFY(values);
    BatchFilter filter;
    filter.flag = index::BatchFlag::open;
    filter.declared_from_ms = from;
    QCOMPARE(static_cast<std::int64_t>(*reader().count(query_of(filter), 1'000'000)),
             values->page.figures.open);
    const auto all = alert_list(context(), {});
    const auto some = alert_list(context(), {{}, from});
    QCOMPARE(std::ssize(some->rows) + some->counts.older, std::ssize(all->rows));
  }

  void a_first_visit_is_compared_with_nothing_however_long_it_lasts() {
    const QString key = QStringLiteral("overview/visit/test");
    Visits first;
    QVERIFY(!first.last(key, {.open = 10}));
    QVERIFY(!first.last(QStringLiteral("overview/visit/another-scope"), {.open = 3}));
    QVERIFY2(!first.last(key, {.open = 1}), "the same visit, looked at again");
    Visits next;
    const auto last = next.last(key, {.open = 4});
    QVERIFY(last);
    QCOMPARE(last->open, 1);
    QCOMPARE(next.last(key, {.open = 5})->open, 1);
  }

  void regions_are_those_of_the_registry_with_their_prefectures() {
    const auto regions = regions_of(context());
    QVERIFY(regions);
    const auto named = [&](const char* id, const char* name) {
      return std::ranges::any_of(*regions,
                                 [&](const Scope::Region& r) { return r.id == id && r.name == name; });
    };
    QVERIFY(named("3304", "Jiaxing"));
    QVERIFY(named("330483", "Tongxiang"));
    QVERIFY(!named("330481", "Haining"));  // a plant only: no load begins there
  }

 private:
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }

  std::unique_ptr<FollowedPages> pages_;
  Headings headings_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::OverviewPagesTest)
#include "overview_pages_test.moc"
