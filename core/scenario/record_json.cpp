#include "scenario/record_json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "scenario/json_fields.h"
#include "scenario/message_text.h"

namespace wastewatch::scenario {
namespace {

using nlohmann::json;

constexpr std::size_t most_sendings = 16;
constexpr std::int64_t most_mass_g = 1'000'000'000'000;

// Columns of a reading after its time, in the file's order; null: the device does not say.
using Column = std::optional<std::int32_t> ledger::Reading::*;
constexpr std::array<Column, 9> columns = {
    &ledger::Reading::lat_e7,           &ledger::Reading::lon_e7,
    &ledger::Reading::fix_quality,      &ledger::Reading::accuracy_dm,
    &ledger::Reading::speed_cms,        &ledger::Reading::humidity_permille,
    &ledger::Reading::temperature_cdeg, &ledger::Reading::battery_permille,
    &ledger::Reading::tamper_flags};

json reading_json(const ledger::Reading& reading) {
  json out = json::array({reading.time_ms});
  for (const auto column : columns) {
    const auto& value = reading.*column;
    out.push_back(value ? json(*value) : json(nullptr));
  }
  return out;
}

template <class Int>
bool is_integer(const json& value) {
  if (value.is_number_unsigned()) return std::in_range<Int>(value.get<std::uint64_t>());
  return value.is_number_integer() && std::in_range<Int>(value.get<std::int64_t>());
}

std::optional<ledger::Reading> reading_of(const json& in) {
  if (!in.is_array() || in.size() != columns.size() + 1 || !is_integer<std::int64_t>(in[0])) return {};
  ledger::Reading out;
  out.time_ms = in[0].get<std::int64_t>();
  if (out.time_ms < 0 || out.time_ms > latest_ms) return {};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (in[i + 1].is_null()) continue;
    if (!is_integer<std::int32_t>(in[i + 1])) return {};
    out.*columns[i] = in[i + 1].get<std::int32_t>();
  }
  return out;
}

// A column is there for a whole chunk or not at all.
bool same_columns(const std::vector<ledger::Reading>& readings) {
  for (const auto& reading : readings) {
    for (const auto column : columns) {
      if ((reading.*column).has_value() != (readings.front().*column).has_value()) return false;
    }
  }
  return true;
}

void read_readings(JsonFields& in, Report& out) {
  for (const auto& one : in.list("readings", ledger::max_readings)) {
    const auto reading = reading_of(one);
    if (!reading) return static_cast<void>(in.refuse<int>("readings", "lists of ten integers or null"));
    out.readings.push_back(*reading);
  }
  if (out.readings.empty() || !same_columns(out.readings))
    in.refuse<int>("readings", "at least one reading, and the same columns in each");
}

void read_sendings(JsonFields& in, Report& out) {
  for (const auto& one : in.list("sent_ms", most_sendings)) {
    if (!is_integer<std::int64_t>(one) || one.get<std::int64_t>() < out.time_ms ||
        one.get<std::int64_t>() > latest_ms)
      return static_cast<void>(in.refuse<int>("sent_ms", "times not before the chunk's"));
    out.sent_ms.push_back(one.get<std::int64_t>());
  }
}

template <class T>
T known(JsonFields& in, const char* name, const std::optional<T>& value) {
  return value ? *value : in.refuse<T>(name, "a name of docs/scenario.md");
}

void read_habits(JsonFields& in, Truth& out) {
  for (const auto& one : in.list("habits", habit_table().size())) {
    const auto habit = one.is_string() ? habit_named(one.get_ref<const std::string&>()) : std::nullopt;
    if (habit)
      out.habits.add(*habit);
    else
      in.refuse<int>("habits", "names of docs/scenario.md");
  }
}

}  // namespace

json signed_json(const Signed& entry) {
  json out = {{"record", "sign"},
              {"time_ms", entry.time_ms},
              {"by", entry.by},
              {"message", message_json(entry.message)}};
  if (!entry.makes.empty()) out["makes"] = entry.makes;
  return out;
}

json report_json(const Report& entry) {
  json out = {{"record", "report"}, {"time_ms", entry.time_ms}, {"device", entry.device},
              {"by", entry.by},     {"sent_ms", entry.sent_ms}, {"readings", json::array()}};
  if (entry.restarts) out["restarts"] = true;
  for (const auto& reading : entry.readings) out["readings"].push_back(reading_json(reading));
  return out;
}

json truth_json(const Truth& truth) {
  json out = {{"record", "truth"},
              {"load", truth.load},
              {"deed", deed_row(truth.deed).name},
              {"verdict", verdict_name(truth.verdict)},
              {"habits", json::array()},
              {"collected_g", truth.collected_g},
              {"arrived_g", truth.arrived_g},
              {"tipped_g", truth.tipped_g},
              {"tipped_ms", truth.tipped_ms},
              {"tipped_lat_e7", truth.tipped_at.lat_e7},
              {"tipped_lon_e7", truth.tipped_at.lon_e7},
              {"arrived_ms", truth.arrived_ms},
              {"truck", truth.truck}};
  for (const auto& row : habit_table()) {
    if (truth.habits.has(row.habit)) out["habits"].push_back(row.name);
  }
  return out;
}

Result<Signed> signed_of(const json& record) {
  JsonFields in(record);
  Signed out{.time_ms = in.integer("time_ms", 0, latest_ms),
             .by = in.text("by"),
             .makes = in.text_or_none("makes"),
             .message = {}};
  if (!record.contains("message")) in.refuse<int>("message", "a message");
  if (!in.status) return fail(in.status.error());
  auto message = message_of(record["message"]);
  if (!message) return fail(message.error());
  out.message = std::move(*message);
  return out;
}

Result<Report> report_of(const json& record) {
  JsonFields in(record);
  Report out;
  out.time_ms = in.integer("time_ms", 0, latest_ms);
  out.device = in.text("device");
  out.by = in.text("by");
  out.restarts = in.flag_or_none("restarts");
  read_sendings(in, out);
  read_readings(in, out);
  if (!in.status) return fail(in.status.error());
  return out;
}

Result<Truth> truth_of(const json& record) {
  constexpr std::int64_t quarter = 900'000'000;
  JsonFields in(record);
  Truth out;
  out.load = in.text("load");
  out.deed = known(in, "deed", deed_named(in.text("deed")));
  out.verdict = known(in, "verdict", verdict_named(in.text("verdict")));
  read_habits(in, out);
  out.collected_g = in.integer("collected_g", 0, most_mass_g);
  out.arrived_g = in.integer("arrived_g", 0, most_mass_g);
  out.tipped_g = in.integer("tipped_g", 0, most_mass_g);
  out.tipped_ms = in.integer("tipped_ms", 0, latest_ms);
  out.tipped_at.lat_e7 = static_cast<std::int32_t>(in.integer("tipped_lat_e7", -quarter, quarter));
  out.tipped_at.lon_e7 = static_cast<std::int32_t>(in.integer("tipped_lon_e7", -2 * quarter, 2 * quarter));
  out.arrived_ms = in.integer("arrived_ms", 0, latest_ms);
  out.truck = in.text("truck");
  if (!in.status) return fail(in.status.error());
  return out;
}

}  // namespace wastewatch::scenario
