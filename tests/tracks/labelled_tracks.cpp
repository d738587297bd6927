#include "tracks/labelled_tracks.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <stdexcept>

#include "geo/local_plane.h"
#include "support/vectors.h"
#include "tracks/zip_entries.h"

namespace wastewatch::test {
namespace {

double number(std::string_view text) {
  double out = 0;
  if (std::from_chars(text.data(), text.data() + text.size(), out).ec != std::errc{})
    throw std::runtime_error("no number: " + std::string(text));
  return out;
}

// "1964-01-12 00:00:05.007000208", all within a day or two: milliseconds since the month began.
std::int64_t time_ms(std::string_view text) {
  const double seconds = number(text.substr(8, 2)) * 86'400 + number(text.substr(11, 2)) * 3'600 +
                         number(text.substr(14, 2)) * 60 + number(text.substr(17));
  return std::llround(seconds * 1000);
}

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const auto end = std::min(text.find(at), text.size());
    out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

void add_row(LabelledTrack& track, std::string_view row) {
  if (row.ends_with('\r')) row.remove_suffix(1);
  const auto cells = split(row, ',');
  if (cells.size() != 4) throw std::runtime_error("not four cells: " + std::string(row));
  const geo::LocalPlane plane({307'460'000, 1'204'860'000});
  track.moments.push_back({time_ms(cells[0]), plane.point({number(cells[1]), number(cells[2])})});
  track.labels.push_back(cells[3] == "OnFoot" ? track::Motion::standing : track::Motion::moving);
}

LabelledTrack read(const ZipEntry& entry) {
  LabelledTrack out{entry.name, {}, {}};
  const auto rows = split(entry.content, '\n');
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!rows[i].empty()) add_row(out, rows[i]);
  }
  return out;
}

}  // namespace

std::vector<LabelledTrack> labelled_tracks(const std::filesystem::path& vectors) {
  std::vector<LabelledTrack> out;
  for (const auto& entry : zip_entries(read_file(vectors / "gps" / "goal_even.zip"))) {
    if (entry.name.ends_with(".csv")) out.push_back(read(entry));
  }
  std::ranges::sort(out, {}, &LabelledTrack::name);
  return out;
}

bool is_for_training(const LabelledTrack& track) {
  std::uint64_t hash = 1'469'598'103'934'665'603U;
  for (const char c : track.name) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
  return hash % 2 == 0;
}

}  // namespace wastewatch::test
