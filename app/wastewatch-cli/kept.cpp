#include "kept.h"

#include <algorithm>

#include "base/encoding.h"
#include "confirm.h"
#include "errors.h"
#include "plain.h"
#include "said.h"
#include "sender.h"
#include "words/format.h"
#include "words/input.h"

namespace wastewatch::cli {
namespace {

using outbox::Task;

constexpr std::size_t least_digits = 8;

Fillings fillings_of(const Task& task) {
  return {{"hash", to_hex_upper(task.hash())},
          {"sequence", words::count(static_cast<std::int64_t>(task.body.sequence()))},
          {"until", words::count(static_cast<std::int64_t>(task.body.valid_until_height()))},
          {"first", words::count(outbox::first_block_of(task.body))}};
}

void say_way_out(Console& console, const outbox::Outbox& box, const Task& task) {
  console.out << "  " << said("cli.send.way_out") << " wastewatch-cli send withdraw "
              << to_hex_upper(task.hash()) << " --outbox " << box.folder().string() << "\n";
}

bool begins_with(const Task& task, std::string_view digits) {
  return task.is_signed() && to_hex_upper(task.hash()).starts_with(digits);
}

Result<Task> kept_task(const outbox::Outbox& box, std::string digits) {
  for (const auto kind : {words::InputKind::hash, words::InputKind::hash_part}) {
    if (const auto read = words::reading_as(kind, digits)) digits = read->text;
  }
  auto found = box.tasks();
  std::erase_if(found, [&](const Task& task) { return !begins_with(task, digits); });
  if (digits.size() < least_digits || found.size() > 1) return fail(Errc::bad_task, digits.substr(0, 200));
  if (found.empty()) return fail(outbox::Errc::unknown_task, digits);
  return std::move(found.front());
}

}  // namespace

void say_task(Console& console, const Task& task) {
  console.out << to_hex_upper(task.hash()) << " " << named("task", outbox::state_name(task.state)) << ", "
              << said("cli.send.place", fillings_of(task));
  if (task.ground == outbox::Ground::node_word) console.out << ", " << said("cli.send.by_word");
  console.out << " " << task.about << "\n";
}

void say_lane(Console& console, const outbox::Outbox& box, const outbox::Lane& lane) {
  for (const auto& task : lane.waiting) {
    console.out << said("cli.send.waits_for", fillings_of(task)) << "\n";
    say_way_out(console, box, task);
  }
  for (const auto& task : lane.set_aside) {
    const bool follows = task.body.sequence() > lane.last_sequence + 1;
    console.out << said(follows ? "cli.send.comes_later" : "cli.send.set_aside", fillings_of(task)) << "\n";
    say_way_out(console, box, task);
  }
}

void say_held_up(Console& console, const Task& task, const Task& earlier, const Error& why) {
  auto fillings = fillings_of(earlier);
  fillings.push_back({"this", to_hex_upper(task.hash())});
  fillings.push_back({"why", plain(why.text())});
  console.err << said("cli.send.held_up", fillings) << "\n";
}

Exit withdraw(Console& console, const WithdrawOptions& options) {
  SendOptions place;
  place.key = options.key;
  place.outbox = options.outbox;
  auto box = open_kept(place, console.clock);
  if (!box) return report(console, box.error());
  const auto task = kept_task(**box, options.hash);
  if (!task) return report(console, task.error());
  say_task(console, *task);
  if (!task->open()) {
    console.out << said("cli.send.nothing_to_withdraw") << "\n";
    return Exit::ok;
  }
  const auto loss = said("cli.send.withdraw_warning", fillings_of(*task));
  if (const auto wanted = confirm(console, options.yes, loss, said("cli.send.withdraw_ask")); !wanted)
    return report(console, wanted.error());
  if (auto gone = (*box)->withdraw(task->id); !gone) return report(console, gone.error());
  console.out << said("cli.send.withdrawn", fillings_of(*task)) << "\n";
  return Exit::ok;
}

}  // namespace wastewatch::cli
