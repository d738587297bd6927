#include "ui/chain/saved_text.h"

#include <QCoreApplication>
#include <QDir>

#include "base/files.h"

namespace wastewatch::ui {

QString save_text(const QUrl& file, const QString& text) {
  const Status written = file.isLocalFile()
                             ? write_file(file.toLocalFile().toStdString(), text.toStdString() + '\n',
                                          {.access = Access::shared})
                             : fail(FileErrc::missing, file.toString().toStdString());
  if (!written)
    return QCoreApplication::translate("Verification", "It could not be written: %1")
        .arg(QString::fromStdString(written.error().detail));
  return QCoreApplication::translate("Verification", "Saved as %1")
      .arg(QDir::toNativeSeparators(file.toLocalFile()));
}

}  // namespace wastewatch::ui
