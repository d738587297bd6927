#include "loopback_tiles.h"

#include <QBuffer>
#include <QImage>
#include <QTimer>
#include <utility>

namespace wastewatch::test {

QByteArray picture(const QColor& colour, int side, const char* format) {
  QImage image(side, side, QImage::Format_ARGB32);
  image.fill(colour);
  QByteArray out;
  QBuffer buffer(&out);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format);
  return out;
}

TileReplyBytes good(const QColor& colour) { return {.body = picture(colour)}; }

LoopbackTiles::LoopbackTiles(Answer answer) : answer_(std::move(answer)) {
  connect(&server_, &QTcpServer::newConnection, this, &LoopbackTiles::connected);
  server_.listen(QHostAddress::LocalHost);
}

QString LoopbackTiles::address(const QString& layer, const QString& query) const {
  return QStringLiteral("http://127.0.0.1:%1/").arg(port()) + layer + QStringLiteral("/{z}/{x}/{y}.png") +
         query;
}

void LoopbackTiles::release() {
  held_ = false;
  for (const Request& request : std::exchange(waiting_, {})) reply(request);
}

void LoopbackTiles::connected() {
  while (QTcpSocket* socket = server_.nextPendingConnection()) {
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
      begun_.remove(socket);
      socket->deleteLater();
    });
  }
}

void LoopbackTiles::read(QTcpSocket* socket) {
  QByteArray& text = begun_[socket];
  text += socket->readAll();
  for (auto end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
    const QString path = QString::fromLatin1(text.mid(0, text.indexOf("\r\n")).split(' ').value(1));
    heads_[path] = QString::fromLatin1(text.first(end)).split(QStringLiteral("\r\n"));
    text.remove(0, end + 4);
    paths_ << path;
    const Request request{socket, path};
    if (held_)
      waiting_ << request;
    else
      reply(request);
  }
}

void LoopbackTiles::reply(const Request& request) {
  if (!request.socket) return;
  const TileReplyBytes bytes = answer_(request.path);
  if (bytes.silent) return;
  QByteArray out = "HTTP/1.1 " + QByteArray::number(bytes.status) + " X\r\n" + bytes.headers;
  if (!bytes.endless)
    out +=
        "Content-Length: " + QByteArray::number(bytes.stated < 0 ? bytes.body.size() : bytes.stated) + "\r\n";
  if (bytes.drip_ms > 0) return drip(request.socket, out + "\r\n" + bytes.body, bytes.drip_ms);
  request.socket->write(out + "\r\n" + bytes.body);
  if (bytes.endless) pour(request.socket);
  if (bytes.stated >= 0 && bytes.stated != bytes.body.size()) request.socket->disconnectFromHost();
}

void LoopbackTiles::pour(QTcpSocket* socket) {
  static const QByteArray drop(64 * 1024, 'x');
  connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
    if (socket->bytesToWrite() < drop.size()) socket->write(drop);
  });
  socket->write(drop);
}

void LoopbackTiles::drip(QTcpSocket* socket, const QByteArray& bytes, int pause_ms) {
  auto* timer = new QTimer(socket);
  connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, at = qsizetype{0}]() mutable {
    if (at == bytes.size()) return timer->stop();
    socket->write(bytes.mid(at++, 1));
  });
  timer->start(pause_ms);
}

}  // namespace wastewatch::test
