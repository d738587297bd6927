// Scenario files: JSON lines, described in docs/scenario.md. Written from a generated scenario, read line by
// line with limits; wrong, huge or hostile files give an error that names the line and what was expected.
// Labels are a file of their own. A reader belongs to one thread.
#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "scenario/entry.h"

namespace wastewatch::scenario {

inline constexpr int scenario_file_version = 1;

struct FileLimits {
  std::size_t line_bytes = 1U << 20;
  std::int64_t lines = 50'000'000;
  std::size_t preamble_entries = 100'000;
  std::size_t truths = 5'000'000;
};

// Whole lines, each with its line break.
std::string preamble_lines(const Preamble& preamble);
std::string entry_line(const Entry& entry);
std::string truth_line(const Truth& truth);

class ScenarioReader {
 public:
  // The stream outlives the reader.
  explicit ScenarioReader(std::istream& in, const FileLimits& limits = {}) : in_(in), limits_(limits) {}

  // Once, first. Errors: bad_line, too_large, io.
  Result<Preamble> preamble();
  // Nothing at the end. Errors: bad_line, too_large, bad_order, io.
  Result<std::optional<Entry>> next();

 private:
  Result<bool> read_line();
  std::unexpected<Error> at_line(Error error) const;

  std::istream& in_;
  FileLimits limits_;
  std::string line_;
  std::int64_t number_ = 0;
  std::int64_t last_ms_ = 0;
  std::int64_t end_ms_ = 0;
};

// A labels file. Errors: bad_line, too_large, io.
Result<std::vector<Truth>> read_truths(std::istream& in, const FileLimits& limits = {});

}  // namespace wastewatch::scenario
