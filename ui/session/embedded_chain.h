// The demonstration's chain: `wastewatchd solo --demo` as a process of its own, started beside this program
// and ended with it. It first writes the past days and says how far it is, then where it answers. GUI thread
// only.
#pragma once

#include <QObject>
#include <QProcess>
#include <optional>

#include "base/error.h"
#include "rpc/network_link.h"

namespace wastewatch::ui {

// One line that the program prints; other members are for other readers.
struct EmbeddedLine {
  std::optional<double> progress;       // 0 to 1
  std::optional<rpc::Network> network;  // where it answers, once there is a first block to trust
};
// Errors: bad_network (not a JSON object, or a damaged description).
Result<EmbeddedLine> parse_embedded_line(const QByteArray& line);

class EmbeddedChain : public QObject {
  Q_OBJECT

 public:
  // `program` is wastewatchd; `folder` holds the chain, its keys and state.
  EmbeddedChain(QString program, QString folder, QObject* parent = nullptr);
  ~EmbeddedChain() override;

  void start();
  // As start(), and the chain that is there is deleted first.
  void start_anew();
  // Asks it to end and waits a bounded time.
  void stop();
  // Asks it to end and returns at once; ended() says when it has. Nothing else is said afterwards.
  void end();
  bool running() const { return process_.state() != QProcess::NotRunning; }
  static QString default_program();

 signals:
  void progressed(qreal share);
  void ready(const wastewatch::rpc::Network& network);
  // demo_missing, demo_ended, demo_unclear, demo_damaged, demo_in_use or demo_too_new, by how the program
  // ended; the detail has what it said last.
  void failed(const wastewatch::Error& error);
  void ended();

 private:
  void run(const QStringList& more);
  void read();
  void take(const QByteArray& line);
  void fail_once(const Error& error);

  QString program_;
  QString folder_;
  QProcess process_;
  bool is_ready_ = false;
  bool over_ = false;
};

}  // namespace wastewatch::ui
