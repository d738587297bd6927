// Every item model keeps Qt's rules for models (QAbstractItemModelTester) while rows come, go, move and are
// sorted. One test function a class, named after it; a class without one is found in the sources.
#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSignalSpy>
#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

#include "followed_pages.h"
#include "followed_session.h"
#include "support/qt_tests.h"
#include "ui/alerts/alert_values.h"
#include "ui/alerts/alerts_model.h"
#include "ui/base/singleton.h"
#include "ui/batches/batch_rows.h"
#include "ui/batches/batch_table.h"
#include "ui/chain/blocks_table.h"
#include "ui/chain/live_blocks.h"
#include "ui/chain/search_answers.h"
#include "ui/chain/state_table.h"
#include "ui/language/language.h"
#include "ui/models/value_table.h"
#include "ui/navigation/pages_model.h"
#include "ui/settings/settings.h"
#include "ui/signing/signing_tasks.h"
#include "ui/status/search_model.h"
#include "ui/tracking/map_rows.h"
#include "ui/tracking/near_load_rows.h"
#include "ui/tracking/passer_rows.h"

namespace wastewatch::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto answer_patience = 60s;

// Keeps a model under test for as long as it lives.
class Tester : public QAbstractItemModelTester {
 public:
  explicit Tester(QAbstractItemModel& model)
      : QAbstractItemModelTester(&model, FailureReportingMode::QtTest) {
    setUseFetchMore(false);  // the tests fetch; a state has more pages than can be checked anew after each
  }
};

void read_all(const QAbstractItemModel& model) {
  for (int row = 0; row < model.rowCount(); ++row) {
    for (int column = 0; column < model.columnCount(); ++column) {
      for (const int role : model.roleNames().keys()) (void)model.data(model.index(row, column), role);
    }
  }
}

void sort_by_each_column(TableModel& table, const std::function<void()>& settle = [] {}) {
  for (int column = 0; column < table.columnCount(); ++column) {
    for (int press = 0; press < 2; ++press) {
      table.sortBy(column);
      settle();
      QCOMPARE(table.sortColumn(), column);
      QCOMPARE(table.descending(), press == 1);
    }
  }
}

// "AlertsModel": {"KeyedListModel"}, as the headers of ui/ say.
QMap<QString, QString> bases_of_classes() {
  static const QRegularExpression pattern(QStringLiteral("\\bclass (\\w+)(?: final)? : public (\\w+)"));
  QMap<QString, QString> out;
  QDirIterator files(QStringLiteral(WASTEWATCH_UI), {"*.h", "*.cpp"}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto& match : pattern.globalMatch(text)) out.insert(match.captured(1), match.captured(2));
  }
  return out;
}

bool is_item_model(const QString& name, const QMap<QString, QString>& bases) {
  static const QRegularExpression of_qt(QStringLiteral("^Q\\w*(Model|ProxyModel)$"));
  const QString base = bases.value(name);
  return of_qt.match(base).hasMatch() || (!base.isEmpty() && is_item_model(base, bases));
}

}  // namespace

class ItemModelsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    Settings::use(Settings::Store::memory);
    the<Language>().setCode("en");
    pages_ = std::make_unique<FollowedPages>(a_day_and_a_half);
    followed_ = std::make_unique<FollowedSession>(a_day_and_a_half);
  }
  void cleanupTestCase() {
    followed_.reset();
    pages_.reset();
  }

  void every_model_class_has_a_test_data() {
    const auto bases = bases_of_classes();
    const auto derived_from = bases.values();
    QTest::addColumn<QString>("function");
    for (const QString& name : bases.keys()) {
      if (!is_item_model(name, bases) || derived_from.contains(name)) continue;
      static const QRegularExpression inner_capital(QStringLiteral("(?<!^)([A-Z])"));
      QTest::newRow(qPrintable(name))
          << QString(name).replace(inner_capital, QStringLiteral("_\\1")).toLower();
    }
  }
  void every_model_class_has_a_test() {
    QFETCH(const QString, function);
    const QByteArray signature = function.toLatin1() + "()";
    QVERIFY2(metaObject()->indexOfMethod(signature.constData()) >= 0,
             qPrintable("no test named " + function));
  }

  void pages_model() {
    PagesModel model;
    const Tester tester(model);
    QCOMPARE_GT(model.rowCount(), 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (const char* language : {"zh_CN", "en"}) the<Language>().setCode(language);
    model.set_badge("alerts", 3, Grade::Critical);
    model.set_badge("no such page", 3, Grade::Critical);
    QCOMPARE(changed.size(), 3);
    read_all(model);
  }

  void alerts_model() {
    const auto list = alert_list(pages_->context(), {});
    QVERIFY(list);
    const auto& all = list->rows;
    QCOMPARE_GT(all.size(), 2U);
    const std::vector<AlertRow> some(all.begin() + 1, all.end());
    AlertsModel model(nullptr);
    const Tester tester(model);
    for (const bool reading : {false, true}) {
      for (const auto& rows : {some, all, {all.rbegin(), all.rend()}, {}, all}) {
        model.update(rows, reading);
        read_all(model);
      }
      model.showNew();
      QCOMPARE(model.rowCount(), std::ssize(all));
      model.clear();
      QCOMPARE(model.rowCount(), 0);
    }
  }

  void near_load_rows() {
    const auto load = [](const char* batch) {
      NearLoad out;
      out.batch = QString::fromLatin1(batch);
      return out;
    };
    NearLoadRows model;
    const Tester tester(model);
    for (const std::vector<NearLoad>& listed :
         {std::vector{load("a"), load("b"), load("c")}, {load("c"), load("a")}, {}, {load("b")}}) {
      model.update(listed);
      QCOMPARE(model.rowCount(), std::ssize(listed));
      QCOMPARE(std::ssize(model.all()), std::ssize(listed));
      read_all(model);
    }
    QVERIFY(model.load(QStringLiteral("b")) != nullptr);
    QVERIFY(model.load(QStringLiteral("a")) == nullptr);
  }
  void map_rows() {
    Headings headings;
    const auto all = map_things(pages_->context(), headings);
    QVERIFY(all);
    QCOMPARE_GT(all->things.size(), 3U);
    const auto things = std::make_shared<const MapThings>(*all);
    MapRows model;
    const Tester tester(model);
    for (const std::vector<std::size_t>& listed :
         {std::vector<std::size_t>{0, 1, 2, 3}, {2, 3}, {3, 2, 1, 0}, {}, {0, 1, 2, 3}}) {
      model.update(things, listed);
      QCOMPARE(model.rowCount(), std::ssize(listed));
      read_all(model);
    }
  }

  void map_rows_come_a_page_at_a_time_and_all_of_them_come() {
    auto many = std::make_shared<MapThings>();
    std::vector<std::size_t> listed(3 * map_rows_page + 7);
    for (std::size_t i = 0; i < listed.size(); ++i) {
      listed[i] = i;
      many->things.emplace_back().key = QString::number(i);
    }
    MapRows model;
    const Tester tester(model);
    model.update(many, listed);
    QCOMPARE(model.rowCount(), static_cast<int>(map_rows_page));
    model.reach(QStringLiteral("none of them"));
    QCOMPARE(model.rowCount(), static_cast<int>(map_rows_page));
    model.reach(QString::number(map_rows_page));
    QVERIFY(model.rowOf(QString::number(map_rows_page)) >= 0);
    for (int page = 0; page < 9 && model.canFetchMore({}); ++page) model.fetchMore({});
    QCOMPARE(model.rowCount(), std::ssize(listed));
    model.update(many, listed);
    QCOMPARE(model.rowCount(), std::ssize(listed));
    read_all(model);
  }

  void passer_rows() {
    std::vector<PasserRow> all(5);
    for (std::size_t i = 0; i < all.size(); ++i) all[i].key = QString::number(i);
    PasserRows model;
    const Tester tester(model);
    for (const auto& rows : {all, {all.rbegin(), all.rend()}, {all.begin() + 3, all.end()}, {}, all}) {
      model.update(rows);
      QCOMPARE(model.rowCount(), std::ssize(rows));
      read_all(model);
    }
    QVERIFY(model.replayOf(9).isEmpty());
  }

  void search_model() {
    SearchModel model(nullptr);
    const Tester tester(model);
    int most = 0;
    for (const char* text : {"Tongxiang", "100", "10", "Tongxiang", "no such thing", "2026-03-02"}) {
      const auto hits = search_hits(pages_->reader(), text, {});
      QVERIFY(hits);
      model.setText(text);
      model.show(text, {*hits, {}});
      QCOMPARE(model.rowCount(), std::ssize(*hits));
      most = std::max(most, model.rowCount());
      read_all(model);
    }
    QCOMPARE_GT(most, 1);
  }

  void signing_tasks() {
    std::vector<SigningTask> all;
    for (const auto& row : some_batches()) {
      all.emplace_back().id = row.link;
      all.back().subject = row.cells.front().text;
    }
    SigningTasks model;
    const Tester tester(model);
    for (const auto& tasks : {all, {all.rbegin(), all.rend()}, {all.begin() + 3, all.end()}, {}, all}) {
      model.show(tasks);
      QCOMPARE(model.rowCount(), std::ssize(tasks));
      read_all(model);
    }
    for (auto& task : all) task.state = SigningState::Proven;
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(all);
    QCOMPARE(changed.size(), std::ssize(all));
  }

  void value_table() {
    const auto all = some_batches();
    ValueTable table(BatchTable().columns());
    const Tester tester(table);
    table.set_rows({all.begin(), all.begin() + 5});
    for (auto row = all.begin() + 5; row != all.end(); ++row) table.append_new(*row);
    table.showNew();
    QCOMPARE(table.rowCount(), std::ssize(all));
    sort_by_each_column(table);
    read_all(table);
    for (const std::ptrdiff_t kept : {3, 8, 0, 4}) {
      table.set_rows({all.begin(), all.begin() + kept});
      QCOMPARE(table.rowCount(), kept);
    }
    table.set_columns({});
  }

  void batch_table() {
    BatchTable table;
    const Tester tester(table);
    const auto settle = [&] { QTRY_VERIFY_WITH_TIMEOUT(!table.fetching(), answer_patience); };
    table.reset({});
    settle();
    read_to_the_end(table, settle);
    const int all = table.rowCount();
    QCOMPARE_GT(all, 100);  // more than a page
    sort_by_each_column(table, settle);
    read_to_the_end(table, settle);
    QCOMPARE(table.rowCount(), all);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.empty(), answer_patience);
    BatchFilter delivered;
    delivered.state = ledger::v1::BATCH_DELIVERED;
    table.reset(delivered);
    settle();
    QCOMPARE_LT(table.rowCount(), all);
    table.clear();
    QCOMPARE(table.rowCount(), 0);
  }

  void state_table() {
    StateTable table;
    const Tester tester(table);
    const auto settle = [&] { QTRY_VERIFY_WITH_TIMEOUT(!table.busy(), answer_patience); };
    table.reload();
    settle();
    read_to_the_end(table, settle, 5);
    QCOMPARE(table.rowCount(), 6 * static_cast<int>(StateTable::page_rows));
    for (int kind = 1; kind < table.kinds().size(); ++kind) {
      table.setKind(kind);
      settle();
      read_all(table);
    }
    table.setKind(0);
    table.setStart("6f");
    settle();
    QCOMPARE_GT(table.rowCount(), 0);
  }

  void tables_beside_a_detail_fit_the_narrowest_list_with_their_check_marks() {
    constexpr int narrowest_list = 320, grade = 27, seal = 32;  // ListDetail.qml, DataTable.qml
    QCOMPARE_LE(least_width(BlocksTable()) + grade + seal, narrowest_list);
    QCOMPARE_LE(least_width(StateTable()) + grade + seal, narrowest_list);
  }

  void blocks_table() {
    BlocksTable table;
    const Tester tester(table);
    const int before = table.rowCount();
    QCOMPARE_GT(before, BlocksTable::page_rows);
    QSignalSpy fetched(&table, &QAbstractItemModel::dataChanged);
    read_all(table);
    QTRY_VERIFY_WITH_TIMEOUT(!fetched.empty(), answer_patience);
    followed_->make_blocks(3);
    QVERIFY2(table.newRows() == 0, "nothing is new to whoever has not looked yet");
    table.setReading(true);
    QCOMPARE(table.rowCount(), before + 3);
    followed_->make_blocks(3);
    QTRY_COMPARE_WITH_TIMEOUT(table.newRows(), 3, answer_patience);
    QCOMPARE(table.rowCount(), before + 3);
    table.showNew();
    QCOMPARE(table.rowCount(), before + 6);
    QCOMPARE(table.newRows(), 0);
    for (int press = 0; press < 2; ++press) {
      table.sortBy(0);
      fetched.clear();
      read_all(table);
      QTRY_VERIFY_WITH_TIMEOUT(!fetched.empty(), answer_patience);
    }
  }

  void live_blocks() {
    LiveBlocks model;
    const Tester tester(model);
    model.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), static_cast<int>(LiveBlocks::shown), answer_patience);
    const QString newest = model.keyOf(0);
    followed_->make_blocks(2);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowOf(newest), 2, answer_patience);
    read_all(model);
  }

 private:
  static int least_width(const TableModel& table) {
    int out = 0;
    for (const auto& column : table.columns()) {
      if (!column.optional) out += column.least > 0 ? column.least : column.width;
    }
    return out;
  }

  std::vector<TableRow> some_batches() const {
    const auto rows = batch_rows(pages_->context(), {}, std::nullopt, 20);
    QVERIFY(rows && rows->rows.size() == 20);
    std::vector<TableRow> out;
    for (const auto& row : rows->rows) out.push_back(row.row);
    return out;
  }

  static void read_to_the_end(QAbstractItemModel& model, const std::function<void()>& settle,
                              int most = 1'000) {
    for (int page = 0; page < most && model.canFetchMore({}); ++page) {
      model.fetchMore({});
      settle();
    }
    read_all(model);
  }

  std::unique_ptr<FollowedPages> pages_;
  std::unique_ptr<FollowedSession> followed_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ItemModelsTest)
#include "item_models_test.moc"
