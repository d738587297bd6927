// The pages over one day and a half of the demonstration, against what the reader itself says.
#include <gtest/gtest.h>

#include <set>

#include "replica_fixture.h"
#include "ui/alerts/alert_values.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/batch_rows.h"
#include "ui/overview/overview_values.h"
#include "ui/records/batch_words.h"
#include "watch/alerts.h"

namespace wastewatch::ui {
namespace {

class DemoPages : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    demo_->run_minutes(36 * 60);
    following_ = std::make_unique<index::Following>(*demo_);
    ASSERT_TRUE(following_->follow());
  }
  static void TearDownTestSuite() {
    following_.reset();
    demo_.reset();
  }

  index::Reader reader_ = following_->reader();
  RecordContext context_{reader_, {}};

 private:
  static std::unique_ptr<test::DemoChain> demo_;
  static std::unique_ptr<index::Following> following_;
};
std::unique_ptr<test::DemoChain> DemoPages::demo_;
std::unique_ptr<index::Following> DemoPages::following_;

TEST_F(DemoPages, AlertsAreCountedAndStrongestFirst) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  ASSERT_FALSE(list->rows.empty());
  EXPECT_EQ(list->critical + list->serious + list->notice, std::ssize(list->rows));
  for (std::size_t i = 1; i < list->rows.size(); ++i) EXPECT_GE(list->rows[i - 1].grade, list->rows[i].grade);
}

TEST_F(DemoPages, EveryAlertOpensToAPageThatSaysTheSame) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  for (const auto& row : list->rows) {
    const auto page = alert_page(context_, *parse_batch_id(row.id));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->title, row.title);
    EXPECT_EQ(page->grade, row.grade);
    EXPECT_NE(page->responsible, QString());
    EXPECT_NE(page->phone, QString());
    EXPECT_FALSE(page->explanation.contains(u'%')) << page->explanation.toStdString();
    EXPECT_GE(page->stops.size(), 2);
    EXPECT_EQ(page->links.size(), page->stops.size() - 1);
    EXPECT_EQ(std::ranges::count_if(page->stops, &CustodyStop::present), 1);
  }
}

TEST_F(DemoPages, AnAlertNamesItsThresholdAndTheSourceOfIt) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  const auto page = alert_page(context_, *parse_batch_id(list->rows.front().id));
  ASSERT_TRUE(page);
  EXPECT_TRUE(std::ranges::any_of(page->numbers, [](const Fact& fact) { return !fact.note.isEmpty(); }));
}

TEST_F(DemoPages, TheTableWalksAllBatchesOnceNewestFirst) {
  std::set<ledger::BatchId> seen;
  std::optional<Bytes> cursor;
  double before = 1e300;
  do {
    const auto rows = batch_rows(context_, {}, cursor, 37);
    ASSERT_TRUE(rows);
    for (const auto& row : rows->rows) {
      EXPECT_TRUE(seen.insert(row.id).second);
      const double declared = row.row.cells[static_cast<std::size_t>(BatchColumn::age)].order;
      EXPECT_LE(declared, before);
      before = declared;
    }
    cursor = rows->next;
  } while (cursor);
  EXPECT_EQ(seen.size(), *reader_.count({}, 1'000'000));
}

TEST_F(DemoPages, FiltersAgreeWithTheFigures) {
  const auto figures = reader_.figures({});
  ASSERT_TRUE(figures);
  BatchFilter filter;
  filter.flag = index::BatchFlag::open;
  EXPECT_EQ(static_cast<std::int64_t>(*reader_.count(query_of(filter), 1'000'000)),
            figures->at(index::Counter::open_loads));
  filter.flag.reset();
  filter.state = ledger::v1::BATCH_IN_TRANSIT;
  EXPECT_EQ(static_cast<std::int64_t>(*reader_.count(query_of(filter), 1'000'000)),
            figures->at(index::Counter::in_transit));
}

TEST_F(DemoPages, EverySignedEntryOfAHistoryLeadsToItsTransaction) {
  const auto rows = batch_rows(context_, {}, std::nullopt, 20);
  ASSERT_TRUE(rows);
  for (const auto& row : rows->rows) {
    const auto page = batch_page(context_, row.id);
    ASSERT_TRUE(page);
    ASSERT_FALSE(page->timeline.isEmpty());
    for (const auto& entry : page->timeline) {
      EXPECT_EQ(entry.link.isEmpty(), entry.by_chain) << entry.title.toStdString();
      EXPECT_NE(entry.title, event_word(ledger::v1::BATCH_EVENT_UNSPECIFIED));
    }
    EXPECT_EQ(page->steps.size(), 6);
  }
}

TEST_F(DemoPages, ABothSidedHandoverLeadsToBothTransactions) {
  const auto rows = batch_rows(context_, {.state = ledger::v1::BATCH_DELIVERED}, std::nullopt, 5);
  ASSERT_TRUE(rows);
  ASSERT_FALSE(rows->rows.empty());
  const auto page = batch_page(context_, rows->rows.front().id);
  ASSERT_TRUE(page);
  for (const auto& link : page->links) {
    EXPECT_EQ(link.giver, Signature::Signed);
    EXPECT_EQ(link.receiver, Signature::Signed);
    EXPECT_TRUE(link.giver_link.startsWith(QStringLiteral("wastewatch:tx/")));
    EXPECT_TRUE(link.receiver_link.startsWith(QStringLiteral("wastewatch:tx/")));
    EXPECT_NE(link.giver_link, link.receiver_link);
  }
}

TEST_F(DemoPages, TheOverviewRepeatsTheReader) {
  const auto values = overview_values(context_, {});
  ASSERT_TRUE(values);
  const auto figures = reader_.figures({});
  EXPECT_EQ(values->figures.overdue, figures->at(index::Counter::overdue));
  EXPECT_EQ(values->days.size(), overview_days);
  EXPECT_TRUE(std::ranges::any_of(values->days, [](const BarDay& day) { return day.delivered_g > 0; }));
  EXPECT_TRUE(std::ranges::any_of(values->symbols, [](const MapSymbol& s) { return s.kind == "tracker"; }));
  EXPECT_TRUE(std::ranges::any_of(values->symbols, [](const MapSymbol& s) { return s.kind == "plant"; }));
}

TEST_F(DemoPages, AScopeLeavesOutOtherRegions) {
  const auto all = overview_values(context_, {});
  const auto one = overview_values(context_, index::Scope{{"330483"}});
  ASSERT_TRUE(all && one);
  EXPECT_LT(one->figures.open, all->figures.open + 1);
  EXPECT_LE(one->alerts.rows.size(), all->alerts.rows.size());
}

TEST_F(DemoPages, AnUnknownBatchIsAnError) { EXPECT_FALSE(batch_page(context_, ledger::BatchId{})); }

}  // namespace
}  // namespace wastewatch::ui
