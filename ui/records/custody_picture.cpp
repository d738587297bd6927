#include "ui/records/custody_picture.h"

#include <QCoreApplication>
#include <string>

#include "crypto/hash.h"
#include "ui/language/word.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

QString say(const char* word) { return QCoreApplication::translate("Custody", word); }

QString half_link(const RecordContext& context, const watch::Half& half) {
  return half.done ? transaction_link_at(context, half.height, half.tx_index) : QString();
}

// The vehicle while the load is aboard, else mass and time.
QString present_note(const index::BatchDetail& detail, const QString& usual) {
  const bool aboard = !detail.batch.trip_id().empty() && detail.trip && !detail.trip->plate().empty();
  return aboard ? format::plate(detail.trip->plate()) : usual;
}

// Of everything in the picture: one of another day gives all of them their day.
QList<qint64> times_of(const watch::CustodyChain& chain) {
  QList<qint64> out;
  for (const auto& card : chain.cards) {
    if (!card.expected) out << card.from_ms;
  }
  for (const auto& handover : chain.handovers) {
    if (handover) out << handover->giver.block_ms;
  }
  return out;
}

CustodyStop stop_of(RecordContext& context, const index::BatchDetail& detail, const watch::CustodyCard& card,
                    const watch::CustodyHandover* before, int grade, const QList<qint64>& times) {
  CustodyStop stop;
  stop.role = role_word(card.role);
  stop.name = context.organisation_name(card.organisation);
  stop.present = card.present;
  stop.grade = card.present || card.expected ? grade : int{Grade::None};
  if (card.expected) {
    stop.open = before != nullptr;
    stop.note = stop.open ? say(QT_TRANSLATE_NOOP("Custody", "not received"))
                          : say(QT_TRANSLATE_NOOP("Custody", "destination"));
    return stop;
  }
  stop.note = context.mass(card.mass_g) + QStringLiteral(" · ") + context.clock(card.from_ms, times);
  if (card.present) stop.note = present_note(detail, stop.note);
  return stop;
}

CustodyLink nothing_offered() {
  CustodyLink link;
  link.giver = Signature::Missing;
  link.receiver = Signature::Missing;
  link.grade = Grade::None;
  return link;
}

struct StageLook {
  bool reached;
  int grade;
};
StageLook look_of(watch::StageState state) {
  switch (state) {
    case watch::StageState::done:
    case watch::StageState::current: return {true, Grade::None};
    case watch::StageState::claimed: return {true, Grade::Serious};
    case watch::StageState::contradicted: return {true, Grade::Critical};
    case watch::StageState::ahead: break;
  }
  return {false, Grade::None};
}

// Below the title; empty where the place stands there.
QString state_note(watch::StageState state) {
  const std::string key = "stage.state." + std::string(watch::stage_state_name(state));
  return words::has_text(key) ? word(key) : QString();
}

BytesView place_of(const index::BatchDetail& detail, watch::ParcelStage stage) {
  const auto& batch = detail.batch;
  switch (stage) {
    case watch::ParcelStage::declared:
    case watch::ParcelStage::collected: return as_bytes(batch.generator());
    case watch::ParcelStage::on_the_way: return {};
    default: return as_bytes(batch.journey().destination());
  }
}

}  // namespace

QString transaction_link_at(const RecordContext& context, std::int64_t height, std::uint32_t index) {
  const auto block = context.reader().block(height);
  if (!block) return block_link(height);
  if (index >= block->block.txs.size()) return {};
  return transaction_link(crypto::sha256(block->block.txs[index]));
}

QString handover_id(BytesView batch, const watch::CustodyHandover& handover) {
  return hex_of(batch) + QLatin1Char('.') + hex_of(handover.offer);
}

QString handover_link(BytesView batch, const watch::CustodyHandover& handover) {
  return handover_link(handover_id(batch, handover));
}

CustodyLink custody_link(const RecordContext& context, BytesView batch,
                         const watch::CustodyHandover& handover, int grade, const QList<qint64>& beside) {
  CustodyLink link;
  link.time = context.clock(handover.giver.block_ms, beside);
  link.giver = handover.giver.done ? Signature::Signed : Signature::Missing;
  link.receiver = handover.receiver.done ? Signature::Signed : Signature::Missing;
  link.grade = grade == Grade::None ? int{Grade::Notice} : grade;
  if (!handover.receiver.done) link.age = context.age_since(handover.giver.block_ms);
  link.giver_link = half_link(context, handover.giver);
  link.receiver_link = half_link(context, handover.receiver);
  link.link = handover_link(batch, handover);
  return link;
}

CustodyPicture custody_picture(RecordContext& context, const index::BatchDetail& detail, int grade) {
  const auto chain = watch::custody_chain(detail);
  const auto times = times_of(chain);
  CustodyPicture picture;
  for (std::size_t i = 0; i < chain.cards.size(); ++i) {
    const watch::CustodyHandover* before =
        i > 0 && chain.handovers[i - 1] ? &*chain.handovers[i - 1] : nullptr;
    picture.stops << stop_of(context, detail, chain.cards[i], before, grade, times);
    if (i > 0)
      picture.links << (before ? custody_link(context, as_bytes(detail.batch.id()), *before, grade, times)
                               : nothing_offered());
  }
  return picture;
}

QList<ParcelStep> parcel_picture(RecordContext& context, const index::BatchDetail& detail,
                                 const watch::BatchFacts* facts) {
  const auto steps = watch::parcel_strip(detail, facts);
  QList<qint64> times;
  for (const auto& step : steps) {
    if (step.time_ms != 0) times << step.time_ms;
  }
  QList<ParcelStep> out;
  for (const auto& step : steps) {
    const StageLook look = look_of(step.state);
    ParcelStep shown;
    shown.title = word("stage." + std::string(watch::stage_name(step.stage)));
    shown.reached = look.reached;
    shown.grade = look.grade;
    shown.time = step.time_ms == 0 ? QString() : context.clock(step.time_ms, times);
    shown.place = state_note(step.state);
    if (shown.place.isEmpty()) shown.place = context.organisation_name(place_of(detail, step.stage));
    if (!look.reached) shown.place.clear();
    if (look.reached && step.stage != watch::ParcelStage::on_the_way) {
      shown.giver = support_of(step.backing.giver);
      shown.receiver = support_of(step.backing.receiver);
      shown.device = support_of(step.backing.device);
    }
    out << shown;
  }
  return out;
}

}  // namespace wastewatch::ui
