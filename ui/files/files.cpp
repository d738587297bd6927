#include "ui/files/files.h"

#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformtheme.h>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include "ui/base/singleton.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

const QString folder_key = QStringLiteral("files/folder");
constexpr qsizetype longest_name = 120;

bool writable(const QString& folder) {
  const QFileInfo info(folder);
  return !folder.isEmpty() && info.isDir() && info.isWritable();
}

QString plain_name(const QString& name) {
  static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
  QString out = name;
  out.replace(unfit, QStringLiteral("-"));
  return out.right(longest_name);
}

}  // namespace

Files* Files::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Files>(); }

QUrl Files::folder() const {
  const QString used = Settings::instance().value(folder_key, QString()).toString();
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  for (const QString& folder : {used, documents}) {
    if (writable(folder)) return QUrl::fromLocalFile(folder);
  }
  return QUrl::fromLocalFile(QDir::homePath());
}

QUrl Files::suggested(const QString& name) const {
  return QUrl::fromLocalFile(QDir(folder().toLocalFile()).filePath(plain_name(name)));
}

bool Files::native() {
  const QPlatformTheme* theme = QGuiApplicationPrivate::platformTheme();
  return theme != nullptr && theme->usePlatformNativeDialog(QPlatformTheme::FileDialog);
}

QUrl Files::inFolder(const QUrl& folder, const QString& name) {
  return QUrl::fromLocalFile(QDir(folder.toLocalFile()).filePath(plain_name(name)));
}

bool Files::exists(const QUrl& file) { return file.isLocalFile() && QFileInfo::exists(file.toLocalFile()); }

QUrl Files::above(const QUrl& folder) {
  QDir dir(folder.toLocalFile());
  return dir.cdUp() ? QUrl::fromLocalFile(dir.absolutePath()) : folder;
}

QString Files::nameOf(const QUrl& file) { return QFileInfo(file.toLocalFile()).fileName(); }

QString Files::shown(const QUrl& file) { return QDir::toNativeSeparators(file.toLocalFile()); }

void Files::used(const QUrl& file) {
  if (file.isLocalFile())
    Settings::instance().set_value(folder_key, QFileInfo(file.toLocalFile()).absolutePath());
}

}  // namespace wastewatch::ui
