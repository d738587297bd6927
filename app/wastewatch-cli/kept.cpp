#include "kept.h"

#include <algorithm>
#include <cctype>

#include "base/encoding.h"
#include "confirm.h"
#include "errors.h"
#include "plain.h"
#include "said.h"
#include "sender.h"

namespace wastewatch::cli {
namespace {

using outbox::Task;

constexpr std::size_t least_digits = 8;

Fillings fillings_of(const Task& task) {
  return {{"hash", to_hex_upper(task.hash())},
          {"sequence", std::to_string(task.body.sequence())},
          {"until", std::to_string(task.body.valid_until_height())},
          {"first", std::to_string(outbox::first_block_of(task.body))}};
}

void say_way_out(Console& console, const outbox::Outbox& box, const Task& task) {
  console.out << "  " << said("cli.send.way_out") << " wastewatch-cli send withdraw "
              << to_hex_upper(task.hash()) << " --outbox " << box.folder().string() << "\n";
}

bool begins_with(const Task& task, std::string_view digits) {
  return task.is_signed() && to_hex_upper(task.hash()).starts_with(digits);
}

Result<Task> kept_task(const outbox::Outbox& box, std::string digits) {
  std::ranges::transform(digits, digits.begin(), [](unsigned char letter) { return std::toupper(letter); });
  auto found = box.tasks();
  std::erase_if(found, [&](const Task& task) { return !begins_with(task, digits); });
  if (digits.size() < least_digits || found.size() > 1) return fail(Errc::bad_argument, digits);
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
  if (options.key.empty() && options.outbox.empty()) {
    report(console, Error::make(Errc::bad_argument, "give --key or --outbox"));
    return Exit::usage;
  }
  SendOptions place;
  place.key = options.key;
  place.outbox = options.outbox;
  auto box = outbox::Outbox::open(outbox_of(place), console.clock);
  if (!box) return report(console, box.error());
  const auto task = kept_task(**box, options.hash);
  if (!task) return report(console, task.error());
  say_task(console, *task);
  if (!task->open()) {
    console.out << said("cli.send.nothing_to_withdraw") << "\n";
    return Exit::ok;
  }
  console.out << said("cli.send.withdraw_warning", fillings_of(*task)) << "\n";
  if (!typed_yes(console, options.yes, said("cli.send.withdraw_ask")))
    return report(console, Error::make(Errc::cancelled, "not confirmed"));
  if (auto gone = (*box)->withdraw(task->id); !gone) return report(console, gone.error());
  console.out << said("cli.send.withdrawn", fillings_of(*task)) << "\n";
  return Exit::ok;
}

}  // namespace wastewatch::cli
