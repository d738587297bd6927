#include "support/qt_tests.h"

#include <QMetaMethod>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace wastewatch::test {
namespace {

std::vector<QtTestClass>& registered() {
  static std::vector<QtTestClass> classes;
  return classes;
}

// Without the namespaces.
QString name_of(const QtTestClass& tests) {
  return QString::fromLatin1(tests.meta->className()).section(QLatin1String("::"), -1);
}

bool has_function(const QtTestClass& tests, const QString& argument) {
  const QByteArray signature = argument.section(u':', 0, 0).toLatin1() + "()";
  const int index = tests.meta->indexOfMethod(signature.constData());
  return index >= tests.meta->methodOffset() && tests.meta->method(index).access() == QMetaMethod::Private;
}

bool chooses(const QtTestClass& tests, const QString& argument) {
  return argument == name_of(tests) || has_function(tests, argument);
}

bool chooses_any(const QString& argument) {
  return std::ranges::any_of(registered(), [&](const auto& tests) { return chooses(tests, argument); });
}

// What `tests` are given: all but what chooses others, and not their own name, which Qt Test does not know.
QStringList arguments_for(const QtTestClass& tests, const QStringList& arguments) {
  QStringList out{arguments.value(0)};
  for (const QString& argument : arguments.sliced(1)) {
    if (has_function(tests, argument) || !chooses_any(argument)) out << argument;
  }
  return out;
}

std::vector<QtTestClass> chosen(const QStringList& arguments) {
  const QStringList given = arguments.sliced(1);
  if (std::ranges::none_of(given, chooses_any)) return registered();
  std::vector<QtTestClass> out;
  std::ranges::copy_if(registered(), std::back_inserter(out), [&](const auto& tests) {
    return std::ranges::any_of(given, [&](const QString& argument) { return chooses(tests, argument); });
  });
  return out;
}

bool overwrites_its_output(std::size_t classes, const QStringList& arguments) {
  const qsizetype option = arguments.indexOf(QLatin1String("-o"));
  return classes > 1 && option > 0 && !arguments.value(option + 1).startsWith(u'-');
}

}  // namespace

bool register_qt_tests(QtTestClass tests) {
  registered().push_back(tests);
  return true;
}

int run_qt_tests(const QStringList& arguments) {
  constexpr int most = 127;  // an exit code has eight bits
  auto classes = chosen(arguments);
  if (classes.empty() || overwrites_its_output(classes.size(), arguments)) {
    std::fputs("Name a test class: -o writes one file for one class, and a program has one at least.\n",
               stderr);
    return most;
  }
  std::ranges::sort(classes, {}, name_of);
  int failed = 0;
  for (const auto& tests : classes)
    failed += QTest::qExec(tests.make().get(), arguments_for(tests, arguments));
  return std::min(failed, most);
}

}  // namespace wastewatch::test
