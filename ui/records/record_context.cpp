#include "ui/records/record_context.h"

#include <QDateTime>

#include "ui/language/language.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

Look Look::now() { return {the<Language>().tongue(), QTimeZone::systemTimeZone()}; }

watch::Language RecordContext::language() const {
  return look_.tongue == Tongue::zh ? watch::Language::chinese : watch::Language::english;
}

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
  const auto& own = look_.tongue == Tongue::zh ? name.zh() : name.en();
  return QString::fromStdString(own.empty() ? name.en() : own);
}

QString RecordContext::age_since(qint64 time_ms) const {
  return format::age(now_ms() - time_ms, look_.tongue);
}

QString RecordContext::clock(qint64 time_ms) const {
  const auto day = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, look_.zone).date(); };
  QString time = format::clock(time_ms, look_.zone);
  if (day(time_ms) == day(now_ms())) return time;
  return day(time_ms).toString(QStringLiteral("MM-dd ")) + time;
}

QString RecordContext::date_time(qint64 time_ms) const {
  return time_ms == 0 ? QString() : format::date_time(time_ms, look_.zone);
}

}  // namespace wastewatch::ui
