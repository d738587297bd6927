#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "base/time.h"
#include "geo/degrees_text.h"
#include "geo/geojson.h"
#include "track/export.h"

namespace wastewatch::track {
namespace {

using Json = nlohmann::ordered_json;

// A date that RFC 3339 cannot write, as a broken clock states it, stays a number of milliseconds.
std::string time_text(std::int64_t time_ms) {
  constexpr std::int64_t year_10000_ms = 253'402'300'800'000;
  if (time_ms < 0 || time_ms >= year_10000_ms) return std::to_string(time_ms);
  return to_rfc3339(Timestamp::from_ms(time_ms));
}

geo::Feature line_feature(const Track& track, const std::vector<std::size_t>& stretch,
                          const ExportNames& names) {
  geo::Line line;
  auto times = Json::array();
  for (const std::size_t i : stretch) {
    line.push_back(*track.points[i].place());
    times.push_back(time_text(track.points[i].time_ms));
  }
  const Json properties{
      {"name", names.title}, {"source", names.source}, {"datum", "WGS-84"}, {"coordTimes", times}};
  // A lone fix is a point: RFC 7946 knows no line of one place.
  if (line.size() == 1) return {line.front(), properties.dump()};
  return {std::move(line), properties.dump()};
}

geo::Feature mark_feature(const TrackPoint& point) {
  const Json properties{{"fault", std::string(fault_name(point.fault))}, {"time", time_text(point.time_ms)}};
  return {*point.place(), properties.dump()};
}

class CsvRow {
 public:
  void text(std::string_view value) {
    if (!first_) out_.push_back(',');
    first_ = false;
    out_.append(value);
  }
  // Quoted: it may hold commas.
  void quoted(std::string_view value) {
    std::string out = "\"";
    for (const char c : value) out.append(c == '"' ? 2 : 1, c);
    text(out + '"');
  }
  template <class Number>
  void number(const std::optional<Number>& value) {
    text(value ? std::to_string(*value) : std::string());
  }
  std::string take() { return std::move(out_.append("\r\n")); }

 private:
  std::string out_;
  bool first_ = true;
};

constexpr std::string_view csv_header =
    "time,stated_time,received_time,latitude,longitude,datum,fault,repeated,conflict,fix_quality,accuracy_dm,"
    "speed_cms,humidity_permille,temperature_cdeg,battery_permille,tamper_flags,boot,sequence,height,tx,"
    "message,track,source"
    "\r\n";

void add_place(CsvRow& row, const TrackPoint& point, geo::Datum datum) {
  const auto place = point.place();
  if (!place) {
    for (int i = 0; i < 3; ++i) row.text("");
    return;
  }
  const auto shown = geo::converted(*place, geo::Datum::wgs84, datum);
  row.text(geo::degrees_text(shown.lat_e7));
  row.text(geo::degrees_text(shown.lon_e7));
  row.text(geo::datum_name(datum));
}

std::string csv_row(const TrackPoint& point, geo::Datum datum, const ExportNames& names, bool conflict) {
  CsvRow row;
  row.text(time_text(point.time_ms));
  row.text(time_text(point.stated_ms()));
  row.text(time_text(point.received_ms()));
  add_place(row, point, datum);
  row.text(point.fault == Fault::none ? "" : fault_name(point.fault));
  row.text(point.repeated ? "yes" : "");
  row.text(conflict ? "yes" : "");
  const auto& reading = point.fix.reading;
  for (const auto& value :
       {reading.fix_quality, reading.accuracy_dm, reading.speed_cms, reading.humidity_permille,
        reading.temperature_cdeg, reading.battery_permille, reading.tamper_flags})
    row.number(value);
  row.text(std::to_string(point.fix.boot_id));
  row.text(std::to_string(point.fix.sequence));
  row.text(std::to_string(point.fix.place.height));
  row.text(std::to_string(point.fix.place.tx_index));
  row.text(std::to_string(point.fix.place.message_index));
  row.quoted(names.title);
  row.quoted(names.source);
  return row.take();
}

}  // namespace

std::vector<std::vector<std::size_t>> stretches_of(const Track& track) {
  std::vector<std::vector<std::size_t>> out;
  std::int64_t last_ms = 0;
  for (const std::size_t i : faultless(track)) {
    const std::int64_t time_ms = track.points[i].time_ms;
    if (out.empty() || time_ms - last_ms > track.gap_ms) out.emplace_back();
    out.back().push_back(i);
    last_ms = time_ms;
  }
  return out;
}

std::string to_geojson(const Track& track, const ExportNames& names) {
  std::vector<geo::Feature> features;
  for (const auto& stretch : stretches_of(track)) features.push_back(line_feature(track, stretch, names));
  for (const auto& point : track.points) {
    const bool has_place = point.place() && geo::is_on_earth(*point.place());
    if (point.fault != Fault::none && has_place) features.push_back(mark_feature(point));
  }
  return geo::write_geojson(features);
}

std::string to_csv(const Track& track, geo::Datum datum, const ExportNames& names) {
  std::string out(csv_header);
  for (const auto& point : track.points) out.append(csv_row(point, datum, names, false));
  for (const auto& point : track.conflicts) out.append(csv_row(point, datum, names, true));
  return out;
}

}  // namespace wastewatch::track
