// batch: one load out of a followed chain, with its custody.
#include "alert_text.h"
#include "arguments.h"
#include "commands.h"
#include "errors.h"
#include "home.h"
#include "said.h"
#include "watch/custody.h"
#include "watch/feed_store.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

struct ListOptions {
  std::string home;
  std::string batch;
};

void write_half(std::ostream& out, std::string_view side, const watch::Half& half) {
  out << "      "
      << said(half.done ? "cli.signed" : "cli.not_signed",
              {{"side", named("side", side)},
               {"height", words::count(half.height)},
               {"index", words::count(static_cast<std::int64_t>(half.tx_index))},
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
  auto* batch = app.add_subcommand("batch");
  batch->add_option("id", options->batch)->required();
  batch->add_option("--home", options->home)->default_val("wastewatch-home");
  on_chosen(batch, session, options, show_batch);
}

}  // namespace wastewatch::cli
