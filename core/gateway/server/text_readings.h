// Internal: lines of readings from somebody who is not trusted yet.
#pragma once

#include <optional>

#include "gateway/input/line.h"
#include "gateway/server/session.h"

namespace wastewatch::gateway {

// JSON, or CSV once a line has named its columns.
class TextReader {
 public:
  explicit TextReader(SessionContext& context) : context_(context) {}
  // Nothing for a line that names columns, or is empty. Errors: malformed_line, too_long, unknown_device,
  // not_authenticated. `token`: of the whole request, for lines without one.
  Result<std::optional<Spool::Incoming>> take(std::string_view line, std::string_view token = {});

 private:
  Result<Spool::Incoming> admitted(const LineReading& line, std::string_view token) const;

  SessionContext& context_;
  std::optional<CsvColumns> columns_;
};

}  // namespace wastewatch::gateway
