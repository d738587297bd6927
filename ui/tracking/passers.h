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

struct PassersAnswer {
  std::vector<PasserRow> rows;  // what explains a heap best first
  std::size_t devices = 0, searched = 0;
  bool complete = true;  // neither readings nor loads were left out
};

// `cancelled` is asked after each device. Errors: index's; cancelled.
Result<PassersAnswer> passers_here(RecordContext& context, const PassersQuestion& question,
                                   const std::function<bool()>& cancelled);

}  // namespace wastewatch::ui
