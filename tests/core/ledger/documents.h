// Tables of docs/, so that a test can hold them against the tables that the program executes.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "support/vectors.h"

namespace wastewatch::ledger::test {

// The rows of the first table of docs/`file` whose heading is this line, as they are written.
inline std::vector<std::string> documented_table(const std::string& file, const std::string& heading) {
  std::istringstream in(wastewatch::test::read_file(wastewatch::test::own_vectors() / "../../docs" / file));
  std::vector<std::string> rows;
  std::string line;
  while (std::getline(in, line) && line != heading) {
  }
  std::getline(in, line);  // the rule below the heading
  while (std::getline(in, line) && line.starts_with("|")) rows.push_back(line);
  return rows;
}

}  // namespace wastewatch::ledger::test
