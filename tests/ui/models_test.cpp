#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "support/qt_tests.h"
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
  model.show("", {std::move(hits), {}});
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

}  // namespace

class ModelsTest : public QObject {
  Q_OBJECT

 private slots:
  void keyed_rows_become_the_wanted_rows_whatever_was_there() {
    SearchModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* wanted : {"abc", "cab", "xbya", "", "abcdef", "fedcba", "f"}) {
      show(model, wanted);
      QCOMPARE(links(model).join(""), wanted);
    }
  }

  void keyed_rows_keep_rows_that_stay_without_resetting_the_list() {
    SearchModel model(nullptr);
    show(model, "abc");
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    show(model, "axc");
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
  }

  void keyed_rows_are_found_by_their_key_wherever_they_stand() {
    SearchModel model(nullptr);
    model.show({}, {{{"a", {}, {}, {}, {}}, {"b", {}, {}, {}, {}}}, {}});
    QCOMPARE(model.rowOf("b"), 1);
    model.show({}, {{{"c", {}, {}, {}, {}}, {"b", {}, {}, {}, {}}, {"a", {}, {}, {}, {}}}, {}});
    QCOMPARE(model.rowOf("a"), 2);
    QCOMPARE(model.keyOf(0), "c");
    QCOMPARE(model.rowOf("gone"), -1);
    QCOMPARE(model.rowOf(""), -1);
    QCOMPARE(model.keyOf(3), "");
  }

  void search_drops_answers_to_an_older_text() {
    SearchModel model(nullptr);
    model.setText("new");
    model.show("old", {{hit("a")}, {}});
    QCOMPARE(model.rowCount(), 0);
    model.show("new", {{hit("b")}, {}});
    QCOMPARE(links(model), QStringList{"b"});
  }

  void search_recognises_what_was_typed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("height") << "12408" << "Height";
    QTest::newRow("date") << "2024-06-12" << "Date";
    QTest::newRow("plate") << "浙F·A1234" << "Plate";
    QTest::newRow("eight digits") << "20240612" << "Part of a hash · Height · Date";
    QTest::newRow("hash") << QString(64, 'A') << "Hash";
    QTest::newRow("a name") << "Hexing" << "";
  }
  void search_recognises_what_was_typed() {
    QFETCH(const QString, text);
    SearchModel model(nullptr);
    model.setText(text);
    QTEST(model.recognised(), "kind");
  }

  void search_bounds_its_text() {
    SearchModel model(nullptr);
    model.setText(QString(5000, 'x'));
    QCOMPARE(model.text().size(), SearchModel::max_text);
  }

  void value_table_sorts_numbers_by_value_and_turns_round_on_the_second_press() {
    ValueTable table({column("Name"), column("Mass")});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.set_rows({row("b", 9), row("a", 100), row("c", 20)});
    table.sortBy(1);
    QCOMPARE(first_column(table), "bca");
    table.sortBy(1);
    QCOMPARE(first_column(table), "acb");
    table.sortBy(0);
    QCOMPARE(first_column(table), "abc");
  }

  void value_table_new_values_leave_the_rows_on_screen() {
    ValueTable table({column("Name")});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.set_rows({row("a", 0), row("b", 0)});
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.set_rows({row("a", 0), row("c", 0), row("d", 0)});
    QCOMPARE(first_column(table), "acd");
    QCOMPARE(changed.count(), 1);  // a row that is the same is not told of
    table.set_rows({row("e", 0)});
    QCOMPARE(first_column(table), "e");
    table.set_rows({});
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
  }

  void value_table_rows_are_found_by_their_id_after_sorting() {
    ValueTable table({column("Name"), column("Mass")});
    TableRow linked = row("c", 3);
    linked.link = "wastewatch:batch/c";
    TableRow named = row("b", 2);
    named.id = "second";
    table.set_rows({linked, named, row("a", 1)});
    for (const int sorted : {1, 0}) {
      table.sortBy(sorted);
      QCOMPARE(table.text(table.rowOf("wastewatch:batch/c"), 0), "c");
      QCOMPARE(table.text(table.rowOf("second"), 0), "b");
      QCOMPARE(table.text(table.rowOf(table.id(0)), 0), table.text(0, 0));  // rows without a link have an id
    }
    QCOMPARE(table.rowOf("wastewatch:batch/x"), -1);
  }

  void value_table_holds_new_rows_back_until_asked() {
    ValueTable table({column("Name")});
    table.set_rows({row("a", 0)});
    table.append_new(row("b", 0));
    table.append_new(row("c", 0));
    QCOMPARE(table.newRows(), 2);
    QCOMPARE(table.rowCount(), 1);
    table.showNew();
    QCOMPARE(table.newRows(), 0);
    QCOMPARE(first_column(table), "cba");
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ModelsTest)
#include "models_test.moc"
