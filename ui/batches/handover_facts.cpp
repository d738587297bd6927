#include "ui/batches/handover_facts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "geo/distance.h"
#include "ui/language/enum_words.h"
#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"
#include "ui/records/journey_map.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

constexpr qint64 near_ms = 15LL * 60'000;  // a reading farther from the moment says nothing about it

QString say(const char* word) { return QCoreApplication::translate("Handover", word); }

Fact fact(const char* key, const QString& value, const QString& note = {}, const QString& link = {}) {
  Fact out;
  out.key = say(key);
  out.value = value;
  out.note = note;
  out.link = link;
  return out;
}

QString roles_of(const v1::Key& key) {
  QStringList out;
  for (const int role : key.roles()) out << enum_word(*v1::Role_descriptor(), role);
  return out.join(QStringLiteral(", "));
}

// As of the height of the signature, whatever became of the key later.
QString standing_of(const v1::Key& key, std::int64_t height) {
  if (key.revoked_at_height() != 0 && key.revoked_at_height() <= height)
    return say(QT_TRANSLATE_NOOP("Handover", "revoked before"));
  if (height < key.valid_from_height() || (key.valid_to_height() != 0 && height >= key.valid_to_height()))
    return say(QT_TRANSLATE_NOOP("Handover", "not valid at that height"));
  if (key.revoked_at_height() != 0) return say(QT_TRANSLATE_NOOP("Handover", "valid then, revoked since"));
  return say(QT_TRANSLATE_NOOP("Handover", "valid at that height"));
}

QString position_words(const watch::Half& half) {
  return format::position(half.position->lat_e7(), half.position->lon_e7());
}

QList<Fact> signature_facts(RecordContext& context, const watch::Half& half, const QString& link) {
  QList<Fact> out;
  Fact key = fact(QT_TRANSLATE_NOOP("Handover", "Key"), format::short_id(hex_of(half.signer)));
  key.seal = SealState::Checked;
  const auto record = context.reader().key(half.signer);
  if (record) {
    key.note = standing_of(*record, half.height);
    out << key << fact(QT_TRANSLATE_NOOP("Handover", "Role of the key"), roles_of(*record));
  } else {
    out << key;
  }
  out << fact(QT_TRANSLATE_NOOP("Handover", "Claimed time"),
              half.claimed_ms == 0 ? say(QT_TRANSLATE_NOOP("Handover", "not stated"))
                                   : context.date_time(half.claimed_ms));
  out << fact(QT_TRANSLATE_NOOP("Handover", "Block time"), context.date_time(half.block_ms));
  out << fact(QT_TRANSLATE_NOOP("Handover", "Block"), format::count(half.height), {},
              block_link(half.height));
  out << fact(QT_TRANSLATE_NOOP("Handover", "Transaction"),
              format::short_id(link.section(QLatin1Char('/'), -1)), {}, link);
  if (half.position)
    out << fact(QT_TRANSLATE_NOOP("Handover", "Stated place"), position_words(half),
                say(QT_TRANSLATE_NOOP("Handover", "as stated by the signer")));
  return out;
}

const index::Fix* nearest(const DeviceFixes& device, qint64 moment_ms) {
  const auto apart = [&](const index::Fix& fix) {
    return std::abs(fix.measured_ms().value_or(0) - moment_ms);
  };
  const auto found = std::ranges::min_element(device.fixes, {}, apart);
  return found == device.fixes.end() || apart(*found) > near_ms ? nullptr : &*found;
}

qint64 distance_to(const v1::Organisation& site_owner, const index::Fix& fix) {
  qint64 out = -1;
  for (const auto& site : site_owner.sites()) {
    const auto d = geo::distance_m(*fix.reading.lat_e7, *fix.reading.lon_e7, site.position().lat_e7(),
                                   site.position().lon_e7());
    if (out < 0 || d < out) out = d;
  }
  return out;
}

struct Moment {
  const char* vehicle;
  const char* tracker;
  const watch::Half& half;
};

void add_distances(RecordContext& context, const std::vector<DeviceFixes>& devices, const Moment& moment,
                   const v1::Organisation& owner, HandoverSheet& sheet) {
  if (!moment.half.done) return;
  for (const auto& device : devices) {
    const char* const key = device.vehicle ? moment.vehicle : moment.tracker;
    const auto* fix = nearest(device, moment.half.block_ms);
    const qint64 metres = fix ? distance_to(owner, *fix) : -1;
    sheet.distances << (metres < 0
                            ? fact(key, say(QT_TRANSLATE_NOOP("Handover", "no reading near that time")))
                            : fact(key, format::distance(static_cast<double>(metres), context.look().tongue),
                                   context.clock(fix->measured_ms().value_or(0))));
  }
}

