// The promises of the visual language, computed: text at least 4.5 to 1 on everything it may stand on, shapes
// 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <algorithm>
#include <cmath>
#include <memory>

#include "support/qt_tests.h"
#include "ui/base/singleton.h"
#include "ui/look/appearance.h"
#include "ui/settings/settings.h"

Q_IMPORT_QML_PLUGIN(Wastewatch_UiPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ThemePlugin)

namespace wastewatch::ui {
namespace {

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

const char* const grounds[] = {"surface", "canvas", "sunken", "selection", "hover", "land", "water"};

}  // namespace

class ContrastTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << "light";
    QTest::newRow("dark") << "dark";
  }

  void init() {
    QFETCH_GLOBAL(const QString, theme);
    Settings::use(Settings::Store::memory);
    the<Appearance>().setTheme(theme);
    engine_ = std::make_unique<QQmlEngine>();
    theme_ = engine_->singletonInstance<QObject*>("Wastewatch.Theme", "Theme");
    QVERIFY(theme_ != nullptr);
  }

  void cleanup() { engine_.reset(); }

  void of_text_is_at_least_four_and_a_half_on_every_ground() {
    for (const char* text :
         {"text", "muted", "accent", "critical", "serious", "notice", "good", "pending", "failed"}) {
      for (const char* ground : grounds) expect_at_least(4.5, text, ground);
    }
  }

  void of_outlines_is_at_least_three_on_every_ground() {
    for (const char* ground : grounds) expect_at_least(3, "outline", ground);
  }

  void of_colours_on_their_own_fill_is_that_of_text() {
    for (const QByteArray grade : {"critical", "serious", "notice", "good", "pending", "failed"}) {
      expect_at_least(4.5, grade, grade + "Fill");
      expect_at_least(10.9, "text", grade + "Fill");
    }
    expect_at_least(4.5, "accentText", "accent");
  }

  void of_place_names_is_that_of_text() {
    for (const char* ground : {"land", "mapDense", "water"}) expect_at_least(4.5, "mapLabel", ground);
    for (const char* ground : {"land", "mapDense"}) expect_at_least(4.5, "mapMinorLabel", ground);
    expect_at_least(4.5, "mapWaterLabel", "water");
  }

 private:
  QColor token(const QByteArray& name) const {
    const QVariant value = theme_->property(name.constData());
    if (!value.isValid()) QFAIL(name.constData());
    return value.value<QColor>();
  }

  void expect_at_least(double least, const QByteArray& front, const QByteArray& back) const {
    const double found = contrast(token(front), token(back));
    QVERIFY2(found >= least - 0.05, test::note(front.constData(), " on ", back.constData(), ": ", found));
  }

  std::unique_ptr<QQmlEngine> engine_;
  QObject* theme_ = nullptr;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ContrastTest)
#include "contrast_test.moc"
