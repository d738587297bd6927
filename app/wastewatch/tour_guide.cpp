#include "tour_guide.h"

#include <algorithm>
#include <array>

#include "tour.h"
#include "ui/base/singleton.h"
#include "ui/guide/guide.h"

namespace wastewatch::desktop {
namespace {

constexpr qint64 missed_ms = 180'000;  // until the live traffic has missed a load
constexpr qint64 step_ms = 60'000;
constexpr int cheat_tenths = 3;  // of the true mass

struct Scene {
  ui::GuideStep step;
  const char* picture;
};
constexpr std::array scenes{
    Scene{ui::GuideStep::load, "first-minute-1"},
    Scene{ui::GuideStep::claim, "first-minute-2"},
    Scene{ui::GuideStep::missed, "first-minute-3"},
    Scene{ui::GuideStep::why, "first-minute-4"},
};

bool reach(ui::Guide& guide, ui::GuideStep step) {
  return wait_until(
      [&] {
        if (guide.step() < static_cast<int>(step)) guide.next();
        return guide.step() >= static_cast<int>(step);
      },
      step_ms);
}

bool cheat(ui::Guide& guide) {
  const double lower = guide.mass_text().toDouble() * cheat_tenths / 10;
  return guide.cheat(QString::number(lower, 'f', 2)).isEmpty() &&
         wait_until([&] { return guide.cheated() || !guide.problem().isEmpty(); }, step_ms) &&
         guide.refused();
}

}  // namespace

QString watch_one_load(const std::function<void(const QString& name)>& picture, QStringList& missing) {
  auto& guide = ui::the<ui::Guide>();
  guide.start();
  guide.setPaused(true);
  if (!wait_until([&] { return !guide.waiting(); }, missed_ms)) {
    missing << QStringLiteral("a load that was missed, to be watched");
    guide.stop();
    return {};
  }
  const QString alert = guide.words().alert;
  for (const Scene& scene : scenes) {
    if (reach(guide, scene.step))
      picture(QString::fromLatin1(scene.picture));
    else
      missing
          << QStringLiteral("step %1 of the first minute: %2").arg(int(scene.step) + 1).arg(guide.problem());
  }
  if (!reach(guide, ui::GuideStep::cheat) || !cheat(guide))
    missing << QStringLiteral("an altered answer that is refused: %1").arg(guide.problem() + guide.verdict());
  picture(QStringLiteral("first-minute-5"));
  const QString seen =
      QStringLiteral("watched one load: %1\n%2\n%3").arg(alert, guide.proof_line(), guide.verdict());
  guide.stop();
  return seen;
}

}  // namespace wastewatch::desktop
