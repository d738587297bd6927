#include "ui/guide/guide_steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace wastewatch::ui {
namespace {

const GuideStepRow& row(int step) { return guide_steps.at(static_cast<std::size_t>(step)); }

}  // namespace

double end_of(int step) {
  return step + 1 < static_cast<int>(guide_steps.size()) ? row(step + 1).from_s : guide_length_s;
}

qint64 story_time(const LoadStory& story, int step, double second) {
  const qint64 from = step == 0 ? story.declared_ms : story.*row(step - 1).until;
  const qint64 to = story.*row(step).until;
  const double share = std::clamp((second - row(step).from_s) / (end_of(step) - row(step).from_s), 0.0, 1.0);
  return from + static_cast<qint64>(static_cast<double>(to - from) * share);
}

QString guide_title(const LoadStory& story, int step) {
  const StoryWords& words = story.words;
  switch (row(step).step) {
    case GuideStep::load:
      return QCoreApplication::translate("Guide", "%2, %1, from %3 to %4")
          .arg(words.mass, words.waste, words.giver, words.receiver);
    case GuideStep::handover: return QCoreApplication::translate("Guide", "Both sign the handover");
    case GuideStep::claim:
      return QCoreApplication::translate("Guide", "“Delivered” is signed by one side only");
    case GuideStep::missed: return words.alert;
    case GuideStep::why: return QCoreApplication::translate("Guide", "Why believe this?");
    case GuideStep::cheat: return QCoreApplication::translate("Guide", "Try to cheat");
    case GuideStep::doors: return QCoreApplication::translate("Guide", "Where next?");
  }
  return {};
}

QString guide_caption(const LoadStory& story, int step) {
  const StoryWords& words = story.words;
  switch (row(step).step) {
    case GuideStep::load:
      return QCoreApplication::translate(
                 "Guide",
                 "Declared at %1. Every record you see is signed, and was verified on this computer.")
          .arg(words.declared);
    case GuideStep::handover:
      return QCoreApplication::translate(
                 "Guide", "At %1, %2 and %3 have both signed: both halves of the mark are closed.")
          .arg(words.collected, words.giver, words.carrier);
    case GuideStep::claim:
      return QCoreApplication::translate("Guide",
                                         "At %1, %2 signs “delivered”: the left half closes. %3 has not "
                                         "signed: the right half stays open. The "
                                         "tracker stayed behind.")
          .arg(words.claimed, words.carrier, words.receiver);
    case GuideStep::missed:
      return QCoreApplication::translate("Guide",
                                         "The signature is real; what it says is not true. The tracker's own "
                                         "signed readings contradict it.");
    case GuideStep::why:
      return QCoreApplication::translate(
          "Guide",
          "Five steps lead from the record to the block that you trust. Each was computed on this computer.");
    case GuideStep::cheat:
      return QCoreApplication::translate(
          "Guide", "Change the mass in a node's answer, and see whether this computer believes it.");
    case GuideStep::doors:
      return QCoreApplication::translate("Guide",
                                         "The load, the chain and the alert are all there to be looked at.");
  }
  return {};
}

}  // namespace wastewatch::ui
