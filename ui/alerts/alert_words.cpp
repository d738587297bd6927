#include "ui/alerts/alert_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <ranges>

#include "ui/language/named_word.h"
#include "ui/records/batch_words.h"
#include "watch/arrivals.h"

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
    TitleRow{"alert.claim.contradicted.refused", QT_TRANSLATE_NOOP("Alerts", "Refused, tracker was %1 away"),
             "distance"},
    TitleRow{"alert.refused", QT_TRANSLATE_NOOP("Alerts", "Receiver says it never came"), ""},
    TitleRow{"alert.refused.elsewhere",
             QT_TRANSLATE_NOOP("Alerts", "Receiver says it never came, tracker was %1 away"), "distance"},
    TitleRow{"alert.refused.silent",
             QT_TRANSLATE_NOOP("Alerts", "Receiver says it never came, tracker silent"), ""},
    TitleRow{"alert.refused.at_place",
             QT_TRANSLATE_NOOP("Alerts", "Receiver says it never came, tracker was there"), ""},
    TitleRow{"alert.refused.carrier", QT_TRANSLATE_NOOP("Alerts", "Another carrier did not find the load"),
             ""},
    TitleRow{"alert.phantom_delivery", QT_TRANSLATE_NOOP("Alerts", "Signed as received, tracker %1 away"),
             "distance"},
    TitleRow{"alert.trackers.apart", QT_TRANSLATE_NOOP("Alerts", "Two trackers are %1 apart"), "apart"},
    TitleRow{"alert.trackers.late", QT_TRANSLATE_NOOP("Alerts", "A second tracker is %1 from the load's"),
             "apart"},
    TitleRow{"alert.clock.future", QT_TRANSLATE_NOOP("Alerts", "A reading is dated %1 ahead"), "apart"},
    TitleRow{"alert.clock.past", QT_TRANSLATE_NOOP("Alerts", "A reading has an impossible date"), ""},
    TitleRow{"alert.clock.slow", QT_TRANSLATE_NOOP("Alerts", "Device clock %1 slow, corrected"), "off"},
    TitleRow{"alert.clock.fast", QT_TRANSLATE_NOOP("Alerts", "Device clock %1 fast, corrected"), "off"},
    TitleRow{"alert.positions.no_fix", QT_TRANSLATE_NOOP("Alerts", "Positions without a fix"), ""},
    TitleRow{"alert.positions.off_earth", QT_TRANSLATE_NOOP("Alerts", "Positions that are not on the earth"),
             ""},
    TitleRow{"alert.positions.abroad", QT_TRANSLATE_NOOP("Alerts", "A position outside the country"), ""},
    TitleRow{"alert.positions.too_fast", QT_TRANSLATE_NOOP("Alerts", "Positions jump too far"), ""},
};

constexpr std::array numbers{
    NamedWord{"late", QT_TRANSLATE_NOOP("Alerts", "Late by")},
    NamedWord{"waited", QT_TRANSLATE_NOOP("Alerts", "Unconfirmed for")},
    NamedWord{"distance", QT_TRANSLATE_NOOP("Alerts", "Tracker from the destination")},
    NamedWord{"quiet", QT_TRANSLATE_NOOP("Alerts", "Tracker silent for")},
    NamedWord{"mass", QT_TRANSLATE_NOOP("Alerts", "Mass")},
    NamedWord{"apart", QT_TRANSLATE_NOOP("Alerts", "Apart")},
    NamedWord{"off", QT_TRANSLATE_NOOP("Alerts", "Clock off by")},
    NamedWord{"stated", QT_TRANSLATE_NOOP("Alerts", "Time the device states")},
    NamedWord{"received", QT_TRANSLATE_NOOP("Alerts", "Time it was received")},
};
constexpr std::array thresholds{
    NamedWord{"deliver_by", QT_TRANSLATE_NOOP("Alerts", "Agreed time to deliver")},
    NamedWord{"claim_period", QT_TRANSLATE_NOOP("Alerts", "Period to confirm")},
    NamedWord{"margin", QT_TRANSLATE_NOOP("Alerts", "Distance that counts as elsewhere")},
    NamedWord{"notice_after", QT_TRANSLATE_NOOP("Alerts", "Noticed after")},
    NamedWord{"refusal", QT_TRANSLATE_NOOP("Alerts", "Refusals that suffice")},
    NamedWord{"together", QT_TRANSLATE_NOOP("Alerts", "Distance that counts as apart")},
    NamedWord{"clock_ahead", QT_TRANSLATE_NOOP("Alerts", "Date ahead that is ordinary")},
    NamedWord{"clock_off", QT_TRANSLATE_NOOP("Alerts", "Offset that is ordinary")},
    NamedWord{"least", QT_TRANSLATE_NOOP("Alerts", "Readings that suffice")},
};

