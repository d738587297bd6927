// What each phase of following means to a person: one table of the chain bar's mark and the banner's one
// action. Names, sentences and advice are in the catalogues, under "phase.NAME". Any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <span>

#include "index/follower.h"
#include "words/catalogue.h"

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
  const char* action;  // the label of the one action, context "Phases"; null: none
  const char* page;    // where the action leads
  const char* tab = "";
};

std::span<const PhaseWords> phase_table();
const PhaseWords& phase_words(index::FollowPhase phase);

QString phase_title(index::FollowPhase phase);  // for the details
// What happened and what it means. Fillings: {height} of the newest checked block, {time} when it came.
QString phase_sentence(index::FollowPhase phase, std::span<const words::Filling> fillings);
QString phase_advice(index::FollowPhase phase);  // what to do; may be empty

}  // namespace wastewatch::ui