void add_symbols(const std::vector<DeviceFixes>& devices, qint64 moment_ms, HandoverSheet& sheet) {
  for (const auto& device : devices) {
    const auto* fix = nearest(device, moment_ms);
    if (!fix) continue;
    MapSymbol symbol;
    symbol.kind = device.vehicle ? QStringLiteral("truck") : QStringLiteral("tracker");
    symbol.longitude = *fix->reading.lon_e7 / 1e7;
    symbol.latitude = *fix->reading.lat_e7 / 1e7;
    symbol.label = format::short_id(hex_of(device.id));
    sheet.symbols << symbol;
  }
}

}  // namespace

HandoverSide side_of(RecordContext& context, const watch::Half& half, watch::CustodyRole role) {
  HandoverSide side;
  side.role = role_word(role);
  side.organisation = context.organisation_name(half.organisation);
  side.done = half.done;
  if (!half.done) return side;
  side.link = transaction_link_at(context, half.height, half.tx_index);
  side.facts = signature_facts(context, half, side.link);
  return side;
}

QString missing_words(const RecordContext& context, const watch::CustodyHandover& handover) {
  if (handover.state == watch::HandoverState::refused)
    return say(QT_TRANSLATE_NOOP("Handover", "Refused: %1"))
        .arg(refusal_word(static_cast<v1::RefusalReason>(handover.refusal)));
  return say(QT_TRANSLATE_NOOP("Handover", "No signature for %1"))
      .arg(context.age_since(handover.giver.block_ms));
}

QList<Fact> masses_of(const RecordContext& context, const watch::CustodyHandover& handover) {
  QList<Fact> out{fact(QT_TRANSLATE_NOOP("Handover", "Given"), context.mass(handover.offered_g))};
  if (handover.state != watch::HandoverState::complete) {
    out << fact(QT_TRANSLATE_NOOP("Handover", "Received"), say(QT_TRANSLATE_NOOP("Handover", "nothing")));
    return out;
  }
  out << fact(QT_TRANSLATE_NOOP("Handover", "Received"), context.mass(handover.accepted_g));
  out << fact(QT_TRANSLATE_NOOP("Handover", "Difference"),
              format::mass_difference(handover.difference_g, context.look().tongue),
              handover.discrepancy ? say(QT_TRANSLATE_NOOP("Handover", "beyond the tolerance"))
                                   : say(QT_TRANSLATE_NOOP("Handover", "within the tolerance")));
  return out;
}

void tell_distances(RecordContext& context, const index::BatchDetail& detail,
                    const watch::CustodyHandover& handover, const HandoverEnds& ends, HandoverSheet& sheet) {
  const bool at_giver = ends.giver.role == watch::CustodyRole::generator;
  const auto& owner_id = at_giver ? ends.giver.organisation : ends.receiver.organisation;
  const auto* owner = context.organisation(owner_id);
  if (!owner) return;
  sheet.site = context.name(owner->name());
  const auto devices = device_fixes(context, detail);
  add_distances(context, devices,
                {QT_TRANSLATE_NOOP("Handover", "Truck, giver's signature"),
                 QT_TRANSLATE_NOOP("Handover", "Tracker, giver's signature"), handover.giver},
                *owner, sheet);
  add_distances(context, devices,
                {QT_TRANSLATE_NOOP("Handover", "Truck, receiver's signature"),
                 QT_TRANSLATE_NOOP("Handover", "Tracker, receiver's signature"), handover.receiver},
                *owner, sheet);
  sheet.symbols = site_symbols(context, *owner);
  add_symbols(devices, handover.giver.block_ms, sheet);
}

QList<Fact> attempts_of(RecordContext& context, const watch::CustodyChain& chain) {
  QList<Fact> out;
  for (const auto& attempt : chain.attempts) {
    Fact one;
    one.key = context.clock(attempt.giver.block_ms);
    one.value = QStringLiteral("%1 → %2").arg(context.organisation_name(attempt.giver.organisation),
                                              context.organisation_name(attempt.receiver.organisation));
    one.note = attempt.state == watch::HandoverState::refused
                   ? refusal_word(static_cast<v1::RefusalReason>(attempt.refusal))
                   : say(attempt.state == watch::HandoverState::withdrawn
                             ? QT_TRANSLATE_NOOP("Handover", "withdrawn")
                             : QT_TRANSLATE_NOOP("Handover", "expired unanswered"));
    out << one;
  }
  return out;
}

}  // namespace wastewatch::ui
