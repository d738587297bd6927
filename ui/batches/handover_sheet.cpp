#include "ui/batches/handover_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/encoding.h"
#include "index/errors.h"
#include "ui/batches/handover_facts.h"
#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"
#include "ui/records/load_grade.h"

namespace wastewatch::ui {
namespace {

QString say(const char* word) { return QCoreApplication::translate("Handover", word); }

// Where in the chain the handover stands; nothing for one that moved nothing.
std::optional<std::size_t> place_of(const watch::CustodyChain& chain, const ledger::OfferId& offer) {
  for (std::size_t i = 0; i < chain.handovers.size(); ++i) {
    if (chain.handovers[i] && equal(chain.handovers[i]->offer, BytesView(offer.data))) return i;
  }
  return std::nullopt;
}

struct Outcome {
  watch::HandoverState state;
  bool claim;
  const char* sentence;  // %1 giver, %2 receiver
};
constexpr Outcome outcomes[] = {
    {watch::HandoverState::complete, false,
     QT_TRANSLATE_NOOP("Handover", "%1 gave the load, %2 received it. Both have signed.")},
    {watch::HandoverState::complete, true,
     QT_TRANSLATE_NOOP("Handover", "%1 reported delivery, %2 received it. Both have signed.")},
    {watch::HandoverState::open, false, QT_TRANSLATE_NOOP("Handover", "%1 has signed. %2 has not answered.")},
    {watch::HandoverState::open, true,
     QT_TRANSLATE_NOOP("Handover", "%1 reported delivery. %2 never received it.")},
    {watch::HandoverState::refused, false, QT_TRANSLATE_NOOP("Handover", "%1 has signed. %2 refused.")},
    {watch::HandoverState::refused, true, QT_TRANSLATE_NOOP("Handover", "%1 reported delivery. %2 refused.")},
    {watch::HandoverState::withdrawn, false, QT_TRANSLATE_NOOP("Handover", "%1 withdrew its offer to %2.")},
    {watch::HandoverState::withdrawn, true,
     QT_TRANSLATE_NOOP("Handover", "%1 reported delivery to %2 and withdrew the report.")},
    {watch::HandoverState::expired, false,
     QT_TRANSLATE_NOOP("Handover", "%1 has signed. %2 did not answer in time.")},
    {watch::HandoverState::expired, true,
     QT_TRANSLATE_NOOP("Handover", "%1 reported delivery. %2 never received it.")},
};

QString sentence_of(const watch::HandoverView& view, const HandoverSheet& sheet) {
  for (const auto& row : outcomes) {
    if (row.state == view.state && row.claim == view.claim)
      return say(row.sentence).arg(sheet.giver.organisation, sheet.receiver.organisation);
  }
  return {};
}

}  // namespace

std::optional<HandoverId> parse_handover_id(const QString& text) {
  const QStringList parts = text.split(u'.');
  if (parts.size() != 2) return std::nullopt;
  const auto batch = parse_batch_id(parts[0]);
  const auto bytes = from_hex(parts[1].toStdString());
  if (!batch || !bytes) return std::nullopt;
  const auto offer = ledger::OfferId::from(*bytes);
  return offer ? std::optional(HandoverId{*batch, *offer}) : std::nullopt;
}

Result<HandoverSheet> handover_sheet(RecordContext& context, const HandoverId& id) {
  const auto detail = context.reader().batch_detail(id.batch);
  if (!detail) return std::unexpected(detail.error());
  const auto chain = watch::custody_chain(*detail);
  const auto at = place_of(chain, id.offer);
  if (!at) return fail(index::Errc::not_found, "handover");
  const auto& view = *chain.handovers[*at];
  const HandoverEnds ends{chain.cards[*at], chain.cards[*at + 1]};
  HandoverSheet sheet;
  sheet.id = handover_id(id.batch, view);
  sheet.code = code_of(detail->batch);
  sheet.batch = batch_link(id.batch);
  sheet.number = static_cast<int>(*at) + 1;
  sheet.count = static_cast<int>(chain.handovers.size());
  sheet.giver = side_of(context, view.giver, ends.giver.role);
  sheet.receiver = side_of(context, view.receiver, ends.receiver.role);
  if (!sheet.receiver.done) sheet.receiver.missing = missing_words(context, view);
  sheet.sentence = sentence_of(view, sheet);
  sheet.mark = custody_link(context, id.batch, view, load_grade(context.reader(), id.batch));
  sheet.masses = masses_of(context, view);
  tell_distances(context, *detail, view, ends, sheet);
  sheet.attempts = attempts_of(context, chain);
  return sheet;
}

}  // namespace wastewatch::ui