QString number_text(const watch::Alert& alert, std::string_view name, watch::Language language,
                    qint64 now_ms) {
  for (const auto& number : watch::numbers_at(alert, now_ms)) {
    if (number.name == name)
      return QString::fromStdString(watch::with_unit(number.value, number.unit, language));
  }
  return {};
}

QString device_sentence(const watch::Alert& alert, watch::Language language, qint64 now_ms) {
  const QString distance = number_text(alert, "distance", language, now_ms);
  const QString quiet = number_text(alert, "quiet", language, now_ms);
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

QString alert_title(const watch::Alert& alert, watch::Language language, qint64 now_ms) {
  const auto found = std::ranges::find(titles, alert.sentence, &TitleRow::sentence);
  if (found == titles.end()) return QString::fromStdString(watch::sentence(alert, language, now_ms));
  const QString title = say(found->title);
  return found->number.empty() ? title : title.arg(number_text(alert, found->number, language, now_ms));
}

namespace {

// The newest statement that the load is delivered, and what became of it.
std::optional<watch::Arrival> newest_claim(const index::BatchDetail& detail) {
  const auto nobody = [](const std::string&) { return watch::Receiver{}; };
  const auto arrivals = watch::arrivals_of(detail.events, nobody);
  const auto newest_first = std::views::reverse(arrivals);
  const auto found = std::ranges::find_if(newest_first, &watch::Arrival::claim);
  return found == newest_first.end() ? std::nullopt : std::optional(*found);
}

struct Cargo {
  QString mass, waste;
};

QString claim_sentence(RecordContext& context, const watch::Arrival& claim, const Cargo& cargo) {
  const QString giver = context.organisation_name(as_bytes(claim.giver));
  const QString receiver = context.organisation_name(as_bytes(claim.receiver));
  const QString stated = context.clock(claim.stated_ms);
  switch (claim.answer) {
    case watch::ArrivalAnswer::none:
      return say(QT_TRANSLATE_NOOP("Alerts",
                                   "%1 reported handing %2 of %3 to %4 at %5. %4 never accepted it."))
          .arg(giver, cargo.mass, cargo.waste, receiver, stated);
    case watch::ArrivalAnswer::refused:
      return say(QT_TRANSLATE_NOOP("Alerts",
                                   "%1 reported handing %2 of %3 to %4 at %5. %4 refused it at %6: %7."))
          .arg(giver, cargo.mass, cargo.waste, receiver, stated, context.clock(claim.answered_ms),
               refusal_word(static_cast<ledger::v1::RefusalReason>(claim.refusal)));
    case watch::ArrivalAnswer::accepted:
      return say(QT_TRANSLATE_NOOP("Alerts",
                                   "%1 reported handing %2 of %3 to %4 at %5. %4 signed for it at %6."))
          .arg(giver, cargo.mass, cargo.waste, receiver, stated, context.clock(claim.answered_ms));
  }
  return {};
}

QString promise_sentence(RecordContext& context, const ledger::v1::Batch& batch, const Cargo& cargo) {
  const auto& journey = batch.journey();
  return say(QT_TRANSLATE_NOOP("Alerts",
                               "%1 collected %2 of %3 at %4 and agreed to deliver it to %5 by %6. It has "
                               "not been received."))
      .arg(context.organisation_name(as_bytes(batch.holder())), cargo.mass, cargo.waste,
           context.clock(batch.collected_ms()), context.organisation_name(as_bytes(journey.destination())),
           context.clock(journey.deliver_by_ms()));
}

}  // namespace

QString alert_explanation(RecordContext& context, const index::BatchDetail& detail,
                          const watch::Alert& alert) {
  const auto& batch = detail.batch;
  const Cargo cargo{
      QString::fromStdString(watch::with_unit(batch.mass_g(), watch::Unit::mass_g, context.language())),
      in_sentence(context.waste_name(batch.waste_code()))};
  const auto claim = newest_claim(detail);
  const QString sentence =
      claim ? claim_sentence(context, *claim, cargo) : promise_sentence(context, batch, cargo);
  return joined(sentence, device_sentence(alert, context.language(), context.now_ms()),
                context.look().tongue);
}

QString number_name(std::string_view name) { return word_or_name("Alerts", numbers, name); }
QString threshold_name(std::string_view name) { return word_or_name("Alerts", thresholds, name); }

}  // namespace wastewatch::ui
