// Internal: what is said of the signed messages that an outbox keeps, and how one of them is given up.
#pragma once

#include "cli.h"
#include "outbox/outbox.h"

namespace wastewatch::cli {

// One line of the list.
void say_task(Console& console, const outbox::Task& task);
// Before something new is signed: which earlier messages of the key are still under way, until which block,
// whether the new one waits for them, and how to give them up.
void say_lane(Console& console, const outbox::Outbox& box, const outbox::Lane& lane);
// A node did not take an earlier message, so that `task` cannot be sent yet.
void say_held_up(Console& console, const outbox::Task& task, const outbox::Task& earlier, const Error& why);

struct WithdrawOptions {
  std::string key;
  std::string outbox;  // empty: beside the key
  std::string hash;    // of the signed transaction, or eight digits or more of its beginning
  bool yes = false;
};
// Says what can still happen, asks, and forgets the signed bytes.
Exit withdraw(Console& console, const WithdrawOptions& options);

}  // namespace wastewatch::cli
