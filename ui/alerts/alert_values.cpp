#include "ui/alerts/alert_values.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <set>

#include "base/encoding.h"
#include "geo/point.h"
#include "ledger/keys.h"
#include "ui/alerts/alert_words.h"
#include "ui/alerts/incident_reports.h"
#include "ui/base/singleton.h"
#include "ui/basemap/places.h"
#include "ui/language/language.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "ui/records/custody_picture.h"
#include "ui/records/journey_map.h"
#include "watch/feed_store.h"
#include "watch/gather_facts.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

struct SubjectPrefix {
  watch::SubjectKind kind;
  QLatin1String text;
};
constexpr std::array subject_prefixes = {
    SubjectPrefix{watch::SubjectKind::device, QLatin1String("device-")},
    SubjectPrefix{watch::SubjectKind::organisation, QLatin1String("organisation-")},
};

QString say(const char* text) { return QCoreApplication::translate("Alerts", text); }

QString note_of(RecordContext& context, const watch::Trouble& trouble) {
  if (organisation_of(trouble.subject)) return context.organisation_name(trouble.subject.id);
  if (!trouble.batch) {
    return QCoreApplication::translate("Alerts", "Device %1 · %2")
        .arg(format::short_id(hex_of(trouble.subject.id)),
             context.organisation_name(trouble.lead().responsible));
  }
  return QStringLiteral("%1 · %2 · %3")
      .arg(code_of(*trouble.batch), context.mass(watch::mass_of(*trouble.batch)),
           context.organisation_name(as_bytes(trouble.batch->holder())));
}

AlertRow row_of(RecordContext& context, const watch::Trouble& trouble, const triage::Standing& standing) {
  AlertRow row;
  row.id = subject_text(trouble.subject);
  row.title = alert_title(trouble.lead(), context.language(), context.now_ms());
  row.note = note_of(context, trouble);
  row.age = context.age_since(trouble.since_ms());
  row.link = Links::alert(row.id);
  row.grade = grade_of(trouble.grade());
  row.seal = SealState::Checked;
  row.triage = standing_words(context, standing);
  return row;
}

void count(AlertList& list, int grade) {
  int* const counters[] = {nullptr, &list.counts.notice, &list.counts.serious, &list.counts.critical};
  if (grade != Grade::None) ++*counters[grade];
}

QString alert_text(std::string_view key, watch::Language language) {
  const auto words = watch::text_of(key, language);
  return QString::fromUtf8(words);
}

Fact fact(const QString& key, const QString& value, const QString& note = {}) {
  Fact out;
  out.key = key;
  out.value = value;
  out.note = note;
  return out;
}

// So that it never reads like the threshold that it has passed.
QString judged_text(const watch::Number& number, const watch::Threshold& threshold, Tongue language) {
  const auto text = number.unit == threshold.unit
                        ? words::judged(number.value, threshold.value, number.unit, language)
                        : watch::with_unit(number.value, number.unit, language);
  return format::on_screen(text);
}

QList<Fact> numbers_of(const RecordContext& context, const watch::Alert& alert) {
  const auto language = context.language();
  QList<Fact> out;
  for (const auto& number : watch::numbers_at(alert, context.now_ms())) {
    if (number.value == 0) continue;
    const bool moment = number.unit == watch::Unit::moment_ms;
    out << fact(number_name(number.name),
                moment ? context.date_time(number.value) : judged_text(number, alert.threshold, language));
  }
  out << fact(threshold_name(alert.threshold.name),
              format::on_screen(words::limit(alert.threshold.value, alert.threshold.unit, language)),
              alert_text(alert.threshold.source, language));
  return out;
}

// What another office needs to get the same bytes.
QList<Fact> recomputation_of(const watch::Alert& alert) {
  QList<Fact> out{
      fact(say(QT_TRANSLATE_NOOP("Alerts", "Rule")),
           say(QT_TRANSLATE_NOOP("Alerts", "%1, version %2"))
               .arg(rule_name(alert.rule))
               .arg(alert.rule_version),
           say(QT_TRANSLATE_NOOP("Alerts", "named %1 in programs")).arg(QString::fromUtf8(alert.rule))),
      fact(say(QT_TRANSLATE_NOOP("Alerts", "As of block")), format::count(alert.as_of_height))};
  const std::pair<const char*, const Hash*> hashes[] = {
      {QT_TRANSLATE_NOOP("Alerts", "Inputs"), &alert.inputs_hash},
      {QT_TRANSLATE_NOOP("Alerts", "Parameters"), &alert.parameters_hash},
      {QT_TRANSLATE_NOOP("Alerts", "Result"), &alert.result_hash}};
  for (const auto& [word, hash] : hashes) {
    Fact one = fact(say(word), format::short_id(hex_of(*hash)));
    out << one;
  }
  return out;
}

