// Who passed a place, as rows: when, how near, how long it stood, and what is missing of what it carried.
// Reader threads.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "geo/point.h"
#include "ui/records/record_context.h"
#include "ui/values/grade.h"

namespace wastewatch::ui {

struct PassersQuestion {
  geo::Point place;
  std::int64_t radius_m = 300;
  std::int64_t days = 7;  // up to the newest block
};
inline constexpr std::int64_t least_radius_m = 10;
inline constexpr std::int64_t most_radius_m = 20'000;
inline constexpr std::int64_t most_passer_days = 366;

struct PasserRow {
  QString key;    // device and time
  QString title;  // plate or short id, and when
  QString note;   // "8.20 t of WZ-240612-0412 missing · 42 m away"
  QString age;    // "stood 14 min"; empty: it did not
  QString icon;
  QString replay;  // link: the way of the hours around, at that moment
  QString load;    // of what is missing most, hexadecimal; empty: nothing is missing
  int grade = Grade::None;
};

// A load that was near: what a report of what was found would be about.
struct NearLoad {
  QString batch;    // hexadecimal
  QString title;    // its code
  QString note;     // "8.20 t missing · 浙F·D0021, 42 m away"
  QString age;      // when: of the passage that explains a heap best
  QString passage;  // for a report: "浙F·D0021 42 m away 2026-03-02 07:40:05, stood 14 min"
  int grade = Grade::None;
  std::int64_t missing_g = 0;  // not delivered, of a load that is delivered or in trouble
  bool open = false;
};
// What is missing first, the most first; then what is not delivered, in trouble first; then the rest.
void in_order(std::vector<NearLoad>& loads);
inline constexpr std::size_t most_near_loads = 200;

struct PassersAnswer {
  std::vector<PasserRow> rows;  // what explains a heap best first
  std::vector<NearLoad> loads;  // each once, in order, at most most_near_loads
  std::size_t near = 0;         // loads in all
  QString source;               // network, height and block time, in words
  QString period;               // "2026-02-23 08:00:00 to 2026-03-02 08:00:00"
  std::size_t devices = 0, searched = 0;
  bool complete = true;  // neither readings nor loads were left out
};

// `cancelled` is asked after each device. Errors: index's; cancelled.
Result<PassersAnswer> passers_here(RecordContext& context, const PassersQuestion& question,
                                   const std::function<bool()>& cancelled);

}  // namespace wastewatch::ui
