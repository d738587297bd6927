#include "ui/batches/batch_page.h"

#include <QCoreApplication>

#include "ui/alerts/incident_reports.h"
#include "ui/batches/batch_facts.h"
#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"
#include "ui/records/journey_map.h"
#include "ui/records/load_grade.h"
#include "watch/feed_store.h"
#include "watch/gather_facts.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

void tell_head(RecordContext& context, const v1::Batch& batch, BatchPage& page) {
  page.id = hex_of(batch.id());
  page.code = code_of(batch);
  page.waste = context.waste_name(batch.waste_code());
  page.state = state_word(batch.state());
  page.state_icon = QLatin1String(words_of(batch.state()).icon);
  page.seal = SealState::Checked;
  for (const auto& flag : flags_shown(batch)) {
    page.flags << flag_word(flag.flag);
    page.flag_grades << (flag.grade == Grade::None ? int{Grade::None} : page.grade);
  }
}

void tell_alert(const RecordContext& context, const watch::Alert& alert, BatchPage& page) {
  page.grade = grade_of(alert.grade);
  page.alert = format::on_screen(watch::sentence(alert, context.language(), context.now_ms()));
  page.alert_link = alert_link(alert.batch);
  page.incident_kind = incident_kind_of(alert);
}

QString why_responsible(const RecordContext& context, const v1::Batch& batch) {
  const qint64 since = batch.holder_since_ms(), due = batch.journey().deliver_by_ms();
  const bool under_way = batch.delivered_ms() == 0 && batch.journey().armed();
  return under_way ? QCoreApplication::translate("BatchPage", "has held the load since %1, to deliver by %2")
                         .arg(context.clock(since, {due}), context.clock(due, {since}))
                   : QCoreApplication::translate("BatchPage", "has held the load since %1")
                         .arg(context.clock(since));
}

void tell_responsible(RecordContext& context, const v1::Batch& batch, BatchPage& page) {
  const auto* holder = context.organisation(as_bytes(batch.holder()));
  if (!holder) return;
  page.responsible = context.name(holder->name());
  page.phone = QString::fromStdString(holder->duty_phone());
  page.responsible_why = why_responsible(context, batch);
}

std::optional<watch::BatchFacts> facts_of(const index::Reader& reader, const ledger::BatchId& id) {
  const auto common = watch::gather_context(reader);
  if (!common) return std::nullopt;
  auto facts = watch::gather_batch(reader, *common, id);
  return facts ? std::optional(std::move(*facts)) : std::nullopt;
}

}  // namespace

Result<BatchPage> batch_page(RecordContext& context, const ledger::BatchId& id) {
  const auto detail = context.reader().batch_detail(id);
  if (!detail) return std::unexpected(detail.error());
  const auto alerts = watch::alerts_about(context.reader(), id);
  if (!alerts) return std::unexpected(alerts.error());
  BatchPage page;
  page.grade = load_grade(context.reader(), id);
  tell_head(context, detail->batch, page);
  if (!alerts->empty()) tell_alert(context, alerts->front(), page);
  tell_responsible(context, detail->batch, page);
  const auto facts = facts_of(context.reader(), id);
  page.steps = parcel_picture(context, *detail, facts ? &*facts : nullptr);
  auto custody = custody_picture(context, *detail, page.grade);
  page.stops = std::move(custody.stops);
  page.links = std::move(custody.links);
  page.timeline = timeline_of(context, *detail);
  page.masses = masses_of(context, *detail);
  page.trackers = trackers_of(context, *detail);
  page.identity = identity_of(context, *detail);
  page.reports = reports_about(context, *detail);
  auto map = journey_map(context, *detail, device_fixes(context, *detail),
                         alerts->empty() ? int{Grade::None} : page.grade);
  page.tracks = std::move(map.tracks);
  page.symbols = std::move(map.symbols);
  return page;
}

}  // namespace wastewatch::ui
