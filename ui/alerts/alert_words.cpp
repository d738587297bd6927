#include "ui/alerts/alert_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/language/named_word.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

QString say(const char* word) { return QCoreApplication::translate("Alerts", word); }

struct TitleRow {
  std::string_view sentence;
  const char* title;        // %1: the number
  std::string_view number;  // empty: none
};
constexpr std::array titles{
    TitleRow{"alert.claim.contradicted", QT_TRANSLATE_NOOP("Alerts", "Reported delivered, tracker %1 away"),
             "distance"},
    TitleRow{"alert.claim.unconfirmed", QT_TRANSLATE_NOOP("Alerts", "Reported delivered, nobody received it"),
             ""},
    TitleRow{"alert.claim.silent", QT_TRANSLATE_NOOP("Alerts", "Reported delivered, tracker silent"), ""},
    TitleRow{"alert.claim.waiting", QT_TRANSLATE_NOOP("Alerts", "Reported delivered, not answered yet"), ""},
    TitleRow{"alert.claim.plant_silent", QT_TRANSLATE_NOOP("Alerts", "At the plant, plant has not signed"),
             ""},
    TitleRow{"alert.overdue", QT_TRANSLATE_NOOP("Alerts", "Collected, never delivered"), ""},
    TitleRow{"alert.overdue.elsewhere", QT_TRANSLATE_NOOP("Alerts", "Never delivered, tracker %1 away"),
             "distance"},
    TitleRow{"alert.overdue.silent", QT_TRANSLATE_NOOP("Alerts", "Never delivered, tracker silent"), ""},
    TitleRow{"alert.overdue.at_plant", QT_TRANSLATE_NOOP("Alerts", "At the plant, plant has not signed"), ""},
    TitleRow{"alert.overdue.claimed", QT_TRANSLATE_NOOP("Alerts", "Reported delivered, nobody received it"),
             ""},
    TitleRow{"alert.overdue.claimed.elsewhere",
             QT_TRANSLATE_NOOP("Alerts", "Reported delivered, tracker %1 away"), "distance"},
    TitleRow{"alert.overdue.claimed.silent",
             QT_TRANSLATE_NOOP("Alerts", "Reported delivered, tracker silent"), ""},
};

constexpr std::array numbers{
    NamedWord{"late", QT_TRANSLATE_NOOP("Alerts", "Late by")},
    NamedWord{"waited", QT_TRANSLATE_NOOP("Alerts", "Unconfirmed for")},
    NamedWord{"distance", QT_TRANSLATE_NOOP("Alerts", "Tracker from the destination")},
    NamedWord{"quiet", QT_TRANSLATE_NOOP("Alerts", "Tracker silent for")},
    NamedWord{"mass", QT_TRANSLATE_NOOP("Alerts", "Mass")},
};
constexpr std::array thresholds{
    NamedWord{"deliver_by", QT_TRANSLATE_NOOP("Alerts", "Agreed time to deliver")},
    NamedWord{"claim_period", QT_TRANSLATE_NOOP("Alerts", "Period to confirm")},
    NamedWord{"margin", QT_TRANSLATE_NOOP("Alerts", "Distance that counts as elsewhere")},
    NamedWord{"notice_after", QT_TRANSLATE_NOOP("Alerts", "Noticed after")},
};

QString number_text(const watch::Alert& alert, std::string_view name, watch::Language language) {
  for (const auto& number : alert.numbers) {
    if (number.name == name)
      return QString::fromStdString(watch::with_unit(number.value, number.unit, language));
  }
  return {};
}

QString device_sentence(const watch::Alert& alert, watch::Language language) {
  const QString distance = number_text(alert, "distance", language);
  const QString quiet = number_text(alert, "quiet", language);
  if (alert.number("distance") > 0 && alert.backing.device == watch::Voice::contradicts)
    return say(QT_TRANSLATE_NOOP("Alerts", "The load tracker was last seen %1 away.")).arg(distance);
  if (alert.number("quiet") > 0 && alert.backing.device == watch::Voice::silent)
    return say(QT_TRANSLATE_NOOP("Alerts", "The load tracker has been silent for %1.")).arg(quiet);
  if (alert.backing.device == watch::Voice::agrees)
    return say(QT_TRANSLATE_NOOP("Alerts", "The load tracker is at the destination."));
  return {};
}

// "Kitchen waste" inside a sentence; codes and Han keep their form.
QString in_sentence(const QString& name) {
  const bool word = name.size() > 1 && name[0].isUpper() && name[1].isLower();
  return word ? name[0].toLower() + name.sliced(1) : name;
}

QString joined(const QString& first, const QString& second, Tongue tongue) {
  if (second.isEmpty()) return first;
  return tongue == Tongue::zh ? first + second : first + QLatin1Char(' ') + second;
}

}  // namespace

QString alert_title(const watch::Alert& alert, watch::Language language) {
  const auto found = std::ranges::find(titles, alert.sentence, &TitleRow::sentence);
  if (found == titles.end()) return QString::fromStdString(watch::sentence(alert, language));
  const QString title = say(found->title);
  return found->number.empty() ? title : title.arg(number_text(alert, found->number, language));
}

QString alert_explanation(RecordContext& context, const ledger::v1::Batch& batch, const watch::Alert& alert) {
  const auto& journey = batch.journey();
  const QString mass =
      QString::fromStdString(watch::with_unit(batch.mass_g(), watch::Unit::mass_g, context.language()));
  const QString waste = in_sentence(context.waste_name(batch.waste_code()));
  const QString holder = context.organisation_name(as_bytes(batch.holder()));
  const QString receiver = context.organisation_name(as_bytes(journey.destination()));
  const QString sentence =
      journey.has_claim()
          ? say(QT_TRANSLATE_NOOP("Alerts",
                                  "%1 reported handing %2 of %3 to %4 at %5. %4 never accepted it."))
                .arg(holder, mass, waste, receiver, context.clock(journey.claim().made_ms()))
          : say(QT_TRANSLATE_NOOP("Alerts",
                                  "%1 collected %2 of %3 at %4 and agreed to deliver it to %5 by %6. It has "
                                  "not been received."))
                .arg(holder, mass, waste, context.clock(batch.collected_ms()), receiver,
                     context.clock(journey.deliver_by_ms()));
  return joined(sentence, device_sentence(alert, context.language()), context.look().tongue);
}

QString number_name(std::string_view name) { return word_or_name("Alerts", numbers, name); }
QString threshold_name(std::string_view name) { return word_or_name("Alerts", thresholds, name); }

}  // namespace wastewatch::ui
