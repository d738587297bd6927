// What a person can do about an error that opening a network gives: one table. What is said about it is
// error_text (ui/language/word.h). GUI thread only (translations).
#pragma once

#include <cstdint>

#include "base/error.h"

namespace wastewatch::ui {

// What a person can do about it from this screen, besides trying again.
enum class Remedy : std::uint8_t {
  none,
  recompute,             // from the blocks that are kept
  fetch_again,           // everything but the decisions
  restore_decisions,     // from their backup
  begin_decisions_anew,  // there is no backup
  remake_demonstration,
};
struct RemedyWords {
  Remedy remedy = Remedy::none;
  const char* action = "";   // on the button
  const char* title = "";    // what is asked before it is done
  const char* meaning = "";  // %1: when the backup was made
};
// Untranslated, of the context Problems.
const RemedyWords& remedy_words(Remedy remedy);
// `has_backup`: of the decisions.
Remedy remedy_of(const Error& error, bool has_backup);

}  // namespace wastewatch::ui
