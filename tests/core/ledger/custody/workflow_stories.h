// Three stories that together pass through every row of the workflow and every deadline, with what each row
// refuses tried before what it allows: two sets of rules that tell the same story are the same rules.
#pragma once

#include <string>
#include <vector>

#include "kit/ledger/test_chain.h"

namespace wastewatch::ledger::test {

enum class Story : std::uint8_t { handovers, full, late };
inline constexpr Story all_stories[] = {Story::handovers, Story::full, Story::late};

// What the chain said to each transaction, and its state's root after it.
using Transcript = std::vector<std::string>;

// The story on a chain of these rules. With `expected`, it ends at the first line that differs.
Transcript tell(Story story, const Rules& rules, const Transcript* expected = nullptr);

}  // namespace wastewatch::ledger::test
