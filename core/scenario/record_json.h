// The records of a scenario file as JSON objects. Pure functions; thread safe. Errors: bad_line, saying what
// was expected.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/error.h"
#include "scenario/entry.h"

namespace wastewatch::scenario {

nlohmann::json signed_json(const Signed& entry);
nlohmann::json report_json(const Report& entry);
nlohmann::json truth_json(const Truth& truth);
Result<Signed> signed_of(const nlohmann::json& record);
Result<Report> report_of(const nlohmann::json& record);
Result<Truth> truth_of(const nlohmann::json& record);

}  // namespace wastewatch::scenario
