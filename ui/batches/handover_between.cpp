#include "ui/batches/handover_between.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "index/errors.h"
#include "ledger/envelope/tx.h"
#include "ledger/keys.h"
#include "ui/chain/message_facts.h"
#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"
#include "watch/custody.h"

namespace wastewatch::ui {
namespace {

using index::NumberedEvent;

QString say(const char* word) { return QCoreApplication::translate("Handover", word); }

// From the giver's event to the receiver's; `last` is the end of the history while nobody has answered.
struct Span {
  std::size_t first = 0, last = 0;
  bool answered = false;
};

std::optional<std::size_t> event_at(const index::BatchDetail& detail, const watch::Half& half) {
  const auto found = std::ranges::find_if(detail.events, [&](const NumberedEvent& one) {
    const auto& event = one.event;
    return !event.by_chain() && event.height() == half.height && event.tx_index() == half.tx_index &&
           event.message_index() == half.message_index;
  });
  if (found == detail.events.end()) return std::nullopt;
  return static_cast<std::size_t>(found - detail.events.begin());
}

std::optional<Span> span_of(const index::BatchDetail& detail, const watch::CustodyHandover& handover) {
  const auto first = event_at(detail, handover.giver);
  if (!first) return std::nullopt;
  if (!handover.receiver.done) return Span{*first, detail.events.size(), false};
  const auto last = event_at(detail, handover.receiver);
  return last && *last > *first ? std::optional(Span{*first, *last, true}) : std::nullopt;
}

// Every event from the giver's on, to the receiver's or to the newest: complete or refused by the proof.
QString events_link(const ledger::BatchId& batch, const index::BatchDetail& detail, const Span& span) {
  const auto from = ledger::keys::batch_event(batch, detail.events[span.first].number);
  const auto to = span.answered ? ledger::keys::batch_event(batch, detail.events[span.last].number + 1)
                                : ledger::keys::end_of_prefix(ledger::keys::batch_events(batch));
  return range_link(from, to);
}

QString sentence_of(std::size_t between, const Span& span, std::int64_t from, std::int64_t to) {
  const QString here = format::count(from);
  if (!span.answered) {
    return between == 0
               ? say(QT_TRANSLATE_NOOP("Handover",
                                       "Since block %1, when the giver signed, nothing was recorded for this "
                                       "load."))
                     .arg(here)
               : say(QT_TRANSLATE_NOOP(
                         "Handover",
                         "Since block %1, when the giver signed, only this was recorded for this load."))
                     .arg(here);
  }
  return (between == 0
              ? say(QT_TRANSLATE_NOOP("Handover",
                                      "Between block %1, when the giver signed, and block %2, when the "
                                      "receiver signed, nothing was recorded for this load."))
              : say(QT_TRANSLATE_NOOP("Handover",
                                      "Between block %1, when the giver signed, and block %2, when the "
                                      "receiver signed, only this was recorded for this load.")))
      .arg(here, format::count(to));
}

Fact event_fact(const RecordContext& context, const ledger::v1::BatchEvent& event) {
  Fact out;
  out.key = context.clock(event.time_ms());
  out.value = event_word(event.kind());
  out.link = block_link(event.height());
  return out;
}

struct FailedTx {
  const Bytes& bytes;
  std::uint32_t code;
  qint64 time_ms;
};

Fact failed_fact(RecordContext& context, const FailedTx& failed) {
  Fact out;
  out.key = context.clock(failed.time_ms);
  out.note = say(QT_TRANSLATE_NOOP("Handover", "code %1: %2"))
                 .arg(failed.code)
                 .arg(result_sentence(failed.code, context.look().tongue));
  out.link = transaction_link(chain::tx_hash(failed.bytes));
  const auto prepared = ledger::decode_tx(failed.bytes);
  QStringList what;
  for (const auto& message : prepared.body.messages()) what << action_word(message, context.look().tongue);
  const auto key = context.reader().key(as_bytes(prepared.body.signer()));
  const QString who = key ? context.organisation_name(as_bytes(key->organisation_id())) : QString();
  out.value = what.join(QStringLiteral(", ")) + (who.isEmpty() ? QString() : QStringLiteral(" · ") + who);
  return out;
}

void add_failed(RecordContext& context, const ledger::BatchId& batch, std::int64_t height,
                HandoverBetween& out) {
  const auto stored = context.reader().block(height);
  if (!stored) return;
  const auto& txs = stored->block.txs;
  for (std::size_t i = 0; i < txs.size() && i < stored->results.size(); ++i) {
    const std::uint32_t code = stored->results[i].code;
    if (code == 0 || std::ranges::search(txs[i], batch.data).empty()) continue;
    if (out.failed.size() >= most_failed_shown) return;
    out.failed << failed_fact(context, {txs[i], code, stored->block.header.time.ms()});
  }
}

void search_failed(RecordContext& context, const ledger::BatchId& batch, std::int64_t from, std::int64_t to,
                   HandoverBetween& out) {
  const std::int64_t end = std::min(to, from + most_blocks_searched);
  for (std::int64_t height = from; height <= end; ++height) add_failed(context, batch, height, out);
  out.searched = say(QT_TRANSLATE_NOOP("Handover", "Searched: blocks %1 to %2."))
                     .arg(format::count(from), format::count(end));
}

}  // namespace

Result<HandoverBetween> handover_between(RecordContext& context, const HandoverId& id) {
  const auto detail = context.reader().batch_detail(id.batch);
  if (!detail) return std::unexpected(detail.error());
  const auto chain = watch::custody_chain(*detail);
  const auto found = std::ranges::find_if(chain.handovers, [&](const auto& handover) {
    return handover && equal(handover->offer, BytesView(id.offer.data));
  });
  const auto span = found == chain.handovers.end() ? std::nullopt : span_of(*detail, **found);
  if (!span) return fail(index::Errc::not_found, "handover");
  const std::int64_t from = detail->events[span->first].event.height();
  const std::int64_t to =
      span->answered ? detail->events[span->last].event.height() : context.reader().height();
  HandoverBetween out;
  out.id = handover_id(id.batch, **found);
  out.range = events_link(id.batch, *detail, *span);
  for (std::size_t i = span->first + 1; i < span->last; ++i)
    out.events << event_fact(context, detail->events[i].event);
  out.sentence = sentence_of(static_cast<std::size_t>(out.events.size()), *span, from, to);
  search_failed(context, id.batch, from, to, out);
  return out;
}

}  // namespace wastewatch::ui
