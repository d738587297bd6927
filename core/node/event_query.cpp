#include "node/event_query.h"

#include <algorithm>
#include <charconv>

namespace wastewatch::node {
namespace {

constexpr std::string_view conjunction = " AND ";

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<EventCondition> parse_condition(std::string_view text) {
  const auto at = text.find_first_of("=<>");
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const std::size_t size = text[at] != '=' && text.substr(at + 1).starts_with('=') ? 2 : 1;
  std::string_view value = trim(text.substr(at + size));
  if (value.starts_with('\'') && value.ends_with('\'') && value.size() >= 2)
    value = value.substr(1, value.size() - 2);
  if (value.empty() || value.contains('\'')) return std::nullopt;
  return EventCondition{std::string(trim(text.substr(0, at))), std::string(text.substr(at, size)),
                        std::string(value)};
}

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return out;
}

void close(EventQuery::Range& range) { range.to = range.from - 1; }

// Strict bounds become inclusive ones; those that nothing lies beyond close the range.
void narrow(EventQuery::Range& range, const EventCondition& condition) {
  const auto bound = number(condition.value);
  if (!bound || range.from > range.to) return;
  const std::string_view comparison = condition.comparison;
  if (!comparison.starts_with('<')) {
    const bool strict = comparison == ">";
    if (*bound > range.to || (strict && *bound == range.to)) return close(range);
    range.from = std::max(range.from, strict ? *bound + 1 : *bound);
  }
  if (!comparison.starts_with('>')) {
    const bool strict = comparison == "<";
    if (*bound < range.from || (strict && *bound == range.from)) return close(range);
    range.to = std::min(range.to, strict ? *bound - 1 : *bound);
  }
}

}  // namespace

std::optional<std::string_view> EventQuery::equal_to(std::string_view tag) const {
  const auto found = std::ranges::find_if(
      conditions, [&](const EventCondition& c) { return c.tag == tag && c.comparison == "="; });
  if (found == conditions.end()) return std::nullopt;
  return found->value;
}

EventQuery::Range EventQuery::range_of(std::string_view tag, std::int64_t lowest,
                                       std::int64_t highest) const {
  Range out{lowest, highest};
  for (const auto& condition : conditions) {
    if (condition.tag == tag) narrow(out, condition);
  }
  return out;
}

Result<EventQuery> parse_event_query(std::string_view text) {
  if (text.size() > max_query_bytes) return fail(Errc::message_too_large, "maximum query length exceeded");
  EventQuery out{.text = std::string(text), .conditions = {}};
  for (std::string_view rest = text;;) {
    const auto end = rest.find(conjunction);
    auto condition = parse_condition(trim(rest.substr(0, end)));
    if (!condition) return fail(Errc::malformed_message, "failed to parse query: " + std::string(text));
    out.conditions.push_back(std::move(*condition));
    if (end == std::string_view::npos) return out;
    rest = rest.substr(end + conjunction.size());
  }
}

}  // namespace wastewatch::node
