// The table of loads and the page of one, against what the reader itself says, over one day and a half of the
// demonstration.
#include <memory>
#include <set>

#include "followed_pages.h"
#include "support/qt_tests.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/batch_rows.h"
#include "ui/batches/batch_sort.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {

class BatchPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(a_day_and_a_half); }
  void cleanupTestCase() { pages_.reset(); }

  void every_column_sorts_all_that_matches() {
    std::set<ledger::BatchId> all;
    std::optional<Bytes> cursor;
    do {
      const auto rows = batch_rows(context(), {}, cursor, 100);
      QVERIFY(rows);
      for (const auto& row : rows->rows) all.insert(row.id);
      cursor = rows->next;
    } while (cursor);
    for (int column = 0; column < static_cast<int>(BatchColumn::count_); ++column) {
      BatchFilter filter;
      filter.sorted = static_cast<BatchColumn>(column);
      const auto up = sorted_batches(context(), filter);
      QVERIFY2(up && *up, test::note(column));
      QVERIFY2(std::set<ledger::BatchId>((*up)->begin(), (*up)->end()) == all, test::note(column));
      filter.descending = true;
      const auto down = sorted_batches(context(), filter);
      QVERIFY(down && *down);
      QCOMPARE((*down)->size(), all.size());
      const auto ends = rows_of(context(), {(*up)->front(), (*down)->front()});
      if (filter.sorted == BatchColumn::mass) {
        QCOMPARE_LT(ends[0].row.cells[1].order, ends[1].row.cells[1].order);
      } else if (filter.sorted == BatchColumn::code) {
        QCOMPARE_LT(ends[0].row.cells[0].text, ends[1].row.cells[0].text);
      }
    }
  }

  void more_than_can_be_sorted_is_said_and_not_sorted_in_part() {
    BatchFilter filter;
    filter.sorted = BatchColumn::mass;
    const auto sorted = sorted_batches(context(), filter, 5);
    QVERIFY(sorted);
    QVERIFY(!*sorted);
  }

  void the_table_walks_all_batches_once_newest_first() {
    std::set<ledger::BatchId> seen;
    std::optional<Bytes> cursor;
    double before = 1e300;
    do {
      const auto rows = batch_rows(context(), {}, cursor, 37);
      QVERIFY(rows);
      for (const auto& row : rows->rows) {
        QVERIFY(seen.insert(row.id).second);
        const double declared = row.row.cells[static_cast<std::size_t>(BatchColumn::age)].order;
        QCOMPARE_LE(declared, before);
        before = declared;
      }
      cursor = rows->next;
    } while (cursor);
    QCOMPARE(seen.size(), *reader().count({}, 1'000'000));
  }

  void filters_agree_with_the_figures() {
    const auto figures = reader().figures({});
    QVERIFY(figures);
    BatchFilter filter;
    filter.flag = index::BatchFlag::open;
    QCOMPARE(static_cast<std::int64_t>(*reader().count(query_of(filter), 1'000'000)),
             figures->at(index::Counter::open_loads));
    filter.flag.reset();
    filter.state = ledger::v1::BATCH_IN_TRANSIT;
    QCOMPARE(static_cast<std::int64_t>(*reader().count(query_of(filter), 1'000'000)),
             figures->at(index::Counter::in_transit));
  }

  void every_signed_entry_of_a_history_leads_to_its_transaction() {
    const auto rows = batch_rows(context(), {}, std::nullopt, 20);
    QVERIFY(rows);
    for (const auto& row : rows->rows) {
      const auto page = batch_page(context(), row.id);
      QVERIFY(page);
      QVERIFY(!page->timeline.isEmpty());
      for (const auto& entry : page->timeline) {
        QVERIFY2(entry.link.isEmpty() == entry.by_chain, test::note(entry.title));
        QCOMPARE_NE(entry.title, event_word(ledger::v1::BATCH_EVENT_UNSPECIFIED));
      }
      QCOMPARE(page->steps.size(), 6);
    }
  }

  void an_unknown_batch_is_an_error() { QVERIFY(!(batch_page(context(), ledger::BatchId{}))); }

 private:
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }

  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::BatchPagesTest)
#include "batch_pages_test.moc"
