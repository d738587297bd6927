#include "ui/tracking/source_words.h"

#include <QCoreApplication>

namespace wastewatch::ui {

QString source_words(const RecordContext& context) {
  return QCoreApplication::translate("Replay", "%1, block %2 of %3")
      .arg(QString::fromStdString(context.reader().chain_id()))
      .arg(context.reader().height())
      .arg(context.date_time(context.now_ms()));
}

}  // namespace wastewatch::ui
