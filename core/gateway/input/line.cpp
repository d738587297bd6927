#include "gateway/input/line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/encoding.h"
#include "base/time.h"

namespace wastewatch::gateway {
namespace {

using ledger::Reading;
using nlohmann::json;

// A member as people write it, and the ledger's integer: its unit times `factor`, rounded.
struct MemberRow {
  std::string_view name;
  std::optional<std::int32_t> Reading::* member;
  double factor;
  double least;
  double most;
};
constexpr std::array member_rows{
    MemberRow{"lat", &Reading::lat_e7, 1e7, -90, 90},
    MemberRow{"lon", &Reading::lon_e7, 1e7, -180, 180},
    MemberRow{"fix", &Reading::fix_quality, 1, 0, 4},
    MemberRow{"accuracy_m", &Reading::accuracy_dm, 10, 0, 100'000},
    MemberRow{"speed_kmh", &Reading::speed_cms, 100 / 3.6, 0, 10'000},
    MemberRow{"humidity_percent", &Reading::humidity_permille, 10, 0, 100},
    MemberRow{"temperature_c", &Reading::temperature_cdeg, 100, -300, 2'000},
    MemberRow{"battery_percent", &Reading::battery_permille, 10, 0, 100},
    MemberRow{"tamper", &Reading::tamper_flags, 1, 0, 0xFFFF},
};
constexpr std::array<std::string_view, 3> other_members{"device", "time", "token"};
constexpr std::int64_t latest_ms = 1LL << 52;  // of the ledger

std::unexpected<Error> wrong(std::string_view member) {
  return fail(Errc::malformed_line, std::string(member));
}

const MemberRow* row_of(std::string_view name) {
  const auto* const row = std::ranges::find(member_rows, name, &MemberRow::name);
  return row == member_rows.end() ? nullptr : row;
}

bool is_member(std::string_view name) {
  return row_of(name) != nullptr || std::ranges::contains(other_members, name);
}

Status set_number(const MemberRow& row, double value, Reading& out) {
  const bool is_in_range = value >= row.least && value <= row.most;  // no for NaN
  if (!is_in_range) return wrong(row.name);
  out.*row.member = static_cast<std::int32_t>(std::lround(value * row.factor));
  return {};
}

Status set_time_ms(std::int64_t time_ms, Reading& out) {
  if (time_ms < 0 || time_ms > latest_ms) return wrong("time");
  out.time_ms = time_ms;
  return {};
}

Status set_text(std::string_view name, std::string_view value, LineReading& out) {
  if (name == "token") return out.token = value, Status();
  if (name == "device") {
    const auto bytes = from_hex(value);
    const auto id = bytes ? ledger::DeviceId::from(*bytes) : std::nullopt;
    if (!id) return wrong(name);
    out.device = *id;
    return {};
  }
  const auto time = from_rfc3339(value);
  return time ? set_time_ms(time->ms(), out.reading) : wrong(name);
}

Status set_json(const std::string& name, const json& value, LineReading& out) {
  const MemberRow* row = row_of(name);
  if (row != nullptr)
    return value.is_number() ? set_number(*row, value.get<double>(), out.reading) : wrong(name);
  if (name == "time" && value.is_number_integer()) return set_time_ms(value.get<std::int64_t>(), out.reading);
  if (!value.is_string()) return wrong(name);
  return set_text(name, value.get_ref<const std::string&>(), out);
}

std::optional<double> number_of(std::string_view text) {
  double out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return out;
}

Status set_csv(const std::string& name, std::string_view value, LineReading& out) {
  if (value.empty()) return {};
  const MemberRow* row = row_of(name);
  if (row == nullptr) return set_text(name, value, out);
  const auto number = number_of(value);
  return number ? set_number(*row, *number, out.reading) : wrong(name);
}

// A place without its quality is the sender's measurement.
LineReading with_fix(LineReading line) {
  if (line.reading.lat_e7 && !line.reading.fix_quality) line.reading.fix_quality = 1;
  return line;
}

Status check_whole(const LineReading& line) {
  if (line.device.is_zero()) return wrong("device");
  if (line.reading.time_ms == 0) return wrong("time");
  if (line.reading.lat_e7.has_value() != line.reading.lon_e7.has_value()) return wrong("lat, lon");
  return {};
}

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> out;
  for (;;) {
    const auto comma = line.find(',');
    out.push_back(line.substr(0, comma));
    if (comma == std::string_view::npos) return out;
    line.remove_prefix(comma + 1);
  }
}

}  // namespace

Result<LineReading> reading_of_json(std::string_view line) {
  if (line.size() > max_line_bytes) return fail(Errc::too_long);
  const auto document = json::parse(line, nullptr, false);
  if (!document.is_object()) return fail(Errc::malformed_line, "not a JSON object");
  LineReading out;
  for (const auto& [name, value] : document.items()) {
    if (!is_member(name)) return wrong(name);
    if (auto set = set_json(name, value, out); !set) return fail(set.error());
  }
  if (auto whole = check_whole(out); !whole) return fail(whole.error());
  return with_fix(std::move(out));
}

Result<CsvColumns> CsvColumns::of_header(std::string_view line) {
  if (line.size() > max_line_bytes) return fail(Errc::too_long);
  CsvColumns out;
  for (const auto name : fields_of(line)) {
    if (!is_member(name) || std::ranges::contains(out.names_, name)) return wrong(name);
    out.names_.emplace_back(name);
  }
  for (const auto* name : {"device", "time"}) {
    if (!std::ranges::contains(out.names_, name)) return wrong(name);
  }
  return out;
}

Result<LineReading> CsvColumns::reading_of(std::string_view line) const {
  if (line.size() > max_line_bytes) return fail(Errc::too_long);
  const auto fields = fields_of(line);
  if (fields.size() != names_.size())
    return fail(Errc::malformed_line, std::to_string(fields.size()) + " fields");
  LineReading out;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (auto set = set_csv(names_[i], fields[i], out); !set) return fail(set.error());
  }
  if (auto whole = check_whole(out); !whole) return fail(whole.error());
  return with_fix(std::move(out));
}

}  // namespace wastewatch::gateway
