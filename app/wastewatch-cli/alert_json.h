// Internal: alerts and rules as JSON for other programs. Names and numbers are those of core/watch; sentences
// are in the language of the terminal.
#pragma once

#include <nlohmann/json.hpp>

#include "index/reader.h"
#include "watch/feed_store.h"
#include "watch/rule_table.h"

namespace wastewatch::cli {

nlohmann::json json_of(const watch::Alert& alert, std::int64_t now_ms);
// One entry of the list, with its alerts; with the height of the feed.
nlohmann::json json_of(const watch::Trouble& trouble, std::int64_t height, std::int64_t now_ms);

// Who keeps the load's trackers, and whether any of them is no party to it; empty for a device.
nlohmann::json witness_json(const index::Reader& reader, const watch::Subject& subject);

// A rule with its parameters as they are on a chain whose time runs as fast as the world's.
struct ListedRule {
  watch::RuleName name;
  std::vector<watch::ParameterValue> parameters;
};
std::vector<ListedRule> listed_rules(std::int64_t time_scale);
// The grades it can say, strongest first.
std::vector<watch::Grade> grades_of(const watch::RuleInfo& rule);
nlohmann::json json_of(const ListedRule& rule);

}  // namespace wastewatch::cli
