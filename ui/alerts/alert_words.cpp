#include "ui/alerts/alert_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <ranges>

#include "ui/format/format.h"
#include "ui/language/word.h"
#include "ui/records/batch_words.h"
#include "watch/arrivals.h"
#include "words/format.h"

namespace wastewatch::ui {
namespace {

QString device_sentence(const watch::Alert& alert, Tongue tongue, qint64 now_ms) {
  const auto said = [&](std::string_view key) {
    return format::on_screen(watch::filled(key, watch::numbers_at(alert, now_ms), tongue));
  };
  if (alert.number("distance") > 0 && alert.backing.device == watch::Voice::contradicts)
    return said("explanation.device.elsewhere");
  if (alert.number("quiet") > 0 && alert.backing.device == watch::Voice::silent)
    return said("explanation.device.silent");
  if (alert.backing.device == watch::Voice::agrees) return said("explanation.device.at_destination");
  return {};
}

// "Kitchen waste" inside a sentence; codes and Han keep their form.
QString in_sentence(const QString& name) {
  const bool word = name.size() > 1 && name[0].isUpper() && name[1].isLower();
  return word ? name[0].toLower() + name.sliced(1) : name;
}

QString joined(const QString& first, const QString& second, Tongue tongue) {
  if (second.isEmpty()) return first;
  return tongue == Tongue::chinese ? first + second : first + QLatin1Char(' ') + second;
}

}  // namespace

QString alert_title(const watch::Alert& alert, watch::Language language, qint64 now_ms) {
  return format::on_screen(watch::title(alert, language, now_ms));
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

using Fillings = std::vector<words::Filling>;

std::string plain(const QString& text) { return text.toStdString(); }

void fill_claim(RecordContext& context, const watch::Arrival& claim, Fillings& out) {
  out.push_back({"holder", plain(context.organisation_name(as_bytes(claim.giver)))});
  out.push_back({"receiver", plain(context.organisation_name(as_bytes(claim.receiver)))});
  out.push_back({"time", plain(context.when(claim.stated_ms))});
  out.push_back({"answered", plain(context.when(claim.answered_ms))});
  out.push_back({"reason", plain(refusal_word(static_cast<ledger::v1::RefusalReason>(claim.refusal)))});
}

void fill_declaration(RecordContext& context, const ledger::v1::Batch& batch, Fillings& out) {
  out.push_back({"holder", plain(context.organisation_name(as_bytes(batch.generator())))});
  out.push_back({"time", plain(context.when(batch.declared_ms()))});
}

void fill_promise(RecordContext& context, const ledger::v1::Batch& batch, Fillings& out) {
  if (batch.collected_ms() == 0) return fill_declaration(context, batch, out);
  const auto& journey = batch.journey();
  out.push_back({"holder", plain(context.organisation_name(as_bytes(batch.holder())))});
  out.push_back({"receiver", plain(context.organisation_name(as_bytes(journey.destination())))});
  out.push_back({"time", plain(context.when(batch.collected_ms()))});
  out.push_back({"due", plain(context.when(journey.deliver_by_ms()))});
}

std::string_view explanation_key(const ledger::v1::Batch& batch, const std::optional<watch::Arrival>& claim) {
  if (!claim) return batch.collected_ms() == 0 ? "explanation.declared" : "explanation.collected";
  switch (claim->answer) {
    case watch::ArrivalAnswer::none: return "explanation.claimed";
    case watch::ArrivalAnswer::refused: return "explanation.refused";
    case watch::ArrivalAnswer::accepted: return "explanation.accepted";
  }
  return "explanation.claimed";
}

}  // namespace

QString alert_explanation(RecordContext& context, const index::BatchDetail& detail,
                          const watch::Alert& alert) {
  const auto& batch = detail.batch;
  const Tongue tongue = context.look().tongue;
  const auto claim = newest_claim(detail);
  Fillings fillings{{"mass", words::mass(watch::mass_of(batch), tongue)},
                    {"waste", plain(in_sentence(context.waste_name(batch.waste_code())))}};
  if (claim)
    fill_claim(context, *claim, fillings);
  else
    fill_promise(context, batch, fillings);
  const auto sentence = format::on_screen(words::text_with(explanation_key(batch, claim), tongue, fillings));
  return joined(sentence, device_sentence(alert, tongue, context.now_ms()), tongue);
}

QString rule_name(std::string_view id) { return word("rule." + std::string(id)); }
QString number_name(std::string_view name) { return word("number." + std::string(name)); }
QString threshold_name(std::string_view name) { return word("threshold." + std::string(name)); }

}  // namespace wastewatch::ui
