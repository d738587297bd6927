// data: what a followed home keeps, and what to do when a part of it is damaged.
#include "base/time.h"
#include "commands.h"
#include "confirm.h"
#include "errors.h"
#include "home.h"
#include "index/decisions.h"
#include "plain.h"
#include "said.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

struct DataOptions {
  std::filesystem::path home;
  bool from_network = false;
  bool yes = false;
};

std::string part(const DataOptions& options, std::string_view name) {
  return plain((options.home / name).string());
}

void write_backups(std::ostream& out, const index::Backups& backups) {
  out << (backups.newest ? said("cli.data.backup", {{"time", to_rfc3339(backups.newest->made_at)}})
                         : said("cli.data.backup.none"))
      << '\n';
  for (const auto& what : backups.damaged)
    out << "  " << said("cli.data.backup.damaged", {{"what", plain(what)}}) << '\n';
}

Exit show_data(Console& console, const DataOptions& options) {
  const auto network = read_network(options.home);
  if (!network) return report(console, network.error());
  console.out << said("cli.data.chain", {{"chain", plain(network->chain_id)}}) << '\n'
              << said("cli.data.derived", {{"path", part(options, "derived")}}) << '\n'
              << said("cli.data.decisions", {{"path", part(options, "decisions")}}) << '\n';
  write_backups(console.out, index::look_at_backups(options.home));
  return Exit::ok;
}

Exit delete_derived(Console& console, const DataOptions& options) {
  const auto loss = said("cli.data.delete", {{"path", part(options, "derived")}});
  if (const auto wanted = confirm(console, options.yes, loss); !wanted)
    return report(console, wanted.error());
  if (const auto deleted = index::Home::delete_derived(options.home); !deleted)
    return report(console, deleted.error());
  console.out << said("cli.data.deleted") << '\n';
  return Exit::ok;
}

Exit recompute(Console& console, const DataOptions& options) {
  const auto network = read_network(options.home);
  if (!network) return report(console, network.error());
  if (options.from_network) return delete_derived(console, options);
  if (const auto asked = index::Home::recompute_kept(options.home); !asked)
    return report(console, asked.error());
  const auto home = open_home(console, options.home);
  if (!home) return report(console, home.error());
  console.out << said("cli.data.recomputed", {{"height", words::count(home->data->replica().height())}})
              << '\n';
  return Exit::ok;
}

// A home is told by what only a home holds.
Status check_home(const DataOptions& options) {
  std::error_code error;
  for (const auto* name : {"network.link", "decisions", "decisions-backup"}) {
    if (std::filesystem::exists(options.home / name, error)) return {};
  }
  return fail(Errc::no_home, options.home.string());
}

// What the store holds, for whoever is about to give it up.
struct Stake {
  std::string sentence;
  bool entries = false;  // that count today, as far as can be told
};

Result<Stake> at_stake(const DataOptions& options) {
  const auto path = part(options, "decisions");
  const auto entries = index::count_decisions(options.home);
  if (entries && !*entries) return Stake{said("cli.data.missing", {{"path", path}})};
  if (entries && **entries == 0) return Stake{said("cli.data.empty", {{"path", path}})};
  if (entries)
    return Stake{
        said("cli.data.healthy", {{"path", path}, {"n", words::count(static_cast<std::int64_t>(**entries))}}),
        true};
  const auto& error = entries.error();
  if (error.is(index::Errc::decisions_corrupt)) return Stake{said("cli.data.damaged", {{"path", path}})};
  const bool of_another_version =
      error.is(index::Errc::decisions_too_new) || error.is(index::Errc::needs_writing);
  if (!of_another_version) return fail(error);
  return Stake{said("cli.data.unreadable", {{"path", path}}), true};
}

Status agree_to_restore(Console& console, const DataOptions& options, const index::Backups& backups) {
  const auto stake = at_stake(options);
  if (!stake) return fail(stake.error());
  if (!backups.newest) return {};  // the attempt says why
  const auto loss = said(stake->entries ? "cli.data.restore_loses" : "cli.data.restore_puts",
                         {{"time", to_rfc3339(backups.newest->made_at)}});
  return confirm(console, options.yes, stake->sentence + "\n" + loss);
}

Exit restore(Console& console, const DataOptions& options) {
  if (const auto home = check_home(options); !home) return report(console, home.error());
  const auto backups = index::look_at_backups(options.home);
  for (const auto& what : backups.damaged)
    console.err << said("cli.data.backup.damaged", {{"what", plain(what)}}) << '\n';
  if (const auto agreed = agree_to_restore(console, options, backups); !agreed)
    return report(console, agreed.error());
  if (const auto restored = index::restore_decisions(options.home); !restored)
    return report(console, restored.error());
  console.out << said("cli.data.restored", {{"time", to_rfc3339(backups.newest->made_at)}}) << '\n';
  return Exit::ok;
}

Status agree_to_begin_anew(Console& console, const DataOptions& options) {
  const auto stake = at_stake(options);
  if (!stake) return fail(stake.error());
  const auto backup = index::newest_backup(options.home);
  std::string loss =
      stake->sentence + "\n" + said(stake->entries ? "cli.data.anew_loses" : "cli.data.anew_sets_aside");
  if (backup) loss += "\n" + said("cli.data.anew_backup", {{"time", to_rfc3339(*backup)}});
  return confirm(console, options.yes, loss);
}

Exit begin_anew(Console& console, const DataOptions& options) {
  if (const auto home = check_home(options); !home) return report(console, home.error());
  std::error_code error;
  const auto is_there = [&](const char* name) { return std::filesystem::exists(options.home / name, error); };
  if (!is_there("decisions") && !is_there("decisions-backup")) {
    console.out << said("cli.data.nothing") << '\n';
    return Exit::ok;
  }
  if (const auto agreed = agree_to_begin_anew(console, options); !agreed)
    return report(console, agreed.error());
  if (const auto aside = index::begin_decisions_anew(options.home); !aside)
    return report(console, aside.error());
  console.out << said("cli.data.begun") << '\n';
  return Exit::ok;
}

void add_yes(CLI::App* command, const std::shared_ptr<DataOptions>& options) {
  command->add_flag("--yes", options->yes);
}

}  // namespace

void add_data(CLI::App& app, Session& session) {
  auto* data = app.add_subcommand("data");
  data->require_subcommand(1);
  auto options = std::make_shared<DataOptions>();
  const auto add = [&](const char* name, Exit (*work)(Console&, const DataOptions&)) {
    auto* command = data->add_subcommand(name);
    command->add_option("--home", options->home)->default_val("wastewatch-home");
    on_chosen(command, session, options, work);
    return command;
  };
  add("show", show_data);
  auto* again = add("recompute", recompute);
  again->add_flag("--from-network", options->from_network);
  add_yes(again, options);
  add_yes(add("restore", restore), options);
  add_yes(add("begin-anew", begin_anew), options);
}

}  // namespace wastewatch::cli
