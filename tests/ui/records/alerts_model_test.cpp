#include "ui/alerts/alerts_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace wastewatch::ui {
namespace {

AlertRow row(const QString& id, int grade = Grade::Serious) {
  AlertRow out;
  out.id = id;
  out.title = QStringLiteral("title of ") + id;
  out.grade = grade;
  return out;
}

QStringList ids(const AlertsModel& model) {
  QStringList out;
  for (int i = 0; i < model.rowCount(); ++i) out << model.keyOf(i);
  return out;
}

class AlertsModelTest : public testing::Test {
 protected:
  AlertsModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(AlertsModelTest, RowsKeepTheirPlacesWhileRead) {
  model_.update({row("a"), row("b")}, false);
  model_.update({row("c", Grade::Critical), row("b"), row("a")}, true);
  EXPECT_EQ(ids(model_), QStringList({"a", "b"}));
  EXPECT_EQ(model_.new_rows(), 1);
}

TEST_F(AlertsModelTest, ShowNewTakesTheNewestOrder) {
  model_.update({row("a"), row("b")}, false);
  model_.update({row("c"), row("b"), row("a")}, true);
  model_.showNew();
  EXPECT_EQ(ids(model_), QStringList({"c", "b", "a"}));
  EXPECT_EQ(model_.new_rows(), 0);
}

TEST_F(AlertsModelTest, AResolvedRowStaysUntilTheUserLooksAnew) {
  model_.update({row("a"), row("b")}, false);
  model_.update({row("b")}, true);
  EXPECT_EQ(ids(model_), QStringList({"a", "b"}));
  const int role = model_.roleNames().key("resolved");
  EXPECT_TRUE(model_.data(model_.index(0), role).toBool());
  EXPECT_FALSE(model_.data(model_.index(1), role).toBool());
  model_.showNew();
  EXPECT_EQ(ids(model_), QStringList({"b"}));
}

TEST_F(AlertsModelTest, AKnownRowChangesInPlace) {
  model_.update({row("a", Grade::Serious)}, false);
  model_.update({row("a", Grade::Critical)}, true);
  const int role = model_.roleNames().key("grade");
  EXPECT_EQ(model_.data(model_.index(0), role).toInt(), Grade::Critical);
}

TEST_F(AlertsModelTest, WithoutAReaderNothingWaits) {
  model_.update({row("a")}, false);
  model_.update({row("b"), row("a")}, false);
  EXPECT_EQ(ids(model_), QStringList({"b", "a"}));
}

TEST_F(AlertsModelTest, RowsOutsideTheListHaveNoBatch) {
  EXPECT_EQ(model_.keyOf(-1), QString());
  EXPECT_EQ(model_.keyOf(3), QString());
  EXPECT_EQ(model_.rowOf("a"), -1);
}

}  // namespace
}  // namespace wastewatch::ui
