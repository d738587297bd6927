// Rules that hold for every QML file, so that a new control cannot forget them.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace wastewatch::ui {
namespace {

struct Source {
  QString name, text;
};

std::vector<Source> sources() {
  std::vector<Source> out;
  QDirIterator files(QStringLiteral(WASTEWATCH_QML), {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.open(QIODevice::ReadOnly)) out.push_back({files.fileName(), QString::fromUtf8(file.readAll())});
  }
  return out;
}

}  // namespace

class QmlSourcesTest : public QObject {
  Q_OBJECT

 private slots:
  void whatever_return_does_the_keypads_enter_does_too() {
    const auto all = sources();
    QCOMPARE_GT(all.size(), 100U);
    for (const auto& [name, text] : all) {
      QVERIFY2(text.count("Keys.onReturnPressed") == text.count("Keys.onEnterPressed"), test::note(name));
    }
  }

  void counts_are_written_with_separators() {
    const QRegularExpression bare(QStringLiteral("qsTr\\(\"[^\"]*%n"));
    for (const auto& [name, text] : sources()) {
      QVERIFY2(!bare.match(text).hasMatch(), test::note(name + ": write %Ln"));
    }
  }

  void a_dialog_says_why_its_button_cannot_be_pressed() {
    for (const auto& [name, text] : sources()) {
      const bool own = name == "Dialog.qml" || name == "FileChooser.qml";
      QVERIFY2(own || !text.contains("acceptEnabled"), test::note(name + ": set `missing`"));
    }
  }

  void what_can_be_pressed_is_a_pressable() {
    for (const auto& [name, text] : sources()) {
      QVERIFY2(name == "Pressable.qml" || !text.contains("T.AbstractButton"), test::note(name));
    }
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::QmlSourcesTest)
#include "qml_sources_test.moc"
