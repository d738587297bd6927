#include "ui/records/record_context.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/base/singleton.h"
#include "ui/language/language.h"

namespace wastewatch::ui {

Look Look::now() { return {the<Language>().tongue(), QTimeZone::systemTimeZone()}; }

watch::Language RecordContext::language() const { return look_.tongue; }

const ledger::v1::Organisation* RecordContext::organisation(BytesView id) {
  const auto key = ledger::OrganisationId::from(id);
  if (!key || key->is_zero()) return nullptr;
  auto [at, fresh] = organisations_.try_emplace(to_bytes(id));
  if (fresh) {
    if (auto found = reader_.organisation(*key)) at->second = std::move(*found);
  }
  return at->second ? &*at->second : nullptr;
}

QString RecordContext::organisation_name(BytesView id) {
  const auto* found = organisation(id);
  return found ? name(found->name()) : QString();
}

QString RecordContext::waste_name(const std::string& code) {
  auto [at, fresh] = wastes_.try_emplace(code);
  if (fresh) {
    const auto kind = reader_.waste_kind(code);
    at->second = kind && *kind ? name((*kind)->name()) : QString::fromStdString(code);
  }
  return at->second;
}

QString RecordContext::name(const ledger::v1::Name& name) const {
  const auto& own = look_.tongue == Tongue::chinese ? name.zh() : name.en();
  return QString::fromStdString(own.empty() ? name.en() : own);
}

Result<const watch::TroubleList*> RecordContext::feed() {
  if (!feed_) {
    auto read = watch::read_feed(reader_, {});
    if (!read) return fail(read.error());
    feed_ = std::move(*read);
  }
  return &*feed_;
}

QString RecordContext::mass(qint64 mass_g) const { return format::mass(mass_g, look_.tongue); }

QString RecordContext::age_since(qint64 time_ms) const {
  return format::age(now_ms() - time_ms, look_.tongue);
}

QDate RecordContext::day_of(qint64 time_ms) const {
  return QDateTime::fromMSecsSinceEpoch(time_ms, look_.zone).date();
}

QString RecordContext::clock(qint64 time_ms, const QList<qint64>& beside) const {
  return format::moment(time_ms, now_ms(), look_.zone, beside);
}

QString RecordContext::two_times(const char* both, qint64 first_ms, qint64 second_ms) const {
  if (!are_apart(first_ms, second_ms)) return date_time(first_ms);
  return QCoreApplication::translate("RecordContext", both)
      .arg(date_time(first_ms), format::moment(second_ms, first_ms, look_.zone));
}

QString RecordContext::stated_and_recorded(qint64 stated_ms, qint64 recorded_ms) const {
  return two_times(QT_TRANSLATE_NOOP("RecordContext", "%1, recorded %2"), stated_ms, recorded_ms);
}

QString RecordContext::measured_and_received(qint64 measured_ms, qint64 received_ms) const {
  return two_times(QT_TRANSLATE_NOOP("RecordContext", "%1, received %2"), measured_ms, received_ms);
}

QString RecordContext::when(qint64 time_ms) const {
  if (day_of(time_ms) == day_of(now_ms())) return format::clock(time_ms, look_.zone);
  return format::date_in_sentence(time_ms, look_.zone, look_.tongue);
}

QString RecordContext::date_time(qint64 time_ms) const {
  return time_ms == 0 ? QString() : format::date_time(time_ms, look_.zone);
}

}  // namespace wastewatch::ui
