// The pages over one day and a half of the demonstration, against what the reader itself says.
#include <gtest/gtest.h>

#include <set>

#include "demo_suite.h"
#include "merkle/range_proof.h"
#include "ui/alerts/alert_values.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/batch_rows.h"
#include "ui/batches/batch_sort.h"
#include "ui/batches/handover_between.h"
#include "ui/batches/handover_sheet.h"
#include "ui/overview/overview_page.h"
#include "ui/proving/proof_subject.h"
#include "ui/records/batch_words.h"
#include "ui/records/region_feed.h"
#include "watch/feed.h"

namespace wastewatch::ui {
namespace {

BatchFilter in_state(ledger::v1::BatchState state) {
  BatchFilter out;
  out.state = state;
  return out;
}

class DemoPages : public index::DemoSuite<DemoPages> {
 public:
  static constexpr int minutes = 36 * 60;

 protected:
  static void SetUpTestSuite() {
    DemoSuite::SetUpTestSuite();
    auto feed = watch::Feed::attach(following_->replica());
    ASSERT_TRUE(feed) << feed.error().text();
  }
  index::Reader reader_ = following_->reader();
  RecordContext context_{reader_, {}};
};

TEST_F(DemoPages, AlertsAreCountedAndStrongestFirst) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  ASSERT_FALSE(list->rows.empty());
  EXPECT_EQ(list->counts.shown(), std::ssize(list->rows));
  for (std::size_t i = 1; i < list->rows.size(); ++i) EXPECT_GE(list->rows[i - 1].grade, list->rows[i].grade);
}

TEST_F(DemoPages, EveryColumnSortsAllThatMatches) {
  std::set<ledger::BatchId> all;
  std::optional<Bytes> cursor;
  do {
    const auto rows = batch_rows(context_, {}, cursor, 100);
    ASSERT_TRUE(rows);
    for (const auto& row : rows->rows) all.insert(row.id);
    cursor = rows->next;
  } while (cursor);
  for (int column = 0; column < static_cast<int>(BatchColumn::count_); ++column) {
    BatchFilter filter;
    filter.sorted = static_cast<BatchColumn>(column);
    const auto up = sorted_batches(context_, filter);
    ASSERT_TRUE(up && *up) << column;
    EXPECT_EQ(std::set<ledger::BatchId>((*up)->begin(), (*up)->end()), all) << column;
    filter.descending = true;
    const auto down = sorted_batches(context_, filter);
    ASSERT_TRUE(down && *down);
    EXPECT_EQ((*down)->size(), all.size());
    const auto ends = rows_of(context_, {(*up)->front(), (*down)->front()});
    if (filter.sorted == BatchColumn::mass) {
      EXPECT_LT(ends[0].row.cells[1].order, ends[1].row.cells[1].order);
    } else if (filter.sorted == BatchColumn::code) {
      EXPECT_LT(ends[0].row.cells[0].text, ends[1].row.cells[0].text);
    }
  }
}

TEST_F(DemoPages, MoreThanCanBeSortedIsSaidAndNotSortedInPart) {
  BatchFilter filter;
  filter.sorted = BatchColumn::mass;
  const auto sorted = sorted_batches(context_, filter, 5);
  ASSERT_TRUE(sorted);
  EXPECT_FALSE(*sorted);
}

TEST_F(DemoPages, EveryAlertOpensToAPageThatSaysTheSame) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  for (const auto& row : list->rows) {
    const auto page = alert_page(context_, *parse_subject(row.id));
    ASSERT_TRUE(page);
    EXPECT_FALSE(page->reasons.isEmpty());
    EXPECT_EQ(page->reasons.front().grade, row.grade);
    EXPECT_EQ(page->grade, row.grade);
    if (!page->is_load) continue;
    EXPECT_NE(page->responsible, QString());
    EXPECT_NE(page->phone, QString());
    EXPECT_FALSE(page->explanation.contains(u'%')) << page->explanation.toStdString();
    EXPECT_GE(page->stops.size(), 2);
    EXPECT_EQ(page->links.size(), page->stops.size() - 1);
    EXPECT_EQ(std::ranges::count_if(page->stops, &CustodyStop::present), 1);
  }
}

