#include "ui/batches/batch_facts.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

QString say(const char* word) { return QCoreApplication::translate("BatchPage", word); }

Fact fact(const QString& key, const QString& value, const QString& note = {}, const QString& link = {}) {
  Fact out;
  out.key = key;
  out.value = value;
  out.note = note;
  out.link = link;
  return out;
}

QString signed_mass(const RecordContext& context, std::int64_t mass_g) {
  return format::mass_difference(mass_g, context.look().tongue);
}

int grade_of_event(v1::BatchEventKind kind) {
  switch (kind) {
    case v1::EVENT_OVERDUE:
    case v1::EVENT_CLAIM_UNCONFIRMED:
    case v1::EVENT_INCIDENT_RAISED: return Grade::Serious;
    case v1::EVENT_REFUSED:
    case v1::EVENT_TREATMENT_LATE:
    case v1::EVENT_TELEMETRY_GAP: return Grade::Notice;
    default: return Grade::None;
  }
}

bool carries_mass(v1::BatchEventKind kind) {
  return kind != v1::EVENT_DEVICE_BOUND && kind != v1::EVENT_DEVICE_UNBOUND && kind != v1::EVENT_OVERDUE &&
         kind != v1::EVENT_INCIDENT_RAISED && kind != v1::EVENT_CLAIM_UNCONFIRMED &&
         kind != v1::EVENT_TELEMETRY_GAP;
}

QString note_of(RecordContext& context, const v1::BatchEvent& event) {
  QStringList parts;
  if (const QString other = context.organisation_name(as_bytes(event.counterparty())); !other.isEmpty())
    parts << (event.kind() == v1::EVENT_OFFERED || event.kind() == v1::EVENT_CLAIMED
                  ? say(QT_TRANSLATE_NOOP("BatchPage", "to %1")).arg(other)
                  : say(QT_TRANSLATE_NOOP("BatchPage", "with %1")).arg(other));
  if (carries_mass(event.kind()) && event.mass_g() != 0) parts << context.mass(event.mass_g());
  if (event.adjustment_g() != 0)
    parts << say(QT_TRANSLATE_NOOP("BatchPage", "difference %1"))
                 .arg(signed_mass(context, event.adjustment_g()));
  if (event.kind() == v1::EVENT_REFUSED)
    parts << refusal_word(static_cast<v1::RefusalReason>(event.detail()));
  if (event.kind() == v1::EVENT_DEVICE_BOUND || event.kind() == v1::EVENT_DEVICE_UNBOUND)
    parts << format::short_id(hex_of(event.reference()));
  return parts.join(QStringLiteral(" · "));
}

TimelineEntry entry_of(RecordContext& context, const v1::BatchEvent& event) {
  TimelineEntry entry;
  entry.title = event_word(event.kind());
  entry.by_chain = event.by_chain();
  entry.actor = event.by_chain() ? say(QT_TRANSLATE_NOOP("BatchPage", "by the chain"))
                                 : context.organisation_name(as_bytes(event.actor()));
  entry.time = context.date_time(event.time_ms());
  if (event.claimed_ms() != 0 && are_apart(event.claimed_ms(), event.time_ms()))
    entry.claimed = say(QT_TRANSLATE_NOOP("BatchPage", "claimed time %1"))
                        .arg(context.clock(event.claimed_ms(), {event.time_ms()}));
  entry.note = note_of(context, event);
  entry.grade = grade_of_event(event.kind());
  if (!event.by_chain()) entry.link = transaction_link_at(context, event.height(), event.tx_index());
  return entry;
}

bool changes_mass(const v1::BatchEvent& event) {
  return event.adjustment_g() != 0 || event.kind() == v1::EVENT_COLLECTED ||
         event.kind() == v1::EVENT_STORED || event.kind() == v1::EVENT_DELIVERED ||
         event.kind() == v1::EVENT_TREATED;
}

QString tracker_note(const RecordContext& context, const v1::Binding& binding) {
  const qint64 from = binding.from_ms(), to = binding.to_ms();
  return to == 0 ? say(QT_TRANSLATE_NOOP("BatchPage", "bound since %1")).arg(context.clock(from))
                 : say(QT_TRANSLATE_NOOP("BatchPage", "bound from %1 to %2"))
                       .arg(context.clock(from, {to}), context.clock(to, {from}));
}

QString last_reading(const RecordContext& context, const ledger::DeviceId& id) {
  const auto health = context.reader().health(id);
  if (!health || !*health) return say(QT_TRANSLATE_NOOP("BatchPage", "no reading yet"));
  return say(QT_TRANSLATE_NOOP("BatchPage", "last received %1 before this block"))
      .arg(context.age_since((*health)->heard_ms));
}

}  // namespace

QList<TimelineEntry> timeline_of(RecordContext& context, const index::BatchDetail& detail) {
  QList<TimelineEntry> out;
  for (const auto& numbered : detail.events) out << entry_of(context, numbered.event);
  return out;
}

QList<Fact> masses_of(RecordContext& context, const index::BatchDetail& detail) {
  const auto& batch = detail.batch;
  QList<Fact> out{fact(say(QT_TRANSLATE_NOOP("BatchPage", "Declared")), context.mass(batch.declared_mass_g()),
                       context.clock(batch.declared_ms()))};
  for (const auto& numbered : detail.events) {
    const auto& event = numbered.event;
    if (!changes_mass(event)) continue;
    const QString note = event.adjustment_g() == 0 ? basis_word(event.mass_basis())
                                                   : say(QT_TRANSLATE_NOOP("BatchPage", "difference %1, %2"))
                                                         .arg(signed_mass(context, event.adjustment_g()),
                                                              basis_word(event.mass_basis()));
    out << fact(event_word(event.kind()), context.mass(event.mass_g()), note);
  }
  out << fact(say(QT_TRANSLATE_NOOP("BatchPage", "Treated")), context.mass(batch.treated_g()));
  out << fact(say(QT_TRANSLATE_NOOP("BatchPage", "Remains")), context.mass(batch.mass_g()));
  return out;
}

QList<Fact> trackers_of(RecordContext& context, const index::BatchDetail& detail) {
  QList<Fact> out;
  for (const auto& binding : detail.bindings) {
    const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
    if (!id) continue;
    out << fact(format::short_id(hex_of(*id)), last_reading(context, *id), tracker_note(context, binding));
  }
  return out;
}

QList<Fact> identity_of(RecordContext& context, const index::BatchDetail& detail) {
  const auto& batch = detail.batch;
  QList<Fact> out{
      fact(say(QT_TRANSLATE_NOOP("BatchPage", "Waste")), context.waste_name(batch.waste_code())),
      fact(say(QT_TRANSLATE_NOOP("BatchPage", "Declared by")),
           context.organisation_name(as_bytes(batch.generator()))),
      fact(say(QT_TRANSLATE_NOOP("BatchPage", "Declared at")), context.date_time(batch.declared_ms()),
           say(QT_TRANSLATE_NOOP("BatchPage", "block %1")).arg(format::count(batch.declared_height())),
           block_link(batch.declared_height())),
  };
  Fact id = fact(say(QT_TRANSLATE_NOOP("BatchPage", "Batch ID")), crockford_of(as_bytes(batch.id())));
  id.seal = SealState::Checked;
  out << id;
  if (detail.trip)
    out << fact(say(QT_TRANSLATE_NOOP("BatchPage", "Vehicle")), format::plate(detail.trip->plate()));
  return out;
}

}  // namespace wastewatch::ui
