// A tile server on this computer that answers as a test wants, and remembers what it was asked.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace wastewatch::test {

struct TileReplyBytes {
  int status = 200;
  QByteArray body{};
  QByteArray headers{};   // lines with CR LF, of its own
  qsizetype stated = -1;  // Content-Length, when it lies
  bool endless = false;
  bool silent = false;  // no answer at all
};

// A picture of one colour, 256 by 256.
QByteArray picture(const QColor& colour, int side = 256);
TileReplyBytes good(const QColor& colour);

class LoopbackTiles : public QObject {
 public:
  using Answer = std::function<TileReplyBytes(const QString& path)>;

  explicit LoopbackTiles(Answer answer);

  quint16 port() const { return server_.serverPort(); }
  QString address(const QString& layer = QStringLiteral("a"), const QString& query = {}) const;
  void answer(Answer answer) { answer_ = std::move(answer); }
  const QStringList& paths() const { return paths_; }  // in the order they came

  void hold() { held_ = true; }  // requests wait until they are released
  void release();
  qsizetype waiting() const { return waiting_.size(); }

 private:
  struct Request {
    QPointer<QTcpSocket> socket;
    QString path;
  };

  void connected();
  void read(QTcpSocket* socket);
  void reply(const Request& request);
  static void pour(QTcpSocket* socket);

  Answer answer_;
  QStringList paths_;
  QHash<QTcpSocket*, QByteArray> begun_;
  bool held_ = false;
  QList<Request> waiting_;
  QTcpServer server_;  // its sockets say goodbye to the others
};

}  // namespace wastewatch::test
