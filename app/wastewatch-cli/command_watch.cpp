// watch: the alarm without a window, for a department's server.
#include <mutex>

#include "bell.h"
#include "commands.h"
#include "errors.h"
#include "follow_run.h"
#include "hook.h"

namespace wastewatch::cli {
namespace {

struct WatchOptions {
  FollowOptions follow;
  HookOptions hook;
  std::string grade = "critical";
  int heartbeat_s = 60;
  int grace_s = 120;
};

watch::Grade grade_of(const std::string& name) {
  for (const auto grade : {watch::Grade::critical, watch::Grade::serious, watch::Grade::notice}) {
    if (watch::grade_name(grade) == name) return grade;
  }
  return watch::Grade::critical;
}

BellOptions bell_options(const WatchOptions& options, const rpc::Network& network) {
  return {.file = std::filesystem::path(options.follow.home) / "alarm-told",
          .chain_id = network.chain_id,
          .weakest = grade_of(options.grade),
          .heartbeat = std::chrono::seconds(options.heartbeat_s),
          .grace = std::chrono::seconds(options.grace_s)};
}

// Everything is said on standard output too, one JSON object a line, so that a log has it.
class Watching {
 public:
  Watching(Console& console, const WatchOptions& options, const rpc::Network& network,
           const index::Home& home, const index::Follower& follower)
      : console_(console), hook_(options.hook),
        bell_(bell_options(options, network), home, follower, console.clock,
              [this](const alarm::Notice& notice, const std::stop_token& stop) { return ring(notice, stop); },
              [this](const Error& error) { complain(error); }) {}

 private:
  Status ring(const alarm::Notice& notice, const std::stop_token& stop) {
    const std::string json = alarm::to_json(notice);
    if (auto called = hook_.call(json, stop); !called) return called;
    const std::scoped_lock lock(mutex_);
    console_.out << json << std::endl;
    return {};
  }
  void complain(const Error& error) {
    const std::scoped_lock lock(mutex_);
    report(console_, error);
  }

  Console& console_;
  std::mutex mutex_;
  Hook hook_;
  Bell bell_;  // last: its thread uses the others
};

Exit watch_network(Console& console, const WatchOptions& options) {
  if (options.hook.command.empty() && options.hook.url.empty())
    return report(console, Error::make(Errc::bad_argument, "--exec or --post says whom the alarm calls"));
  // What follow says goes where the errors go: standard output is the alarm's.
  Console aside{console.err, console.err, console.stop, console.clock, console.ask_secret, console.ask_yes};
  const auto watching = [&](const rpc::Network& network, const index::Home& home,
                            const index::Follower& follower) {
    return std::make_shared<Watching>(console, options, network, home, follower);
  };
  return follow_beside(aside, options.follow, watching);
}

}  // namespace

void add_watch(CLI::App& app, Session& session) {
  auto options = std::make_shared<WatchOptions>();
  auto* command = app.add_subcommand("watch", "Follow a chain and call a command or a URL for alerts");
  add_follow_options(command, &options->follow);
  command->add_option("--exec", options->hook.command,
                      "shell command called for each notice, with the JSON on its standard input");
  command->add_option("--post", options->hook.url, "URL to which each notice is posted as JSON");
  command->add_option("--grade", options->grade, "weakest grade that is told")
      ->check(CLI::IsMember({"critical", "serious", "notice"}));
  command->add_option("--heartbeat", options->heartbeat_s, "seconds between heartbeats; 0: none")
      ->check(CLI::Range(0, 86'400));
  command->add_option("--grace", options->grace_s, "seconds without sight before the alarm says so")
      ->check(CLI::Range(1, 86'400));
  on_chosen(command, session, options, watch_network);
}

}  // namespace wastewatch::cli
