// What was measured, as a table for people and as JSON for programs.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "rows.h"

namespace wastewatch::bench {

struct Figure {
  const Row* row = nullptr;
  Outcome outcome;
  Basis basis = Basis::wall;  // cpu when the machine was busy
};

double ours(const Figure& figure);
std::optional<double> reference(const Figure& figure);
std::optional<double> ratio(const Figure& figure);
// Nothing when there is no target or nothing to compare with.
std::optional<bool> met(const Figure& figure);

std::string table_head();
std::string table_line(const Figure& figure);
nlohmann::json to_json(const Figure& figure);

}  // namespace wastewatch::bench
