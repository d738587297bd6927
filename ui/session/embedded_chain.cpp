#include "ui/session/embedded_chain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "base/encoding.h"
#include "rpc/errors.h"
#include "ui/base/errors.h"

namespace wastewatch::ui {
namespace {

constexpr qsizetype max_line_bytes = 65'536;
constexpr qsizetype max_said_bytes = 4'096;
constexpr int end_ms = 5'000;

// As app/wastewatchd/main.cpp ends.
Errc error_of_exit(int code) {
  switch (code) {
    case 3: return Errc::demo_damaged;
    case 4: return Errc::demo_in_use;
    case 5: return Errc::demo_too_new;
    default: return Errc::demo_ended;
  }
}

Result<rpc::Network> network_of(const QJsonObject& line) {
  rpc::Network out;
  out.solo = true;
  out.chain_id = line.value(QLatin1String("chain_id")).toString().toStdString();
  out.endpoint = line.value(QLatin1String("rpc")).toString().toStdString();
  out.anchor.height = line.value(QLatin1String("height")).toInteger();
  const auto bytes = from_hex(line.value(QLatin1String("hash")).toString().toStdString());
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  if (hash) out.anchor.hash = *hash;
  // The one reader of networks decides whether all of it has its form.
  return hash ? rpc::parse_network(rpc::to_network_link(out)) : fail(rpc::Errc::bad_network, "hash");
}

}  // namespace

Result<EmbeddedLine> parse_embedded_line(const QByteArray& line) {
  const auto document = QJsonDocument::fromJson(line);
  if (!document.isObject()) return fail(rpc::Errc::bad_network, line.left(200).toStdString());
  const QJsonObject object = document.object();
  EmbeddedLine out;
  if (object.contains(QLatin1String("progress"))) {
    out.progress = std::clamp(object.value(QLatin1String("progress")).toDouble(), 0.0, 1.0);
  }
  if (!object.contains(QLatin1String("rpc")) || !object.contains(QLatin1String("hash"))) return out;
  auto network = network_of(object);
  if (!network) return fail(network.error());
  out.network = std::move(*network);
  return out;
}

QString EmbeddedChain::default_program() {
  return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wastewatchd"));
}

EmbeddedChain::EmbeddedChain(QString program, QString folder, QObject* parent)
    : QObject(parent), program_(std::move(program)), folder_(std::move(folder)) {
  connect(&process_, &QProcess::readyReadStandardOutput, this, &EmbeddedChain::read);
  connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) fail_once(Error::make(Errc::demo_missing, program_.toStdString()));
  });
  connect(&process_, &QProcess::finished, this, [this](int code) {
    fail_once(Error::make(error_of_exit(code),
                          process_.readAllStandardError().right(max_said_bytes).trimmed().toStdString()));
    emit ended();
  });
}

EmbeddedChain::~EmbeddedChain() { stop(); }

void EmbeddedChain::start() { run({}); }

void EmbeddedChain::start_anew() { run({QStringLiteral("--remake")}); }

void EmbeddedChain::run(const QStringList& more) {
  if (!QFileInfo(program_).isExecutable()) {
    return fail_once(Error::make(Errc::demo_missing, program_.toStdString()));
  }
  const QStringList arguments{QStringLiteral("--with-parent"),
                              QStringLiteral("solo"),
                              QStringLiteral("--demo"),
                              QStringLiteral("--home"),
                              folder_,
                              QStringLiteral("--rpc"),
                              QStringLiteral("127.0.0.1:0")};
  process_.start(program_, arguments + more);
}

void EmbeddedChain::stop() {
  over_ = true;
  if (!running()) return;
  process_.terminate();
  if (process_.waitForFinished(end_ms)) return;
  process_.kill();
  process_.waitForFinished(end_ms);
}

void EmbeddedChain::end() {
  over_ = true;
  if (!running()) return;
  process_.terminate();
  QTimer::singleShot(end_ms, &process_, &QProcess::kill);
}

void EmbeddedChain::read() {
  while (process_.canReadLine()) take(process_.readLine(max_line_bytes).trimmed());
  if (process_.bytesAvailable() > max_line_bytes) {
    fail_once(Error::make(Errc::demo_unclear, "a line without an end"));
    stop();
  }
}

void EmbeddedChain::take(const QByteArray& line) {
  if (line.isEmpty() || is_ready_ || over_) return;
  const auto said = parse_embedded_line(line);
  if (!said) return fail_once(Error::make(Errc::demo_unclear, said.error().detail));
  if (said->progress) emit progressed(*said->progress);
  if (!said->network) return;
  is_ready_ = true;
  emit ready(*said->network);
}

void EmbeddedChain::fail_once(const Error& error) {
  if (std::exchange(over_, true)) return;
  emit failed(error);
}

}  // namespace wastewatch::ui
