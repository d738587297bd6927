// The report of a checked proof file, as the recordings hold it. Pure.
#pragma once

#include <nlohmann/json.hpp>

#include "evidence/check.h"

namespace wastewatch::test {

// {holds, error, statement, steps: {name: {error, values: {name: text}}}, hops: [[mode, from, to, hash]]}
nlohmann::json json_of(const evidence::ProofReport& report);

}  // namespace wastewatch::test
