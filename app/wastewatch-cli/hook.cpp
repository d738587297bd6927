#include "hook.h"

#include <QProcess>
#include <chrono>

#include "errors.h"

namespace wastewatch::cli {
namespace {

constexpr std::chrono::milliseconds longest{30'000};
constexpr std::chrono::milliseconds slice{100};
constexpr std::size_t most_reply_bytes = std::size_t{64} << 10;

bool is_well(int status) { return status >= 200 && status < 300; }

// Ends it when it takes too long, or the program is to end.
bool ends_in_time(QProcess& process, const std::stop_token& stop) {
  const auto end = std::chrono::steady_clock::now() + longest;
  while (process.state() != QProcess::NotRunning) {
    if (process.waitForFinished(static_cast<int>(slice.count()))) break;
    if (stop.stop_requested() || std::chrono::steady_clock::now() > end) {
      process.kill();
      process.waitForFinished(1'000);
      return false;
    }
  }
  return true;
}

}  // namespace

Hook::Hook(HookOptions options) : options_(std::move(options)) {}

Status Hook::call(const std::string& json, const std::stop_token& stop) {
  if (!options_.command.empty()) {
    if (auto done = run_command(json, stop); !done) return done;
  }
  return options_.url.empty() ? Status{} : post(json, stop);
}

Status Hook::run_command(const std::string& json, const std::stop_token& stop) const {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.setStandardOutputFile(QProcess::nullDevice());
  process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(options_.command)});
  if (!process.waitForStarted()) return fail(Errc::hook_failed, process.errorString().toStdString());
  process.write((json + "\n").c_str());
  process.closeWriteChannel();
  if (!ends_in_time(process, stop)) return fail(Errc::hook_failed, "the command took longer than 30 s");
  if (process.exitStatus() != QProcess::NormalExit) return fail(Errc::hook_failed, "the command was killed");
  if (process.exitCode() != 0)
    return fail(Errc::hook_failed, "the command ended with " + std::to_string(process.exitCode()));
  return {};
}

Status Hook::post(const std::string& json, const std::stop_token& stop) {
  const auto reply =
      http_.post({.url = options_.url, .body = json, .max_reply_bytes = most_reply_bytes}, stop);
  if (!reply) return fail(reply.error());
  if (!is_well(reply->status))
    return fail(Errc::hook_failed, "the server answered " + std::to_string(reply->status));
  return {};
}

}  // namespace wastewatch::cli