TEST_F(DemoPages, ALoadHasOneGradeOnEveryPage) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  int compared = 0;
  for (const auto& row : list->rows) {
    const auto id = parse_batch_id(row.id);
    if (!id) continue;  // a device
    const auto page = batch_page(context_, *id);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->grade, row.grade);
    EXPECT_EQ(batch_row(context_, *context_.reader().batch(*id)).row.grade, row.grade);
    for (const int grade : page->flag_grades) EXPECT_TRUE(grade == Grade::None || grade == row.grade);
    ++compared;
  }
  EXPECT_GT(compared, 0);
}

TEST_F(DemoPages, AnAlertNamesItsThresholdAndTheSourceOfIt) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  const auto page = alert_page(context_, *parse_subject(list->rows.front().id));
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
  const auto rows = batch_rows(context_, in_state(ledger::v1::BATCH_DELIVERED), std::nullopt, 5);
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

TEST_F(DemoPages, EveryHandoverMarkOpensItsSheet) {
  const auto rows = batch_rows(context_, {}, std::nullopt, 30);
  ASSERT_TRUE(rows);
  int seen = 0;
  for (const auto& row : rows->rows) {
    const auto page = batch_page(context_, row.id);
    ASSERT_TRUE(page);
    for (const auto& link : page->links) {
      if (link.link.isEmpty()) continue;  // nothing offered yet
      const auto id = parse_handover_id(link.link.section(u'/', -1));
      ASSERT_TRUE(id) << link.link.toStdString();
      const auto sheet = handover_sheet(context_, *id);
      ASSERT_TRUE(sheet);
      EXPECT_EQ(sheet->giver.done, link.giver == Signature::Signed);
      EXPECT_EQ(sheet->receiver.done, link.receiver == Signature::Signed);
      EXPECT_EQ(sheet->receiver.done, sheet->receiver.missing.isEmpty());
      EXPECT_EQ(sheet->giver.link, link.giver_link);
      EXPECT_FALSE(sheet->sentence.contains(u'%'));
      ++seen;
    }
  }
  EXPECT_GT(seen, 0);
}

TEST_F(DemoPages, ADeliveredLoadsSheetHasKeysMassesAndDistances) {
  const auto rows = batch_rows(context_, in_state(ledger::v1::BATCH_TREATED), std::nullopt, 1);
  ASSERT_TRUE(rows);
  ASSERT_FALSE(rows->rows.empty());
  const auto page = batch_page(context_, rows->rows.front().id);
  ASSERT_TRUE(page);
  const auto sheet = handover_sheet(context_, *parse_handover_id(page->links.back().link.section(u'/', -1)));
  ASSERT_TRUE(sheet);
  EXPECT_EQ(sheet->masses.size(), 3);
  for (const auto* side : {&sheet->giver, &sheet->receiver}) {
    ASSERT_FALSE(side->facts.isEmpty());
    EXPECT_EQ(side->facts.front().note, QStringLiteral("valid at that height"));
  }
  EXPECT_TRUE(std::ranges::any_of(sheet->distances, [](const Fact& f) { return f.value.endsWith(u'm'); }));
  EXPECT_TRUE(std::ranges::any_of(page->tracks, [](const MapTrack& t) { return t.kind == "truck"; }));
}

TEST_F(DemoPages, BetweenTwoSignaturesEveryEventIsShownAndCanBeProven) {
  const auto rows = batch_rows(context_, in_state(ledger::v1::BATCH_TREATED), std::nullopt, 1);
  ASSERT_TRUE(rows && !rows->rows.empty());
  const auto page = batch_page(context_, rows->rows.front().id);
  ASSERT_TRUE(page);
  const auto id = parse_handover_id(page->links.back().link.section(u'/', -1));
  const auto between = handover_between(context_, *id);
  ASSERT_TRUE(between);
  EXPECT_FALSE(between->sentence.contains(u'%'));
  EXPECT_FALSE(between->searched.isEmpty());
  const auto subject = proof_subject(between->range);
  ASSERT_TRUE(subject && std::holds_alternative<RangeSubject>(*subject));
  const auto& range = std::get<RangeSubject>(*subject);
  const auto proof = merkle::prove_range(reader_.tree(), range.from, range.to, merkle::max_range_items);
  ASSERT_TRUE(proof) << proof.error().text();
  EXPECT_EQ(proof->items.size(), static_cast<std::size_t>(between->events.size()) + 2)
      << "the two signatures, and these";
}

TEST_F(DemoPages, AHandoverTheChainDoesNotKnowIsNotFound) {
  EXPECT_FALSE(parse_handover_id("nonsense"));
  EXPECT_FALSE(parse_handover_id(QString(32, u'0')));
  const auto rows = batch_rows(context_, {}, std::nullopt, 1);
  EXPECT_FALSE(handover_sheet(context_, {rows->rows.front().id, {}}));
}

