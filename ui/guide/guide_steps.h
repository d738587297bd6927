// The steps of "Watch one load", second by second: one table. Pure.
#pragma once

#include <QString>
#include <array>

#include "ui/guide/load_story.h"

namespace wastewatch::ui {

enum class GuideStep : int {
  load,      // a load lights up
  handover,  // giver and receiver sign
  claim,     // "delivered" is signed, the right half stays open
  missed,    // the alert
  why,       // "Why believe this?"
  cheat,     // "Try to cheat"
  doors,
};

struct GuideStepRow {
  GuideStep step;
  double from_s;              // on the guide's clock
  qint64 LoadStory::* until;  // the story's time at the end of the step; it moves there from the one before
};

inline constexpr double guide_length_s = 60;
inline constexpr std::array guide_steps{
    GuideStepRow{GuideStep::load, 0, &LoadStory::collected_ms},
    GuideStepRow{GuideStep::handover, 8, &LoadStory::claimed_ms},
    GuideStepRow{GuideStep::claim, 18, &LoadStory::claimed_ms},
    GuideStepRow{GuideStep::missed, 28, &LoadStory::missed_ms},
    GuideStepRow{GuideStep::why, 38, &LoadStory::missed_ms},
    GuideStepRow{GuideStep::cheat, 46, &LoadStory::missed_ms},
    GuideStepRow{GuideStep::doors, 56, &LoadStory::missed_ms},
};

// The story's time at that second of that step.
qint64 story_time(const LoadStory& story, int step, double second);
// When the step ends.
double end_of(int step);

QString guide_title(const LoadStory& story, int step);
QString guide_caption(const LoadStory& story, int step);

}  // namespace wastewatch::ui
