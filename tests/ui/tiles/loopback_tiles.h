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
  int drip_ms = 0;      // a byte each so many, instead of all at once
};

// A picture of one colour, 256 by 256.
QByteArray picture(const QColor& colour, int side = 256, const char* format = "PNG");
// One pixel, lossy.
inline constexpr char webp_base64[] = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
TileReplyBytes good(const QColor& colour);

class LoopbackTiles : public QObject {
 public:
  using Answer = std::function<TileReplyBytes(const QString& path)>;

  explicit LoopbackTiles(Answer answer);

  quint16 port() const { return server_.serverPort(); }
  QString address(const QString& layer = QStringLiteral("a"), const QString& query = {}) const;
  void answer(Answer answer) { answer_ = std::move(answer); }
  const QStringList& paths() const { return paths_; }  // in the order they came
  // Lines of the header of the last request for this path.
  QStringList head_of(const QString& path) const { return heads_.value(path); }

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
  static void drip(QTcpSocket* socket, const QByteArray& bytes, int pause_ms);

  Answer answer_;
  QStringList paths_;
  QHash<QString, QStringList> heads_;
  QHash<QTcpSocket*, QByteArray> begun_;
  bool held_ = false;
  QList<Request> waiting_;
  QTcpServer server_;  // its sockets say goodbye to the others
};

}  // namespace wastewatch::test
