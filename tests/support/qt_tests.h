// Qt Test with several classes in one program. Each file of tests is one class that registers itself; the
// program's main runs them all in the order of their names.
//
//   class HistoryTest : public QObject {
//     Q_OBJECT
//    private slots:
//     void goes_back();
//   };
//   WASTEWATCH_QT_TEST(HistoryTest)  // outside all namespaces
//   #include "history_test.moc"
//
// The programs are built with QTEST_THROW_ON_FAIL: a check that fails ends its test function from within any
// helper. It must not fail on another thread or inside an event handler.
#pragma once

#include <QDebug>
#include <QMetaObject>
#include <QString>
#include <QStringList>
#include <QTest>
#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"

namespace wastewatch::test {

struct QtTestClass {
  const QMetaObject* meta;
  std::unique_ptr<QObject> (*make)();
};

// Always true, so that it can initialise a variable. Not thread-safe: for static initialisation only.
bool register_qt_tests(QtTestClass tests);

template <class Tests>
extern const bool registered_qt_tests;

// How many test functions failed, at most 127. `arguments` are Qt Test's, the program's name first. Those
// that name classes or test functions ("goes_back", "goes_back:row") choose what runs; all others go to each
// class.
int run_qt_tests(const QStringList& arguments);

inline QString noted(const QString& part) { return part; }
inline QString noted(const char* part) { return QString::fromUtf8(part); }
inline QString noted(std::string_view part) {
  return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
}
inline QString noted(const std::string& part) { return QString::fromStdString(part); }
template <class Number>
QString noted(const Number& part) {
  return QDebug::toString(part);
}

// What a failed QVERIFY2 says beside its condition; made whether it fails or not.
template <class... Parts>
QByteArray note(const Parts&... parts) {
  return (noted(parts) + ...).toUtf8();
}

// For QVERIFY2 of a result: its error, nothing when there is none.
template <class T>
QByteArray error_of(const Result<T>& result) {
  return result ? QByteArray() : note(result.error().text());
}

}  // namespace wastewatch::test

// How QCOMPARE shows a std::string.
template <>
inline char* QTest::toString(const std::string& text) {
  return QTest::toString(QString::fromStdString(text));
}

#define WASTEWATCH_QT_TEST(Class)                                                                \
  template <>                                                                                    \
  const bool wastewatch::test::registered_qt_tests<Class> = wastewatch::test::register_qt_tests( \
      {&Class::staticMetaObject, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); }});
