// data: what a followed home keeps, and what to do when a part of it is damaged.
#include "base/time.h"
#include "commands.h"
#include "errors.h"
#include "home.h"
#include "index/decisions.h"

namespace wastewatch::cli {
namespace {

struct DataOptions {
  std::string home;
  bool from_network = false;
};

void add_home(CLI::App* command, const std::shared_ptr<DataOptions>& options) {
  command->add_option("--home", options->home, "folder of a followed chain")->default_val("wastewatch-home");
}

Exit show_data(Console& console, const DataOptions& options) {
  const auto network = read_network(options.home);
  if (!network) return report(console, network.error());
  const auto backup = index::newest_backup(options.home);
  console.out << "chain " << network->chain_id
              << "\nrecomputed data: " << (std::filesystem::path(options.home) / "derived").string()
              << "\ndecisions: " << (std::filesystem::path(options.home) / "decisions").string()
              << "\nnewest backup of the decisions: " << (backup ? to_rfc3339(*backup) : "none") << '\n';
  return Exit::ok;
}

Exit recompute(Console& console, const DataOptions& options) {
  const auto network = read_network(options.home);
  if (!network) return report(console, network.error());
  const auto asked = options.from_network ? index::Home::delete_derived(options.home)
                                          : index::Home::recompute_kept(options.home);
  if (!asked) return report(console, asked.error());
  if (options.from_network) {
    console.out << "The recomputed data is deleted. Run `wastewatch-cli follow` to fetch and recompute it.\n";
    return Exit::ok;
  }
  const auto home = open_home(console, options.home);
  if (!home) return report(console, home.error());
  console.out << "recomputed to " << home->data->replica().height() << '\n';
  return Exit::ok;
}

Exit restore(Console& console, const DataOptions& options) {
  const auto made_at = index::newest_backup(options.home);
  if (const auto restored = index::restore_decisions(options.home); !restored)
    return report(console, restored.error());
  console.out << "The decisions are those of " << to_rfc3339(*made_at)
              << ". The damaged store is kept beside them.\n";
  return Exit::ok;
}

Exit begin_anew(Console& console, const DataOptions& options) {
  if (const auto aside = index::set_decisions_aside(options.home); !aside)
    return report(console, aside.error());
  console.out << "The decisions are set aside, not deleted. Run `wastewatch-cli follow` with the network "
                 "link of your office.\n";
  return Exit::ok;
}

}  // namespace

void add_data(CLI::App& app, Session& session) {
  auto* data = app.add_subcommand("data", "Show what a home folder keeps, and repair it");
  data->require_subcommand(1);
  auto options = std::make_shared<DataOptions>();
  const auto add = [&](const char* name, const char* what, Exit (*work)(Console&, const DataOptions&)) {
    auto* command = data->add_subcommand(name, what);
    add_home(command, options);
    on_chosen(command, session, options, work);
    return command;
  };
  add("show", "Where things are, and the newest backup", show_data);
  auto* again = add("recompute", "Recompute everything from the kept blocks", recompute);
  again->add_flag("--from-network", options->from_network,
                  "delete the blocks too; `follow` fetches them again. Decisions are kept");
  add("restore", "Replace a damaged store of decisions by its newest backup", restore);
  add("begin-anew", "Set the decisions aside and start without them", begin_anew);
}

}  // namespace wastewatch::cli