QList<AlertReason> reasons_of(const RecordContext& context, const std::vector<watch::Alert>& alerts) {
  QList<AlertReason> out;
  for (const auto& alert : alerts) {
    AlertReason reason;
    reason.grade = grade_of(alert.grade);
    reason.text = format::on_screen(watch::reason(alert, context.language(), context.now_ms()));
    reason.certainty = certainty_word(alert.certainty);
    out << reason;
  }
  return out;
}

void tell_alert(const RecordContext& context, const watch::Alert& alert, AlertPage& page) {
  page.grade = grade_of(alert.grade);
  page.title = format::on_screen(watch::sentence(alert, context.language(), context.now_ms()));
  page.next_step = alert_text(alert.next_step, context.language());
  page.giver = support_of(alert.backing.giver);
  page.receiver = support_of(alert.backing.receiver);
  page.device = support_of(alert.backing.device);
  page.backing = backing_words(alert.backing);
  page.numbers = numbers_of(context, alert);
  page.recomputation = recomputation_of(alert);
  page.lead = alert;
}

void tell_responsible(RecordContext& context, BytesView id, AlertPage& page) {
  page.responsible = context.organisation_name(id);
  if (const auto* organisation = context.organisation(id))
    page.phone = QString::fromStdString(organisation->duty_phone());
}

void tell_place(const RecordContext& context, const std::optional<Whereabouts>& found, AlertPage& page) {
  page.whereabouts = found;
  page.replay = Links::replay(page.batch);
  if (!found) return;
  if (found->stands_since_ms != 0)
    page.replay = Links::replay(QStringLiteral("%1.%2").arg(page.batch).arg(found->stands_since_ms));
  page.place = format::position(found->at.lat_e7, found->at.lon_e7);
  page.where = say(QT_TRANSLATE_NOOP("Alerts", "%1 (WGS-84)")).arg(page.place);
  if (found->stands_since_ms != 0)
    page.where += say(QT_TRANSLATE_NOOP("Alerts", " · standing there since %1"))
                      .arg(context.clock(found->stands_since_ms, {found->heard_ms}));
  const qint64 beside = found->stands_since_ms != 0 ? found->stands_since_ms : found->heard_ms;
  page.where +=
      say(QT_TRANSLATE_NOOP("Alerts", " · last heard %1")).arg(context.clock(found->heard_ms, {beside}));
}

}  // namespace

Result<AlertList> alert_list(RecordContext& context, const ChosenScope& scope, const TriageView& view) {
  const auto feed = context.feed();
  if (!feed) return std::unexpected(feed.error());
  AlertList list;
  for (const auto& trouble : (*feed)->troubles) {
    if (!watch::covers(context.reader(), scope.place, trouble)) continue;
    if (trouble.batch && trouble.batch->declared_ms() < scope.declared_from_ms) {
      ++list.counts.older;
      continue;
    }
    const triage::Standing standing = view.standing_of(trouble.subject, trouble.reasons);
    if (!triage::matches(view.filter, trouble, standing, view.me)) {
      ++list.counts.hidden;
      continue;
    }
    count(list, grade_of(trouble.grade()));
    if (list.rows.size() < max_alerts) list.rows.push_back(row_of(context, trouble, standing));
  }
  return list;
}

bool AlertPage::operator==(const AlertPage& other) const {
  const auto hash = [](const AlertPage& page) { return page.lead ? page.lead->result_hash : Hash{}; };
  return batch == other.batch && grade == other.grade && title == other.title &&
         explanation == other.explanation && stops == other.stops && links == other.links &&
         tracks == other.tracks && symbols == other.symbols && reasons == other.reasons &&
         axis == other.axis && numbers == other.numbers && where == other.where && reports == other.reports &&
         triage == other.triage && hash(*this) == hash(other);
}

namespace {

// Of the subject itself, and for a load those of the devices that it is shown with.
Result<std::vector<watch::Alert>> computed(const index::Reader& reader, const watch::Subject& subject) {
  auto out = watch::computed_alerts(reader, subject);
  const auto batch = watch::batch_of(subject);
  if (!out || !batch) return out;
  const auto shown = watch::alerts_about(reader, *batch);
  if (!shown) return std::unexpected(shown.error());
  std::set<watch::Subject> devices;
  for (const auto& alert : *shown) {
    if (alert.subject != subject) devices.insert(alert.subject);
  }
  for (const auto& device : devices) {
    const auto more = watch::computed_alerts(reader, device);
    if (!more) return std::unexpected(more.error());
    std::ranges::copy_if(*more, std::back_inserter(*out),
                         [&](const watch::Alert& alert) { return alert.batch == *batch; });
  }
  std::ranges::stable_sort(*out, {}, &watch::Alert::grade);
  return out;
}

}  // namespace

Result<Recomputation> recompute(const index::Reader& reader, const watch::Subject& subject) {
  const auto started = std::chrono::steady_clock::now();
  const auto alerts = computed(reader, subject);
  if (!alerts) return std::unexpected(alerts.error());
  Recomputation out;
  if (!alerts->empty()) out.alert = alerts->front();
  out.took_ns = std::chrono::nanoseconds(std::chrono::steady_clock::now() - started).count();
  return out;
}

