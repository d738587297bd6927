// Rules that hold for every QML file, so that a new control cannot forget them.
#include <gtest/gtest.h>

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

TEST(QmlSources, WhateverReturnDoesTheKeypadsEnterDoesToo) {
  const auto all = sources();
  ASSERT_GT(all.size(), 100U);
  for (const auto& [name, text] : all) {
    EXPECT_EQ(text.count("Keys.onReturnPressed"), text.count("Keys.onEnterPressed")) << name.toStdString();
  }
}

TEST(QmlSources, WhatCanBePressedIsAPressable) {
  for (const auto& [name, text] : sources()) {
    EXPECT_TRUE(name == "Pressable.qml" || !text.contains("T.AbstractButton")) << name.toStdString();
  }
}

}  // namespace
}  // namespace wastewatch::ui
