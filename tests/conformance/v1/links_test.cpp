// Links of records as version 1 wrote them: each opens the same place and is written the same way; what is no
// link stays refused. And the desktop's settings of version 1 are read. Qt Test.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "conformance/v1/recorded_chain.h"
#include "ui/navigation/link.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

QByteArray content_of(const char* name) {
  QFile file(QString::fromStdString((test::v1_vectors() / name).string()));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void add_rows(const char* list) {
  QTest::addColumn<QJsonObject>("row");
  const auto rows =
      QJsonDocument::fromJson(content_of("links.json")).object().value(QLatin1String(list)).toArray();
  for (const auto& row : rows) {
    QTest::addRow("%s", qPrintable(row.toObject().value(QStringLiteral("link")).toString().left(80)))
        << row.toObject();
  }
}

QString text(const QJsonObject& row, const char* name) { return row.value(QLatin1String(name)).toString(); }

}  // namespace

class RecordedLinks : public QObject {
  Q_OBJECT

 private slots:
  static void open_the_same_place_data() { add_rows("links"); }
  static void open_the_same_place() {
    QFETCH(const QJsonObject, row);
    const auto place = parse_link(text(row, "link"));
    QVERIFY(place.has_value());
    QCOMPARE(place->page, text(row, "page"));
    QCOMPARE(place->kind, text(row, "kind"));
    QCOMPARE(place->id, text(row, "id"));
    QCOMPARE(place->tab, text(row, "tab"));
    QCOMPARE(to_link(*place),
             row.contains(QLatin1String("written")) ? text(row, "written") : text(row, "link"));
  }

  static void stay_refused_data() { add_rows("refused"); }
  static void stay_refused() {
    QFETCH(const QJsonObject, row);
    QVERIFY(!parse_link(text(row, "link")).has_value());
  }

  static void settings_are_read() {
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("Wastewatch")));
    QFile file(folder.filePath(QStringLiteral("Wastewatch/wastewatch.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content_of("settings.conf"));
    file.close();
    Settings::use(Settings::Store::user);
    const auto& settings = Settings::instance();
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
    QCOMPARE(settings.density(), QStringLiteral("compact"));
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.role(), QStringLiteral("official"));
    QVERIFY(settings.reduced_motion());
    QCOMPARE(settings.value(QStringLiteral("network/choice"), {}).toString(), QStringLiteral("demo"));
    QCOMPARE(settings.value(QStringLiteral("network/period/wuzhen-1"), 0).toInt(), 48);
    QCOMPARE(settings.value(QStringLiteral("scope/region"), {}).toString(), QStringLiteral("330483"));
    QCOMPARE(settings.value(QStringLiteral("scope/period"), {}).toString(), QStringLiteral("week"));
    Settings::use(Settings::Store::memory);
  }
};

}  // namespace wastewatch::ui

QTEST_GUILESS_MAIN(wastewatch::ui::RecordedLinks)
#include "links_test.moc"
