#include "ui/alerts/alerts_model.h"

#include <QAbstractItemModelTester>
#include <memory>

#include "support/qt_tests.h"

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

}  // namespace

class AlertsModelTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    model_ = std::make_unique<AlertsModel>();
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  }
  void cleanup() {
    tester_.reset();
    model_.reset();
  }

  void rows_keep_their_places_while_read() {
    model_->update({row("a"), row("b")}, false);
    model_->update({row("c", Grade::Critical), row("b"), row("a")}, true);
    QCOMPARE(ids(*model_), QStringList({"a", "b"}));
    QCOMPARE(model_->new_rows(), 1);
  }

  void show_new_takes_the_newest_order() {
    model_->update({row("a"), row("b")}, false);
    model_->update({row("c"), row("b"), row("a")}, true);
    model_->showNew();
    QCOMPARE(ids(*model_), QStringList({"c", "b", "a"}));
    QCOMPARE(model_->new_rows(), 0);
  }

  void a_resolved_row_stays_until_the_user_looks_anew() {
    model_->update({row("a"), row("b")}, false);
    model_->update({row("b")}, true);
    QCOMPARE(ids(*model_), QStringList({"a", "b"}));
    const int role = model_->roleNames().key("resolved");
    QVERIFY(model_->data(model_->index(0), role).toBool());
    QVERIFY(!model_->data(model_->index(1), role).toBool());
    model_->showNew();
    QCOMPARE(ids(*model_), QStringList({"b"}));
  }

  void a_known_row_changes_in_place() {
    model_->update({row("a", Grade::Serious)}, false);
    model_->update({row("a", Grade::Critical)}, true);
    const int role = model_->roleNames().key("grade");
    QCOMPARE(model_->data(model_->index(0), role).toInt(), Grade::Critical);
  }

  void without_a_reader_nothing_waits() {
    model_->update({row("a")}, false);
    model_->update({row("b"), row("a")}, false);
    QCOMPARE(ids(*model_), QStringList({"b", "a"}));
  }

  void rows_outside_the_list_have_no_batch() {
    QCOMPARE(model_->keyOf(-1), QString());
    QCOMPARE(model_->keyOf(3), QString());
    QCOMPARE(model_->rowOf("a"), -1);
  }

 private:
  std::unique_ptr<AlertsModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::AlertsModelTest)
#include "alerts_model_test.moc"
