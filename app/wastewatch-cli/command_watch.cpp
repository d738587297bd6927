// watch: the alarm without a window, for a department's server.
#include <mutex>

#include "bell.h"
#include "commands.h"
#include "errors.h"
#include "follow_run.h"
#include "hook.h"
#include "line_buffer.h"

namespace wastewatch::cli {
namespace {

struct WatchOptions {
  FollowOptions follow;
  HookOptions hook;
  std::string grade = "critical";
  int heartbeat_s = 60;
  int grace_s = 120;
};

BellOptions bell_options(const WatchOptions& options, const rpc::Network& network) {
  return {.file = std::filesystem::path(options.follow.home) / "alarm-told",
          .chain_id = network.chain_id,
          .weakest = watch::grade_named(options.grade).value_or(watch::Grade::critical),
          .heartbeat = std::chrono::seconds(options.heartbeat_s),
          .grace = std::chrono::seconds(options.grace_s)};
}

// Everything is said on standard output too, one JSON object a line, so that a log has it: standard output is
// this thread's alone, standard error is shared with the one that follows.
class Watching {
 public:
  Watching(Console& console, std::mutex& errors, const WatchOptions& options, const rpc::Network& network,
           const index::Home& home, const index::Follower& follower)
      : out_(console.out),
        lines_(console.err, errors),
        hook_(options.hook),
        aside_{err_, err_, console.stop, console.clock, {}, {}},
        bell_(
            bell_options(options, network), home, follower, console.clock,
            [this](const alarm::Notice& notice, const std::stop_token& stop) { return ring(notice, stop); },
            [this](const Error& error) { complain(error); }) {}

 private:
  Status ring(const alarm::Notice& notice, const std::stop_token& stop) {
    const std::string json = alarm::to_json(notice);
    if (auto called = hook_.call(json, stop); !called) return called;
    out_ << json << "\n";
    out_.flush();
    return {};
  }
  void complain(const Error& error) { report(aside_, error); }

  std::ostream& out_;
  LineBuffer lines_;
  std::ostream err_{&lines_};
  Hook hook_;
  Console aside_;
  Bell bell_;  // last: its thread uses the others
};

Exit watch_network(Console& console, const WatchOptions& options) {
  if (options.hook.command.empty() && options.hook.url.empty())
    return report(console, Error::make(Errc::bad_argument, "--exec or --post says whom the alarm calls"));
  // What follow says goes where the errors go: standard output is the alarm's.
  std::mutex errors;
  LineBuffer lines(console.err, errors);
  std::ostream err(&lines);
  Console aside{err, err, console.stop, console.clock, console.ask_secret, console.ask_yes};
  const auto watching = [&](const rpc::Network& network, const index::Home& home,
                            const index::Follower& follower) {
    return std::make_shared<Watching>(console, errors, options, network, home, follower);
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
