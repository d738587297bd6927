// Facts that alert rules look at, and alerts, as the recordings hold them. docs: tests/vectors/v1/README.md.
// Pure.
#pragma once

#include <vector>

#include <nlohmann/json.hpp>

#include "watch/alert.h"
#include "watch/facts.h"

namespace wastewatch::test {

watch::LoadFacts facts_from(const nlohmann::json& value);
nlohmann::json json_of(const watch::LoadFacts& facts);
// Everything an alert says, its hashes included.
nlohmann::json json_of(const watch::Alert& alert);
nlohmann::json json_of(const std::vector<watch::Alert>& alerts);

}  // namespace wastewatch::test
