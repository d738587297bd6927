// Readings as text: JSON, an object a line, and CSV, whose first line names the columns. Pure functions;
// thread safe. docs/gateway.md lists the members, which are the columns too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gateway/errors.h"
#include "ledger/devices/telemetry.h"

namespace wastewatch::gateway {

inline constexpr std::size_t max_line_bytes = 4'096;

struct LineReading {
  ledger::DeviceId device;
  std::string token;  // empty when there is none
  ledger::Reading reading;
  bool operator==(const LineReading&) const = default;
};

// Errors: malformed_line with the member that is wrong or unknown, too_long.
Result<LineReading> reading_of_json(std::string_view line);

class CsvColumns {
 public:
  // Errors: malformed_line with the name that is no column, or is missing.
  static Result<CsvColumns> of_header(std::string_view line);
  // Errors: as reading_of_json. Fields have no quotes; an empty one is absent.
  Result<LineReading> reading_of(std::string_view line) const;

 private:
  std::vector<std::string> names_;
};

}  // namespace wastewatch::gateway
