// alerts and batch: short listings out of a followed chain.
#include <algorithm>
#include <iomanip>

#include "arguments.h"
#include "base/encoding.h"
#include "commands.h"
#include "errors.h"
#include "home.h"
#include "plain.h"
#include "said.h"
#include "watch/custody.h"
#include "watch/feed_store.h"
#include "watch/sentences.h"
#include "words/catalogue.h"

namespace wastewatch::cli {
namespace {

using watch::Unit;

struct ListOptions {
  std::string home;
  std::string batch;
  std::vector<std::string> regions;
  std::size_t limit = 50;
};

std::string time_text(std::int64_t time_ms) {
  return time_ms == 0 ? std::string("-") : to_rfc3339(Timestamp::from_ms(time_ms / 1000 * 1000));
}

std::string name_of(const index::Reader& reader, const ledger::OrganisationId& id) {
  if (id.is_zero()) return "-";
  const auto organisation = reader.organisation(id);
  if (!organisation) return std::string(words::text("cli.unknown_organisation", language()));
  const auto& name = organisation->name();
  const bool chinese = language() == words::Language::chinese && !name.zh().empty();
  return plain(chinese ? name.zh() : name.en());
}

void write_as_of(std::ostream& out, const index::Reader& reader) {
  out << said("cli.as_of",
              {{"height", std::to_string(reader.height())}, {"time", to_rfc3339(reader.block_time())}})
      << "\n";
}

void write_alert(std::ostream& out, const index::Reader& reader, const watch::Alert& alert) {
  const auto voice = [](watch::Voice voice) { return named("voice", watch::voice_name(voice)); };
  out << "    "
      << said("cli.alert", {{"grade", named("grade", watch::grade_name(alert.grade))},
                            {"sentence", watch::sentence(alert, language(), reader.block_time().ms())}})
      << "\n      "
      << said("cli.backing", {{"certainty", named("certainty", watch::certainty_name(alert.certainty))},
                              {"who", name_of(reader, alert.responsible)},
                              {"giver", voice(alert.backing.giver)},
                              {"receiver", voice(alert.backing.receiver)},
                              {"device", voice(alert.backing.device)}})
      << "\n      "
      << said("cli.threshold",
              {{"since", time_text(alert.since_ms)},
               {"threshold", words::exact(alert.threshold.value, alert.threshold.unit, language())},
               {"source", std::string(watch::text_of(alert.threshold.source, language()))}})
      << "\n      " << said("cli.next", {{"step", std::string(watch::text_of(alert.next_step, language()))}})
      << "\n";
}

void write_load(std::ostream& out, const index::Reader& reader, const ledger::v1::Batch& batch,
                const std::vector<watch::Alert>& reasons) {
  const auto id = ledger::BatchId::from(as_bytes(batch.id())).value_or(ledger::BatchId{});
  out << shown(id) << "  " << watch::with_unit(batch.mass_g(), Unit::mass_g, language()) << "  "
      << plain(batch.waste_code()) << "\n";
  for (const auto& reason : reasons) write_alert(out, reader, reason);
}

void write_trouble(std::ostream& out, const index::Reader& reader, const watch::Trouble& trouble) {
  if (trouble.batch) return write_load(out, reader, *trouble.batch, trouble.reasons);
  out << named("subject", watch::subject_name(trouble.subject.kind)) << " " << to_hex(trouble.subject.id)
      << "\n";
  for (const auto& reason : trouble.reasons) write_alert(out, reader, reason);
}

Exit list_alerts(Console& console, const ListOptions& options) {
  const auto home = open_home_to_read(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
  const auto feed = watch::read_feed(*reader, {options.regions});
  if (!feed) return report(console, feed.error());
  write_as_of(console.out, *reader);
  const auto& all = feed->troubles;
  const auto listed = std::min(all.size(), options.limit);
  for (std::size_t i = 0; i < listed; ++i) write_trouble(console.out, *reader, all[i]);
  const auto counted = [&](std::string_view key, std::ptrdiff_t number) {
    console.out << said(key, {{"n", words::count(number)}}) << "\n";
  };
  const auto loads =
      std::ranges::count_if(all, [](const watch::Trouble& one) { return one.batch.has_value(); });
  counted("cli.alerts_counted", loads);
  if (const auto devices = std::ssize(all) - loads; devices > 0) counted("cli.devices_counted", devices);
  if (listed < all.size()) counted("cli.shown_first", static_cast<std::ptrdiff_t>(listed));
  return Exit::ok;
}

void write_half(std::ostream& out, std::string_view side, const watch::Half& half) {
  out << "      "
      << said(half.done ? "cli.signed" : "cli.not_signed", {{"side", named("side", side)},
                                                            {"height", std::to_string(half.height)},
                                                            {"index", std::to_string(half.tx_index)},
                                                            {"time", time_text(half.block_ms)}})
      << "\n";
}

void write_handover(std::ostream& out, const watch::CustodyHandover& handover) {
  out << "    "
      << said(handover.claim ? "cli.handover.claim" : "cli.handover",
              {{"state", named("handover", watch::handover_state_name(handover.state))}})
      << "\n";
  write_half(out, "giver", handover.giver);
  write_half(out, "receiver", handover.receiver);
}

void write_chain(std::ostream& out, const index::Reader& reader, const watch::CustodyChain& chain) {
  for (std::size_t i = 0; i < chain.cards.size(); ++i) {
    const auto& card = chain.cards[i];
    const auto* const key = card.present    ? "cli.card.present"
                            : card.expected ? "cli.card.expected"
                                            : "cli.card";
    out << "  "
        << said(key, {{"role", named("role", watch::role_name(card.role))},
                      {"who", name_of(reader, card.organisation)}})
        << "\n";
    if (i < chain.handovers.size() && chain.handovers[i]) write_handover(out, *chain.handovers[i]);
  }
  for (const auto& attempt : chain.attempts) {
    out << "  "
        << said("cli.attempt", {{"state", named("handover", watch::handover_state_name(attempt.state))},
                                {"who", name_of(reader, attempt.receiver.organisation)}})
        << "\n";
  }
}

Exit show_batch(Console& console, const ListOptions& options) {
  const auto home = open_home_to_read(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
  const auto id = batch_named(*reader, options.batch);
  if (!id) return report(console, id.error());
  const auto detail = reader->batch_detail(*id);
  if (!detail) return report(console, detail.error());
  const auto reasons = watch::alerts_about(*reader, *id);
  if (!reasons) return report(console, reasons.error());
  write_as_of(console.out, *reader);
  write_load(console.out, *reader, detail->batch, *reasons);
  write_chain(console.out, *reader, watch::custody_chain(*detail));
  return Exit::ok;
}

}  // namespace

void add_lists(CLI::App& app, Session& session) {
  auto options = std::make_shared<ListOptions>();
  auto* alerts = app.add_subcommand("alerts");
  alerts->add_option("--home", options->home)->default_val("wastewatch-home");
  alerts->add_option("--region", options->regions);
  alerts->add_option("--limit", options->limit)->check(CLI::Range(1, 100'000));
  alerts->require_subcommand(0, 1);
  alerts->callback([&session, options, alerts] {
    if (alerts->get_subcommands().empty())
      session.chosen = [&session, options] { return list_alerts(session.console, *options); };
  });
  auto* batch = app.add_subcommand("batch");
  batch->add_option("id", options->batch)->required();
  batch->add_option("--home", options->home)->default_val("wastewatch-home");
  on_chosen(batch, session, options, show_batch);
}

}  // namespace wastewatch::cli
