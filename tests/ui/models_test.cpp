#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "ui/models/value_table.h"
#include "ui/status/search_model.h"

namespace wastewatch::ui {
namespace {

SearchHit hit(const char* link, const char* title = "") { return {link, title, "", "", ""}; }

QStringList links(const SearchModel& model) {
  QStringList out;
  for (int row = 0; row < model.rowCount(); ++row) out << model.link(row);
  return out;
}

void show(SearchModel& model, const char* text) {
  std::vector<SearchHit> hits;
  for (const char* c = text; *c; ++c) hits.push_back(hit(QString(QChar(*c)).toUtf8().constData()));
  model.show("", std::move(hits));
}

TEST(KeyedRows, BecomeTheWantedRowsWhateverWasThere) {
  SearchModel model(nullptr);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  for (const char* wanted : {"abc", "cab", "xbya", "", "abcdef", "fedcba", "f"}) {
    show(model, wanted);
    EXPECT_EQ(links(model).join(""), wanted);
  }
}

TEST(KeyedRows, KeepRowsThatStayWithoutResettingTheList) {
  SearchModel model(nullptr);
  show(model, "abc");
  QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
  QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
  QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
  show(model, "axc");
  EXPECT_EQ(removed.count(), 1);
  EXPECT_EQ(inserted.count(), 1);
  EXPECT_EQ(reset.count(), 0);
}

TEST(KeyedRows, AreFoundByTheirKeyWhereverTheyStand) {
  SearchModel model(nullptr);
  model.show({}, {{"a", {}, {}, {}, {}}, {"b", {}, {}, {}, {}}});
  EXPECT_EQ(model.rowOf("b"), 1);
  model.show({}, {{"c", {}, {}, {}, {}}, {"b", {}, {}, {}, {}}, {"a", {}, {}, {}, {}}});
  EXPECT_EQ(model.rowOf("a"), 2);
  EXPECT_EQ(model.keyOf(0), "c");
  EXPECT_EQ(model.rowOf("gone"), -1);
  EXPECT_EQ(model.rowOf(""), -1);
  EXPECT_EQ(model.keyOf(3), "");
}

TEST(Search, DropsAnswersToAnOlderText) {
  SearchModel model(nullptr);
  model.setText("new");
  model.show("old", {hit("a")});
  EXPECT_EQ(model.rowCount(), 0);
  model.show("new", {hit("b")});
  EXPECT_EQ(links(model), QStringList{"b"});
}

TEST(Search, RecognisesWhatWasTyped) {
  SearchModel model(nullptr);
  const std::pair<const char*, const char*> cases[] = {
      {"12408", "Height"},    {"2024-06-12", "Date"},
      {"浙F·A1234", "Plate"}, {"20240612", "Part of a hash · Height · Date"},
      {"Hexing", ""},
  };
  for (const auto& [text, kind] : cases) {
    model.setText(QString::fromUtf8(text));
    EXPECT_EQ(model.recognised(), kind) << text;
  }
  model.setText(QString(64, 'A'));
  EXPECT_EQ(model.recognised(), "Hash");
}

TEST(Search, BoundsItsText) {
  SearchModel model(nullptr);
  model.setText(QString(5000, 'x'));
  EXPECT_EQ(model.text().size(), SearchModel::max_text);
}

TableColumn column(const char* title) {
  TableColumn out;
  out.title = title;
  return out;
}

TableRow row(const char* name, double mass) {
  TableRow out;
  out.cells = {{name, 0, false}, {QString::number(mass), mass, false}};
  return out;
}

QString first_column(const ValueTable& table) {
  QString out;
  for (int r = 0; r < table.rowCount(); ++r) out += table.text(r, 0);
  return out;
}

TEST(ValueTable, SortsNumbersByValueAndTurnsRoundOnTheSecondPress) {
  ValueTable table({column("Name"), column("Mass")});
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.set_rows({row("b", 9), row("a", 100), row("c", 20)});
  table.sortBy(1);
  EXPECT_EQ(first_column(table), "bca");
  table.sortBy(1);
  EXPECT_EQ(first_column(table), "acb");
  table.sortBy(0);
  EXPECT_EQ(first_column(table), "abc");
}

TEST(ValueTable, NewValuesLeaveTheRowsOnScreen) {
  ValueTable table({column("Name")});
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.set_rows({row("a", 0), row("b", 0)});
  const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
  const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
  table.set_rows({row("a", 0), row("c", 0), row("d", 0)});
  EXPECT_EQ(first_column(table), "acd");
  EXPECT_EQ(changed.count(), 1) << "a row that is the same is not told of";
  table.set_rows({row("e", 0)});
  EXPECT_EQ(first_column(table), "e");
  table.set_rows({});
  EXPECT_EQ(table.rowCount(), 0);
  EXPECT_EQ(reset.count(), 0);
}

TEST(ValueTable, RowsAreFoundByTheirIdAfterSorting) {
  ValueTable table({column("Name"), column("Mass")});
  TableRow linked = row("c", 3);
  linked.link = "wastewatch:batch/c";
  TableRow named = row("b", 2);
  named.id = "second";
  table.set_rows({linked, named, row("a", 1)});
  for (const int sorted : {1, 0}) {
    table.sortBy(sorted);
    EXPECT_EQ(table.text(table.rowOf("wastewatch:batch/c"), 0), "c");
    EXPECT_EQ(table.text(table.rowOf("second"), 0), "b");
    EXPECT_EQ(table.text(table.rowOf(table.id(0)), 0), table.text(0, 0)) << "rows without a link have an id";
  }
  EXPECT_EQ(table.rowOf("wastewatch:batch/x"), -1);
}

TEST(ValueTable, HoldsNewRowsBackUntilAsked) {
  ValueTable table({column("Name")});
  table.set_rows({row("a", 0)});
  table.append_new(row("b", 0));
  table.append_new(row("c", 0));
  EXPECT_EQ(table.newRows(), 2);
  EXPECT_EQ(table.rowCount(), 1);
  table.showNew();
  EXPECT_EQ(table.newRows(), 0);
  EXPECT_EQ(first_column(table), "cba");
}

}  // namespace
}  // namespace wastewatch::ui
