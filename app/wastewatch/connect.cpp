#include "connect.h"

#include <QFile>
#include <QStandardPaths>

#include "ui/base/singleton.h"
#include "ui/session/session.h"

namespace wastewatch::desktop {
namespace {

const QString link_start = QStringLiteral("wastewatch:network?");

// The option is a link, or a file that holds one.
QString link_of(const QString& network) {
  if (network.startsWith(link_start)) return network;
  QFile file(network);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(file.read(qint64{rpc::max_network_link_bytes} + 1)).trimmed();
}

}  // namespace

QString data_folder_of(const Options& options) {
  return options.data_dir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                    : options.data_dir;
}

bool is_network_link(const QString& text) { return text.startsWith(link_start); }

QString link_to_hand_over(const Options& options) {
  return options.network.isEmpty() ? options.open_link : link_of(options.network);
}

QString connect_as_asked(const Options& options) {
  auto& session = ui::the<ui::Session>();
  if (!options.data_dir.isEmpty()) session.set_data_folder(options.data_dir);
  if (!options.network.isEmpty()) return session.connectTo(link_of(options.network));
  if (options.open_link.startsWith(link_start)) return session.connectTo(options.open_link);
  if (options.demonstration)
    session.exploreDemonstration();
  else
    session.resume();
  return {};
}

}  // namespace wastewatch::desktop
