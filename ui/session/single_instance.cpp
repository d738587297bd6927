#include "ui/session/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include "base/files.h"

namespace wastewatch::ui {
namespace {

constexpr int answer_ms = 5'000;
constexpr qint64 max_link_bytes = 8'192;
const QByteArray taken = QByteArrayLiteral("taken\n");

// Paths of data folders may be longer than a socket's may be.
QString socket_of(const QString& folder) {
  const auto hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
  return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
      .filePath(QStringLiteral("wastewatch-%1").arg(QString::fromLatin1(hash)));
}

}  // namespace

SingleInstance::SingleInstance(const QString& data_folder, QObject* parent)
    : QObject(parent),
      folder_(QDir(data_folder).absolutePath()),
      socket_(socket_of(folder_)),
      server_(std::make_unique<QLocalServer>()) {
  server_->setSocketOptions(QLocalServer::UserAccessOption);
  connect(server_.get(), &QLocalServer::newConnection, this, &SingleInstance::read);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim() {
  if (!make_folder(folder_.toStdString())) return true;  // opening the stores says what is wrong
  lock_ = std::make_unique<QLockFile>(QDir(folder_).filePath(QStringLiteral("window.lock")));
  lock_->setStaleLockTime(0);
  if (!lock_->tryLock() && lock_->error() == QLockFile::LockFailedError) return false;
  QLocalServer::removeServer(socket_);
  server_->listen(socket_);
  return true;
}

bool SingleInstance::hand_over(const QString& link) const {
  QLocalSocket socket;
  socket.connectToServer(socket_);
  if (!socket.waitForConnected(answer_ms)) return false;
  socket.write(link.toUtf8().left(max_link_bytes).replace('\n', ' ') + '\n');
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(answer_ms)) return false;
  }
  return socket.readLine() == taken;
}

void SingleInstance::read() {
  QLocalSocket* socket = server_->nextPendingConnection();
  if (socket == nullptr) return;
  socket->setReadBufferSize(max_link_bytes + 1);
  connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
  const auto take = [this, socket] {
    if (!socket->canReadLine()) {
      if (socket->bytesAvailable() > max_link_bytes) socket->abort();
      return;
    }
    const QString link = QString::fromUtf8(socket->readLine()).trimmed();
    socket->write(taken);
    socket->flush();
    emit handedOver(link);
  };
  connect(socket, &QLocalSocket::readyRead, this, take);
  take();
}

}  // namespace wastewatch::ui