TEST_F(DemoPages, TheAxisHasCustodyTelemetryAndDeadlinesInOrderOfTime) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  const auto page = alert_page(context_, watch::subject_of(*parse_batch_id(list->rows.front().id)));
  ASSERT_TRUE(page);
  const auto& axis = page->axis;
  EXPECT_EQ(axis.lanes.size(), 6);
  EXPECT_LT(axis.from_ms, axis.to_ms);
  const auto has = [&](const char* kind) {
    return std::ranges::any_of(axis.events, [&](const LaneEvent& event) { return event.kind == kind; });
  };
  for (const char* kind : {"block", "heard", "deadline"}) EXPECT_TRUE(has(kind)) << kind;
  EXPECT_TRUE(std::ranges::is_sorted(axis.events, {}, &LaneEvent::from_ms));
  for (const auto& event : axis.events) EXPECT_LT(event.lane, axis.lanes.size());
}

TEST_F(DemoPages, RecomputingAnAlertGivesTheSameResult) {
  const auto list = alert_list(context_, {});
  ASSERT_TRUE(list);
  const auto id = watch::subject_of(*parse_batch_id(list->rows.front().id));
  const auto page = alert_page(context_, id);
  const auto again = recompute(reader_, id);
  ASSERT_TRUE(page && again && page->lead && again->alert);
  EXPECT_EQ(page->lead->result_hash, again->alert->result_hash);
  EXPECT_TRUE(verdict_of(*page, *again).contains("the same result"));
}

TEST_F(DemoPages, TheOverviewRepeatsTheReader) {
  const auto values = overview_page(context_, {});
  ASSERT_TRUE(values);
  const auto figures = reader_.figures({});
  EXPECT_EQ(values->page.figures.overdue, figures->at(index::Counter::overdue));
  EXPECT_EQ(values->page.days.size(), overview_days);
  EXPECT_TRUE(std::ranges::any_of(values->page.days, [](const BarDay& day) { return day.delivered_g > 0; }));
  EXPECT_TRUE(
      std::ranges::any_of(values->page.symbols, [](const MapSymbol& s) { return s.kind == "tracker"; }));
  EXPECT_TRUE(
      std::ranges::any_of(values->page.symbols, [](const MapSymbol& s) { return s.kind == "plant"; }));
}

TEST_F(DemoPages, AScopeLeavesOutOtherRegions) {
  const auto all = overview_page(context_, {});
  const auto one = overview_page(context_, ChosenScope{{{"330483"}}, 0});
  ASSERT_TRUE(all && one);
  EXPECT_LT(one->page.figures.open, all->page.figures.open + 1);
  EXPECT_LE(one->page.alert_count, all->page.alert_count);
}

TEST_F(DemoPages, APeriodCountsWhatTheListBehindTheFigureShows) {
  const std::int64_t from = context_.now_ms() - 6LL * 3'600'000;
  const auto values = overview_page(context_, {{}, from});
  ASSERT_TRUE(values);
  BatchFilter filter;
  filter.flag = index::BatchFlag::open;
  filter.declared_from_ms = from;
  EXPECT_EQ(static_cast<std::int64_t>(*reader_.count(query_of(filter), 1'000'000)),
            values->page.figures.open);
  const auto all = alert_list(context_, {});
  const auto some = alert_list(context_, {{}, from});
  EXPECT_EQ(std::ssize(some->rows) + some->counts.older, std::ssize(all->rows));
}

TEST_F(DemoPages, RegionsAreThoseOfTheRegistryWithTheirPrefectures) {
  const auto regions = regions_of(context_);
  ASSERT_TRUE(regions);
  const auto named = [&](const char* id, const char* name) {
    return std::ranges::any_of(*regions,
                               [&](const Scope::Region& r) { return r.id == id && r.name == name; });
  };
  EXPECT_TRUE(named("3304", "Jiaxing"));
  EXPECT_TRUE(named("330483", "Tongxiang"));
  EXPECT_FALSE(named("330481", "Haining"));  // a plant only: no load begins there
}

TEST_F(DemoPages, AnUnknownBatchIsAnError) { EXPECT_FALSE(batch_page(context_, ledger::BatchId{})); }

}  // namespace
}  // namespace wastewatch::ui
