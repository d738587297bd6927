
#include "support/qt_tests.h"
#include "ui/base/errors.h"
#include "ui/navigation/history.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

Location page(const char* id) { return {QString::fromLatin1(id), "page", {}, {}}; }

void add_links(const QStringList& links) {
  QTest::addColumn<QString>("link");
  for (const QString& link : links) QTest::addRow("%s", qPrintable("'" + link.left(60) + "'")) << link;
}

}  // namespace

class NavigationTest : public QObject {
  Q_OBJECT

 private slots:
  void link_names_the_page_that_shows_each_kind() {
    const auto batch = parse_link("wastewatch:batch/WZ-240612-0412");
    QVERIFY(batch);
    QCOMPARE(*batch, (Location{"batches", "batch", "WZ-240612-0412", ""}));
    const auto block = parse_link("wastewatch:block/12408?tab=json");
    QVERIFY(block);
    QCOMPARE(*block, (Location{"chain", "block", "12408", "json"}));
    QCOMPARE(parse_link("wastewatch:page/alerts")->page, "alerts");
  }

  void link_survives_being_written_and_read_again_data() {
    add_links({"wastewatch:page/overview", "wastewatch:page/chain?tab=verification",
               "wastewatch:alert/a-1.b_2", "wastewatch:block/1", "wastewatch:vehicle/zfa1234"});
  }
  void link_survives_being_written_and_read_again() {
    QFETCH(const QString, link);
    const auto location = parse_link(link);
    QVERIFY(location);
    QCOMPARE(to_link(*location), link);
  }

  void link_reads_the_long_name_of_a_transaction_and_writes_the_short_one() {
    const QString hash(64, u'A');
    const auto location = parse_link("wastewatch:transaction/" + hash);
    QVERIFY(location);
    QCOMPARE(to_link(*location), "wastewatch:tx/" + hash);
  }

  void link_names_keys_and_ranges_of_the_state_data() {
    add_links({"wastewatch:state/622f00", "wastewatch:range/622f-6230", "wastewatch:range/622f-"});
  }
  void link_names_keys_and_ranges_of_the_state() {
    QFETCH(const QString, link);
    const auto location = parse_link(link);
    QVERIFY(location);
    QCOMPARE(location->page, "chain");
    QCOMPARE(to_link(*location), link);
  }

  void link_refuses_broken_keys_and_ranges_data() {
    add_links({"wastewatch:passed/30,120", "wastewatch:passed/30.7,120.5,1.0", "wastewatch:passed/x.1,120.5",
               "wastewatch:replay/", "wastewatch:replay/../a", "wastewatch:state/622", "wastewatch:state/zz",
               "wastewatch:range/622f", "wastewatch:range/-6230"});
  }
  void link_refuses_broken_keys_and_ranges() {
    QFETCH(const QString, link);
    QVERIFY(!parse_link(link));
  }

  void link_refuses_what_is_no_link_of_ours_data() {
    add_links({"", "http://example.org", "wastewatch:batch/", "wastewatch:batch/../../etc",
               "wastewatch:block/-1", "wastewatch:block/0", "wastewatch:block/99999999999999999999",
               "wastewatch:tx/12", "wastewatch:batch/a?tab=<b>", "wastewatch:batch/" + QString(600, 'a')});
  }
  void link_refuses_what_is_no_link_of_ours() {
    QFETCH(const QString, link);
    const auto location = parse_link(link);
    QVERIFY(!location);
    QVERIFY(location.error().is(Errc::bad_link));
  }

  void link_of_an_unknown_kind_is_refused_as_such() {
    QVERIFY(parse_link("wastewatch:person/1").error().is(Errc::unknown_link));
  }

  void history_reading_on_through_a_list_is_one_entry() {
    History history;
    history.visit({"chain", "page", {}, {}});
    history.read_on({"chain", "block", "9", {}});
    history.read_on({"chain", "block", "8", {}});
    history.read_on({"chain", "tx", "aa", {}});
    history.back();
    QCOMPARE(history.current()->id, "8");
    history.back();
    QCOMPARE(history.current()->kind, "page");
    QVERIFY(!history.can_go_back());
  }

  void history_goes_back_and_forward() {
    History history;
    QCOMPARE(history.current(), nullptr);
    history.visit(page("overview"));
    history.visit(page("alerts"));
    QVERIFY(history.can_go_back());
    history.back();
    QCOMPARE(history.current()->page, "overview");
    QVERIFY(!history.can_go_back());
    history.forward();
    QCOMPARE(history.current()->page, "alerts");
    QVERIFY(!history.can_go_forward());
  }

  void history_forgets_what_lay_ahead_after_a_new_visit() {
    History history;
    for (const char* id : {"a", "b", "c"}) history.visit(page(id));
    history.back();
    history.back();
    history.visit(page("d"));
    QVERIFY(!history.can_go_forward());
    history.back();
    QCOMPARE(history.current()->page, "a");
  }

  void history_counts_the_same_place_twice_in_a_row_once() {
    History history;
    history.visit(page("a"));
    history.visit(page("a"));
    QVERIFY(!history.can_go_back());
  }

  void history_is_bounded_and_forgets_the_oldest() {
    History history;
    for (std::size_t i = 0; i <= History::max_entries; ++i) history.visit(page(std::to_string(i).c_str()));
    std::size_t steps = 1;
    for (; history.can_go_back(); ++steps) history.back();
    QCOMPARE(steps, History::max_entries);
    QCOMPARE(history.current()->page, "1");
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::NavigationTest)
#include "navigation_test.moc"
