#include <gtest/gtest.h>

#include "ui/base/errors.h"
#include "ui/navigation/history.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

Location page(const char* id) { return {QString::fromLatin1(id), "page", {}, {}}; }

TEST(Link, NamesThePageThatShowsEachKind) {
  const auto batch = parse_link("wastewatch:batch/WZ-240612-0412");
  ASSERT_TRUE(batch);
  EXPECT_EQ(*batch, (Location{"batches", "batch", "WZ-240612-0412", ""}));
  const auto block = parse_link("wastewatch:block/12408?tab=json");
  ASSERT_TRUE(block);
  EXPECT_EQ(*block, (Location{"chain", "block", "12408", "json"}));
  EXPECT_EQ(parse_link("wastewatch:page/alerts")->page, "alerts");
}

TEST(Link, SurvivesBeingWrittenAndReadAgain) {
  for (const char* text : {"wastewatch:page/overview", "wastewatch:page/chain?tab=verification",
                           "wastewatch:alert/a-1.b_2", "wastewatch:block/1", "wastewatch:vehicle/zfa1234"}) {
    const auto location = parse_link(text);
    ASSERT_TRUE(location) << text;
    EXPECT_EQ(to_link(*location), text);
  }
}

TEST(Link, ReadsTheLongNameOfATransactionAndWritesTheShortOne) {
  const QString hash(64, u'A');
  const auto location = parse_link("wastewatch:transaction/" + hash);
  ASSERT_TRUE(location);
  EXPECT_EQ(to_link(*location), "wastewatch:tx/" + hash);
}

TEST(Link, NamesKeysAndRangesOfTheState) {
  for (const char* text :
       {"wastewatch:state/622f00", "wastewatch:range/622f-6230", "wastewatch:range/622f-"}) {
    const auto location = parse_link(text);
    ASSERT_TRUE(location) << text;
    EXPECT_EQ(location->page, "chain");
    EXPECT_EQ(to_link(*location), text);
  }
  for (const char* text :
       {"wastewatch:state/622", "wastewatch:state/zz", "wastewatch:range/622f", "wastewatch:range/-6230"})
    EXPECT_FALSE(parse_link(text)) << text;
}

TEST(Link, RefusesWhatIsNoLinkOfOurs) {
  for (const QString& text :
       {QString(), QStringLiteral("http://example.org"), QStringLiteral("wastewatch:batch/"),
        QStringLiteral("wastewatch:batch/../../etc"), QStringLiteral("wastewatch:block/-1"),
        QStringLiteral("wastewatch:block/0"), QStringLiteral("wastewatch:block/99999999999999999999"),
        QStringLiteral("wastewatch:tx/12"), QStringLiteral("wastewatch:batch/a?tab=<b>"),
        QStringLiteral("wastewatch:batch/") + QString(600, 'a')}) {
    const auto location = parse_link(text);
    ASSERT_FALSE(location) << text.toStdString();
    EXPECT_TRUE(location.error().is(Errc::bad_link));
  }
  EXPECT_TRUE(parse_link("wastewatch:person/1").error().is(Errc::unknown_link));
}

TEST(History, ReadingOnThroughAListIsOneEntry) {
  History history;
  history.visit({"chain", "page", {}, {}});
  history.read_on({"chain", "block", "9", {}});
  history.read_on({"chain", "block", "8", {}});
  history.read_on({"chain", "tx", "aa", {}});
  history.back();
  EXPECT_EQ(history.current()->id, "8");
  history.back();
  EXPECT_EQ(history.current()->kind, "page");
  EXPECT_FALSE(history.can_go_back());
}

TEST(History, GoesBackAndForward) {
  History history;
  EXPECT_EQ(history.current(), nullptr);
  history.visit(page("overview"));
  history.visit(page("alerts"));
  EXPECT_TRUE(history.can_go_back());
  history.back();
  EXPECT_EQ(history.current()->page, "overview");
  EXPECT_FALSE(history.can_go_back());
  history.forward();
  EXPECT_EQ(history.current()->page, "alerts");
  EXPECT_FALSE(history.can_go_forward());
}

TEST(History, ForgetsWhatLayAheadAfterANewVisit) {
  History history;
  for (const char* id : {"a", "b", "c"}) history.visit(page(id));
  history.back();
  history.back();
  history.visit(page("d"));
  EXPECT_FALSE(history.can_go_forward());
  history.back();
  EXPECT_EQ(history.current()->page, "a");
}

TEST(History, CountsTheSamePlaceTwiceInARowOnce) {
  History history;
  history.visit(page("a"));
  history.visit(page("a"));
  EXPECT_FALSE(history.can_go_back());
}

TEST(History, IsBoundedAndForgetsTheOldest) {
  History history;
  for (std::size_t i = 0; i <= History::max_entries; ++i) history.visit(page(std::to_string(i).c_str()));
  std::size_t steps = 1;
  for (; history.can_go_back(); ++steps) history.back();
  EXPECT_EQ(steps, History::max_entries);
  EXPECT_EQ(history.current()->page, "1");
}

}  // namespace
}  // namespace wastewatch::ui
