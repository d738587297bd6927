#include "ui/chain/saved_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace wastewatch::ui {

QString save_text(const QUrl& file, const QString& text) {
  QSaveFile out(file.toLocalFile());
  const QByteArray bytes = text.toUtf8() + '\n';
  if (!file.isLocalFile() || !out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() ||
      !out.commit())
    return QCoreApplication::translate("Verification", "It could not be written: %1").arg(out.errorString());
  return QCoreApplication::translate("Verification", "Saved as %1")
      .arg(QDir::toNativeSeparators(file.toLocalFile()));
}

}  // namespace wastewatch::ui
