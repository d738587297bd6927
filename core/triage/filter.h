// Which alerts are listed. Value type and pure functions; thread safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "triage/standing.h"

namespace wastewatch::triage {

// Open is the default: what nobody put aside or dismissed, or what came back.
enum class Show : std::uint8_t { open = 1, mine = 2, snoozed = 3, dismissed = 4, all = 5 };

struct Filter {
  Show show = Show::open;
  watch::Grade weakest = watch::Grade::notice;  // this grade and stronger
  std::string rule{};                           // id of a rule that must be among the reasons; empty: any
  bool operator==(const Filter&) const = default;
};

// `me` is how the official names himself: mine is what he took.
bool matches(const Filter& filter, const watch::Trouble& trouble, const Standing& standing,
             std::string_view me);

// As kept in the settings and in links: "show=open&grade=serious&rule=overdue"; what is the default is left
// out. Reading is strict: nothing for an unknown name or value.
std::string encode(const Filter& filter);
std::optional<Filter> decode_filter(std::string_view text);

std::span<const Show> shows();
std::string_view show_name(Show show);  // "open"
std::string_view word_of(Show show);    // "triage.show.open"

}  // namespace wastewatch::triage
