#include "hook.h"

#include <signal.h>
#include <unistd.h>

#include <QProcess>
#include <algorithm>
#include <array>
#include <chrono>

#include "errors.h"

namespace wastewatch::cli {
namespace {

constexpr std::chrono::milliseconds longest{30'000};
constexpr std::chrono::milliseconds slice{100};
constexpr std::chrono::milliseconds farewell{2'000};  // between SIGTERM and SIGKILL
constexpr std::size_t most_reply_bytes = std::size_t{64} << 10;

bool is_well(int status) { return status >= 200 && status < 300; }

// What an error of the network is to an alarm: no node is asked here.
struct NetworkRow {
  rpc::Errc network;
  Errc hook;
};
constexpr std::array network_rows = {
    NetworkRow{rpc::Errc::unreachable, Errc::hook_unreachable},
    NetworkRow{rpc::Errc::timeout, Errc::hook_timeout},
    NetworkRow{rpc::Errc::redirected, Errc::hook_redirected},
    NetworkRow{rpc::Errc::bad_address, Errc::hook_bad_url},
};

Error hook_error(const Error& error) {
  const auto row =
      std::ranges::find_if(network_rows, [&](const NetworkRow& one) { return error.is(one.network); });
  return Error::make(row == network_rows.end() ? Errc::hook_failed : row->hook, error.detail);
}

// With all that it started: they share its session.
void end_all(QProcess& process) {
  const auto group = static_cast<pid_t>(process.processId());
  if (group <= 1) return;
  ::kill(-group, SIGTERM);
  process.waitForFinished(static_cast<int>(farewell.count()));
  ::kill(-group, SIGKILL);
  process.waitForFinished(1'000);
}

// Ends it when it takes too long, or the program is to end.
bool ends_in_time(QProcess& process, const std::stop_token& stop) {
  const auto end = std::chrono::steady_clock::now() + longest;
  while (process.state() != QProcess::NotRunning) {
    if (process.waitForFinished(static_cast<int>(slice.count()))) break;
    if (stop.stop_requested() || std::chrono::steady_clock::now() > end) {
      end_all(process);
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
  process.setChildProcessModifier([] { ::setsid(); });
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
  const auto reply = http_.post(
      {.url = options_.url, .body = json, .max_reply_bytes = most_reply_bytes, .status_is_enough = true},
      stop);
  if (!reply) return fail(hook_error(reply.error()));
  if (!is_well(reply->status))
    return fail(Errc::hook_failed, "the server answered " + std::to_string(reply->status));
  return {};
}

}  // namespace wastewatch::cli
