// Runs the tst_*.qml of this folder over the built-in modules.
#include <QtQuickTest/quicktest.h>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QtQml/QQmlExtensionPlugin>

#include "ui/base/singleton.h"
#include "ui/geocode/geocoder.h"
#include "ui/language/language.h"
#include "ui/settings/settings.h"

Q_IMPORT_QML_PLUGIN(Wastewatch_UiPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_MapPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_FramePlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_GalleryPlugin)

class Setup : public QObject {
  Q_OBJECT

 public slots:
  void applicationAvailable() {
    wastewatch::ui::register_geocoder();
    qputenv("XDG_DATA_HOME", data_.path().toLocal8Bit());  // keys are made there
    qputenv("XDG_CACHE_HOME", data_.path().toLocal8Bit());
    wastewatch::ui::Settings::use(wastewatch::ui::Settings::Store::memory);
    wastewatch::ui::the<wastewatch::ui::Language>().setCode(QStringLiteral("en"));
  }

 private:
  QTemporaryDir data_;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "test_controls.moc"
