#include "triage/filter.h"

#include <algorithm>
#include <array>

#include "watch/rule_table.h"

namespace wastewatch::triage {
namespace {

struct ShowRow {
  Show show;
  std::string_view name;
  std::string_view word;
};
constexpr std::array show_rows = {
    ShowRow{Show::open, "open", "triage.show.open"},
    ShowRow{Show::mine, "mine", "triage.show.mine"},
    ShowRow{Show::snoozed, "snoozed", "triage.show.snoozed"},
    ShowRow{Show::dismissed, "dismissed", "triage.show.dismissed"},
    ShowRow{Show::all, "all", "triage.show.all"},
};
constexpr auto all_shows = [] {
  std::array<Show, show_rows.size()> out;
  std::ranges::transform(show_rows, out.begin(), &ShowRow::show);
  return out;
}();

bool is_shown(Show show, const Standing& standing, std::string_view me) {
  switch (show) {
    case Show::open: return standing.open();
    case Show::mine: return standing.state == State::taken && standing.last->by == me;
    case Show::snoozed: return standing.state == State::snoozed;
    case Show::dismissed: return standing.state == State::dismissed;
    case Show::all: return true;
  }
  return false;
}

bool take(std::string_view name, std::string_view value, Filter& out) {
  if (name == "show") {
    const auto row = std::ranges::find(show_rows, value, &ShowRow::name);
    if (row != show_rows.end()) out.show = row->show;
    return row != show_rows.end();
  }
  if (name == "grade") {
    const auto grade = watch::grade_named(value);
    out.weakest = grade.value_or(out.weakest);
    return grade.has_value();
  }
  out.rule = value;
  return name == "rule" && watch::find_rule_name(value) != nullptr;
}

void add(std::string& out, std::string_view name, std::string_view value) {
  if (!out.empty()) out += '&';
  out.append(name).append("=").append(value);
}

}  // namespace

bool matches(const Filter& filter, const watch::Trouble& trouble, const Standing& standing,
             std::string_view me) {
  if (trouble.grade() > filter.weakest) return false;
  const bool named = filter.rule.empty() || std::ranges::find(trouble.reasons, filter.rule,
                                                              &watch::Alert::rule) != trouble.reasons.end();
  return named && is_shown(filter.show, standing, me);
}

std::string encode(const Filter& filter) {
  std::string out;
  if (filter.show != Show::open) add(out, "show", show_name(filter.show));
  if (filter.weakest != watch::Grade::notice) add(out, "grade", watch::grade_name(filter.weakest));
  if (!filter.rule.empty()) add(out, "rule", filter.rule);
  return out;
}

std::optional<Filter> decode_filter(std::string_view text) {
  Filter out;
  while (!text.empty()) {
    const auto end = std::min(text.find('&'), text.size());
    const auto part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto equals = part.find('=');
    if (equals == std::string_view::npos || !take(part.substr(0, equals), part.substr(equals + 1), out))
      return std::nullopt;
  }
  return out;
}

std::span<const Show> shows() { return all_shows; }

std::string_view show_name(Show show) { return std::ranges::find(show_rows, show, &ShowRow::show)->name; }

std::string_view word_of(Show show) { return std::ranges::find(show_rows, show, &ShowRow::show)->word; }

}  // namespace wastewatch::triage
