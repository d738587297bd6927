#include <QGeoAddress>
#include <QGeoCodeReply>
#include <QGeoCodingManager>
#include <QGeoLocation>
#include <QGeoRectangle>
#include <QGeoServiceProvider>
#include <QSignalSpy>
#include <memory>

#include "support/qt_tests.h"
#include "ui/geocode/geocoder.h"
#include "ui/geocode/site_book.h"

namespace wastewatch::ui {
namespace {

// As GeocodeModel asks: through Qt Location's own manager.
QList<QGeoLocation> located(QGeoCodeReply* reply) {
  const std::unique_ptr<QGeoCodeReply> owned(reply);
  QSignalSpy finished(owned.get(), &QGeoCodeReply::finished);
  if (!owned->isFinished()) finished.wait(5'000);
  return owned->locations();
}

QString name_of(const QList<QGeoLocation>& found) {
  return found.isEmpty() ? QString() : found[0].address().text();
}

}  // namespace

class GeocoderTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    register_geocoder();
    provider_ = std::make_unique<QGeoServiceProvider>(QStringLiteral("wastewatch"));
    QVERIFY(provider_->geocodingManager() != nullptr);
    provider_->geocodingManager()->setLocale(QLocale(QLocale::English));
  }
  void cleanup() { SiteBook::instance().set_sites({}); }

  void finds_towns_in_both_languages_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("beginning") << "tongx" << "Tongxiang";
    QTest::newRow("Chinese") << QStringLiteral("桐乡") << "Tongxiang";
    QTest::newRow("position") << "30.7400, 120.4900" << "30.7400, 120.4900";
    QTest::newRow("nothing") << "no such place" << "";
    QTest::newRow("one letter") << "t" << "";
    QTest::newRow("blank") << "   " << "";
  }
  void finds_towns_in_both_languages() {
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QCOMPARE(name_of(located(provider_->geocodingManager()->geocode(typed))), name);
  }

  void sites_come_before_towns() {
    SiteBook::instance().set_sites({{QStringLiteral("Tongxiang North transfer station"), {120.5, 30.7}}});
    const auto found = located(provider_->geocodingManager()->geocode(QStringLiteral("tongxiang")));
    QCOMPARE_GE(found.size(), 2);
    QCOMPARE(name_of(found), QStringLiteral("Tongxiang North transfer station"));
    QCOMPARE(found[0].coordinate(), QGeoCoordinate(30.7, 120.5));
  }

  void limit_offset_and_bounds_are_kept() {
    QGeoCodingManager& manager = *provider_->geocodingManager();
    const auto two = located(manager.geocode(QStringLiteral("ji"), 2, 0));
    QCOMPARE(two.size(), 2);
    const auto second = located(manager.geocode(QStringLiteral("ji"), 1, 1));
    QCOMPARE(name_of(second), two[1].address().text());
    const QGeoRectangle far({1, 0}, {0, 1});
    QVERIFY(located(manager.geocode(QStringLiteral("ji"), -1, 0, far)).isEmpty());
  }

  void a_position_is_put_in_words() {
    QGeoCodingManager& manager = *provider_->geocodingManager();
    const QString text = name_of(located(manager.reverseGeocode(QGeoCoordinate(30.60, 120.55))));
    QVERIFY2(text.contains(QStringLiteral("of ")), qPrintable(text));
    SiteBook::instance().set_sites({{QStringLiteral("Plant A"), {120.55, 30.6005}}});
    QCOMPARE(name_of(located(manager.reverseGeocode(QGeoCoordinate(30.60, 120.55)))),
             QStringLiteral("Plant A"));
    QVERIFY(located(manager.reverseGeocode(QGeoCoordinate(0, 0))).isEmpty());
    QVERIFY(located(manager.reverseGeocode(QGeoCoordinate())).isEmpty());
  }

 private:
  std::unique_ptr<QGeoServiceProvider> provider_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::GeocoderTest)
#include "geocoder_test.moc"
