// alerts and batch: short listings out of a followed chain.
#include <algorithm>
#include <iomanip>

#include "arguments.h"
#include "base/encoding.h"
#include "commands.h"
#include "errors.h"
#include "home.h"
#include "plain.h"
#include "watch/custody.h"
#include "watch/feed_store.h"
#include "watch/sentences.h"

namespace wastewatch::cli {
namespace {

using watch::Language;
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
  return organisation ? plain(organisation->name().en()) : "unknown organisation";
}

void write_as_of(std::ostream& out, const index::Reader& reader) {
  out << "As of block " << reader.height() << ", " << to_rfc3339(reader.block_time()) << "\n";
}

void write_alert(std::ostream& out, const index::Reader& reader, const watch::Alert& alert) {
  out << "    " << watch::grade_name(alert.grade) << ": "
      << watch::sentence(alert, Language::english, reader.block_time().ms()) << "\n"
      << "      " << watch::certainty_name(alert.certainty)
      << "; responsible: " << name_of(reader, alert.responsible) << "; giver "
      << watch::voice_name(alert.backing.giver) << ", receiver " << watch::voice_name(alert.backing.receiver)
      << ", device " << watch::voice_name(alert.backing.device) << "\n"
      << "      since " << time_text(alert.since_ms) << ", threshold "
      << watch::with_unit(alert.threshold.value, alert.threshold.unit, Language::english) << ", "
      << watch::text_of(alert.threshold.source, Language::english) << "\n"
      << "      next: " << watch::text_of(alert.next_step, Language::english) << "\n";
}

void write_load(std::ostream& out, const index::Reader& reader, const ledger::v1::Batch& batch,
                const std::vector<watch::Alert>& reasons) {
  const auto id = ledger::BatchId::from(as_bytes(batch.id())).value_or(ledger::BatchId{});
  out << shown(id) << "  " << watch::with_unit(batch.mass_g(), Unit::mass_g, Language::english) << "  "
      << plain(batch.waste_code()) << "\n";
  for (const auto& reason : reasons) write_alert(out, reader, reason);
}

void write_trouble(std::ostream& out, const index::Reader& reader, const watch::Trouble& trouble) {
  if (trouble.batch) return write_load(out, reader, *trouble.batch, trouble.reasons);
  out << watch::subject_name(trouble.subject.kind) << " " << to_hex(trouble.subject.id) << "\n";
  for (const auto& reason : trouble.reasons) write_alert(out, reader, reason);
}

Exit list_alerts(Console& console, const ListOptions& options) {
  const auto home = open_home(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
  const auto feed = watch::read_feed(*reader, {options.regions});
  if (!feed) return report(console, feed.error());
  write_as_of(console.out, *reader);
  const auto& all = feed->troubles;
  const auto listed = std::min(all.size(), options.limit);
  for (std::size_t i = 0; i < listed; ++i) write_trouble(console.out, *reader, all[i]);
  const auto loads =
      std::ranges::count_if(all, [](const watch::Trouble& one) { return one.batch.has_value(); });
  console.out << loads << " loads in trouble";
  if (const auto devices = std::ssize(all) - loads; devices > 0) console.out << ", " << devices << " devices";
  if (listed < all.size()) console.out << "; the first " << listed << " are shown";
  console.out << "\n";
  return Exit::ok;
}

void write_half(std::ostream& out, const char* side, const watch::Half& half) {
  out << "      " << side << ": ";
  if (!half.done) {
    out << "not signed\n";
    return;
  }
  out << "signed in block " << half.height << ", transaction " << half.tx_index << ", "
      << time_text(half.block_ms) << "\n";
}

void write_handover(std::ostream& out, const watch::HandoverView& view) {
  out << "    handover, " << watch::handover_state_name(view.state)
      << (view.claim ? ", reported as delivered" : "") << "\n";
  write_half(out, "giver", view.giver);
  write_half(out, "receiver", view.receiver);
}

void write_chain(std::ostream& out, const index::Reader& reader, const watch::CustodyChain& chain) {
  for (std::size_t i = 0; i < chain.cards.size(); ++i) {
    const auto& card = chain.cards[i];
    out << "  " << watch::role_name(card.role) << ": " << name_of(reader, card.organisation)
        << (card.present    ? " (holds it now)"
            : card.expected ? " (expected)"
                            : "")
        << "\n";
    if (i < chain.handovers.size() && chain.handovers[i]) write_handover(out, *chain.handovers[i]);
  }
  for (const auto& attempt : chain.attempts) {
    out << "  attempt, " << watch::handover_state_name(attempt.state) << ", to "
        << name_of(reader, attempt.receiver.organisation) << "\n";
  }
}

Exit show_batch(Console& console, const ListOptions& options) {
  const auto id = batch_argument(options.batch);
  if (!id) {
    report(console, id.error());
    return Exit::usage;
  }
  const auto home = open_home(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
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
  auto* alerts = app.add_subcommand("alerts", "What is in trouble, as of the newest recomputed block");
  alerts->add_option("--home", options->home, "folder of a followed chain")->default_val("wastewatch-home");
  alerts->add_option("--region", options->regions, "region code of origin; may be given several times");
  alerts->add_option("--limit", options->limit)->check(CLI::Range(1, 100'000));
  on_chosen(alerts, session, options, list_alerts);
  auto* batch = app.add_subcommand("batch", "One batch: its custody and what is wrong with it");
  batch->add_option("id", options->batch, "grouped base32 or hexadecimal")->required();
  batch->add_option("--home", options->home)->default_val("wastewatch-home");
  on_chosen(batch, session, options, show_batch);
}

}  // namespace wastewatch::cli