QString verdict_of(const AlertPage& page, const Recomputation& again) {
  if (!again.alert || !page.lead)
    return QCoreApplication::translate("Alerts", "Recomputed: no rule fires on this load any more.");
  const auto& now = *again.alert;
  const bool same = now.result_hash == page.lead->result_hash;
  const QString outcome = same ? QCoreApplication::translate("Alerts", "the same result")
                               : QCoreApplication::translate("Alerts", "a different result, shown above");
  return QCoreApplication::translate("Alerts", "Recomputed as of block %1 in %2: %3.")
      .arg(format::count(now.as_of_height), format::milliseconds(again.took_ns, the<Language>().tongue()),
           outcome);
}

namespace {

Result<AlertPage> load_page(RecordContext& context, const ledger::BatchId& id, const TriageView& view) {
  const auto detail = context.reader().batch_detail(id);
  if (!detail) return std::unexpected(detail.error());
  const auto alerts = watch::alerts_about(context.reader(), id);
  if (!alerts) return std::unexpected(alerts.error());
  AlertPage page;
  page.batch = hex_of(id);
  page.code = code_of(detail->batch);
  page.link = batch_link(id);
  page.seal = SealState::Checked;
  if (!alerts->empty()) {
    tell_alert(context, alerts->front(), page);
    page.explanation = alert_explanation(context, *detail, alerts->front());
    page.incident_kind = incident_kind_of(alerts->front());
  }
  page.reasons = reasons_of(context, *alerts);
  page.reports = reports_about(context, *detail);
  page.triage = triage_of(context, view, watch::subject_of(id), *alerts);
  tell_responsible(context, alerts->empty() ? as_bytes(detail->batch.holder()) : alerts->front().responsible,
                   page);
  auto custody = custody_picture(context, *detail, page.grade);
  const auto devices = device_fixes(context, *detail);
  auto map = journey_map(context, *detail, devices, page.grade);
  page.axis = journey_axis(context, *detail, devices, *alerts);
  tell_place(context, whereabouts_of(devices), page);
  page.stops = std::move(custody.stops);
  page.links = std::move(custody.links);
  page.tracks = std::move(map.tracks);
  page.symbols = std::move(map.symbols);
  return page;
}

// A device or an organisation.
Result<AlertPage> other_page(RecordContext& context, const watch::Subject& subject, const TriageView& view) {
  const auto about = watch::alerts_about(context.reader(), subject);
  if (!about) return std::unexpected(about.error());
  const auto& alerts = *about;
  AlertPage page;
  page.batch = subject_text(subject);
  page.code = format::short_id(hex_of(subject.id));
  if (const auto organisation = watch::organisation_of(subject)) {
    page.code = context.organisation_name(subject.id);
    page.explanation = page.code;
    page.link = state_link(ledger::keys::organisation(*organisation));
  }
  page.is_load = false;
  page.seal = SealState::Checked;
  page.triage = triage_of(context, view, subject, alerts);
  if (alerts.empty()) return page;
  tell_alert(context, alerts.front(), page);
  page.reasons = reasons_of(context, alerts);
  tell_responsible(context, alerts.front().responsible, page);
  return page;
}

}  // namespace

std::optional<watch::Subject> parse_subject(const QString& text) {
  for (const auto& [kind, prefix] : subject_prefixes) {
    if (!text.startsWith(prefix)) continue;
    const auto bytes = from_hex(text.sliced(prefix.size()).toStdString());
    if (!bytes) return std::nullopt;
    const watch::Subject subject{kind, *bytes};
    const bool good = watch::device_of(subject) || watch::organisation_of(subject);
    return good ? std::optional(subject) : std::nullopt;
  }
  const auto batch = parse_batch_id(text);
  return batch ? std::optional(watch::subject_of(*batch)) : std::nullopt;
}

QString subject_text(const watch::Subject& subject) {
  const QString hex = hex_of(subject.id);
  const auto* const row = std::ranges::find(subject_prefixes, subject.kind, &SubjectPrefix::kind);
  return row == subject_prefixes.end() ? hex : row->text + hex;
}

void name_place(AlertPage& page, Tongue tongue) {
  if (!page.whereabouts) return;
  const auto at = page.whereabouts->at;
  const QString words = place_words({geo::lon_degrees(at), geo::lat_degrees(at)}, tongue);
  if (!words.isEmpty()) page.where = words + QStringLiteral(" · ") + page.where;
}

Result<AlertPage> alert_page(RecordContext& context, const watch::Subject& subject, const TriageView& view) {
  if (const auto batch = watch::batch_of(subject)) return load_page(context, *batch, view);
  return other_page(context, subject, view);
}

}  // namespace wastewatch::ui
