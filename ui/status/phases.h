// What each phase of following means to a person: one table. The chain bar's mark, the banner's sentence and
// advice, and its one action are read from here. Constant data; any thread.
#pragma once

#include <cstdint>
#include <span>

#include "index/follower.h"

namespace wastewatch::ui {

enum class ChainMark : std::uint8_t {
  none,     // nothing is followed
  pending,  // not yet: catching up, or nobody independent was heard
  sound,    // checked and recomputed, but nobody independent confirms it
  good,     // everything holds
  failed,   // something is wrong: the banner says what
};

struct PhaseWords {
  index::FollowPhase phase;
  ChainMark mark;  // at best: `following` is good only when everything else holds too
  bool banner;
  const char* name;  // for the details
  const char*
      text;  // what happened and what it means; source texts, context "Phases". %1: height, %2: its time
  const char* advice;  // what to do
  const char* action;  // the label of the one action; null: none
  const char* page;    // where the action leads
  const char* tab = "";
};

std::span<const PhaseWords> phase_table();
const PhaseWords& phase_words(index::FollowPhase phase);

}  // namespace wastewatch::ui
