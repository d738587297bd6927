// The promises of the visual language, computed: text at least 4.5 to 1 on everything it may stand on, shapes
// 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
#include <gtest/gtest.h>

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <cmath>

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

class Contrast : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    Settings::use(Settings::Store::memory);
    the<Appearance>().setTheme(QString::fromLatin1(GetParam()));
    theme_ = engine_.singletonInstance<QObject*>("Wastewatch.Theme", "Theme");
    ASSERT_NE(theme_, nullptr);
  }

  QColor token(const std::string& name) const {
    const QVariant value = theme_->property(name.c_str());
    EXPECT_TRUE(value.isValid()) << name;
    return value.value<QColor>();
  }

  void expect_at_least(double least, const std::string& front, const std::string& back) const {
    EXPECT_GE(contrast(token(front), token(back)), least - 0.05) << front << " on " << back;
  }

  QQmlEngine engine_;
  QObject* theme_ = nullptr;
};

const char* const grounds[] = {"surface", "canvas", "sunken", "selection", "hover", "land", "water"};

TEST_P(Contrast, OfTextIsAtLeastFourAndAHalfOnEveryGround) {
  for (const char* text :
       {"text", "muted", "accent", "critical", "serious", "notice", "good", "pending", "failed"}) {
    for (const char* ground : grounds) expect_at_least(4.5, text, ground);
  }
}

TEST_P(Contrast, OfOutlinesIsAtLeastThreeOnEveryGround) {
  for (const char* ground : grounds) expect_at_least(3, "outline", ground);
}

TEST_P(Contrast, OfColoursOnTheirOwnFillIsThatOfText) {
  for (const std::string grade : {"critical", "serious", "notice", "good", "pending", "failed"}) {
    expect_at_least(4.5, grade, grade + "Fill");
    expect_at_least(10.9, "text", grade + "Fill");
  }
  expect_at_least(4.5, "accentText", "accent");
}

TEST_P(Contrast, OfPlaceNamesIsThatOfText) {
  for (const char* ground : {"land", "water"}) expect_at_least(4.5, "mapLabel", ground);
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Values("light", "dark"));

}  // namespace
}  // namespace wastewatch::ui
