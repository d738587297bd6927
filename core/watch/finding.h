// What a rule found, of any version of the rules; becomes an Alert with the rule's identity and hashes. Plain
// values and a pure function; thread safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "watch/alert.h"

namespace wastewatch::watch {

struct Finding {
  Grade grade = Grade::notice;
  std::string_view sentence;
  std::vector<Number> numbers;
  std::string responsible;  // organisation id
  std::int64_t since_ms = 0;
  std::int64_t due_ms = 0;
  Certainty certainty = Certainty::inferred;
  Backing backing;
  std::string_view next_step;
  Threshold threshold;
  std::string load;              // batch id, where it is not the subject's present one
  std::uint64_t occurrence = 0;  // tells one time from the next: the journey. Not of version 1
};

// What the finding says, as of a block; rule, subject, id and hashes are the caller's to add.
Alert alert_from(Finding finding, std::int64_t height, std::int64_t block_ms);

}  // namespace wastewatch::watch
