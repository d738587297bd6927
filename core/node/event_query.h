// The part of CometBFT's event query language that clients use: conditions joined by AND.
//   tm.event='NewBlock'      tm.event='Tx' AND tx.hash='AB12…'      tx.height>=5 AND tx.height<=9
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "node/errors.h"

namespace wastewatch::node {

inline constexpr std::size_t max_query_bytes = 512;  // CometBFT's maxQueryLength

struct EventCondition {
  std::string tag;
  std::string comparison;  // = < <= > >=
  std::string value;       // without quotes
};

struct EventQuery {
  std::string text;
  std::vector<EventCondition> conditions;

  // The value of the equality on `tag`, if there is one.
  std::optional<std::string_view> equal_to(std::string_view tag) const;
  // Inclusive bounds that the conditions on `tag` leave of [lowest, highest].
  struct Range {
    std::int64_t from = 0;
    std::int64_t to = 0;
  };
  Range range_of(std::string_view tag, std::int64_t lowest, std::int64_t highest) const;
};

// Errors: malformed_message, message_too_large.
Result<EventQuery> parse_event_query(std::string_view text);

}  // namespace wastewatch::node
