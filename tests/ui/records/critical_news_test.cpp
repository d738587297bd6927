#include "ui/alerts/critical_news.h"

#include <gtest/gtest.h>

namespace wastewatch::ui {
namespace {

AlertRow graded(const QString& id, int grade) {
  AlertRow out;
  out.id = id;
  out.grade = grade;
  return out;
}

QStringList told(const CriticalNews& news) {
  QStringList out;
  for (const auto& row : news.fresh()) out << row.id;
  return out;
}

TEST(CriticalNews, WhatStoodAtTheStartIsNotNews) {
  CriticalNews news;
  EXPECT_FALSE(news.take({graded("a", Grade::Critical)}, false));
  EXPECT_EQ(told(news), QStringList());
}

TEST(CriticalNews, ANewCriticalAlertIsToldOnceAndUntilItIsSeen) {
  CriticalNews news;
  news.take({graded("a", Grade::Critical)}, false);
  EXPECT_TRUE(news.take({graded("a", Grade::Critical), graded("b", Grade::Critical)}, false));
  EXPECT_FALSE(news.take({graded("a", Grade::Critical), graded("b", Grade::Critical)}, false));
  EXPECT_EQ(told(news), QStringList({"b"}));
  EXPECT_TRUE(news.see());
  EXPECT_FALSE(news.take({graded("a", Grade::Critical), graded("b", Grade::Critical)}, false));
  EXPECT_EQ(told(news), QStringList());
}

TEST(CriticalNews, ALoadThatTurnsCriticalIsNews) {
  CriticalNews news;
  news.take({graded("a", Grade::Serious)}, false);
  EXPECT_TRUE(news.take({graded("a", Grade::Critical)}, false));
  EXPECT_EQ(told(news), QStringList({"a"}));
}

TEST(CriticalNews, WhatIsNoLongerCriticalIsNotToldAnyMoreAndMayComeAgain) {
  CriticalNews news;
  news.take({}, false);
  news.take({graded("a", Grade::Critical)}, false);
  EXPECT_TRUE(news.take({graded("a", Grade::Notice)}, false));
  EXPECT_EQ(told(news), QStringList());
  EXPECT_TRUE(news.take({graded("a", Grade::Critical)}, false));
}

TEST(CriticalNews, WhileCatchingUpOrInAnotherRegionNothingIsTold) {
  CriticalNews news;
  news.take({}, false);
  EXPECT_FALSE(news.take({graded("a", Grade::Critical)}, true));
  EXPECT_FALSE(news.take({graded("a", Grade::Critical)}, false));
}

}  // namespace
}  // namespace wastewatch::ui
