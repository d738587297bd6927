#include "ui/tracking/passers.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <set>
#include <tuple>

#include "track/gather_passages.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "ui/records/load_grade.h"
#include "ui/tracking/replay_subject.h"
#include "ui/tracking/source_words.h"
#include "watch/gather.h"

namespace wastewatch::ui {
namespace {

constexpr qint64 day_ms = 86'400'000;
constexpr qint64 around_ms = 3 * 3'600'000LL;  // replayed before and after

QString passer_text(const char* text) { return QCoreApplication::translate("Passers", text); }

QString link_of(const track::Passage& passage) {
  ReplaySubject subject;
  subject.device = passage.device;
  subject.period =
      track::Span{std::max<qint64>(0, passage.span.from_ms - around_ms), passage.span.to_ms + around_ms};
  subject.at_ms = passage.nearest_ms;
  return replay_link(replay_text(subject));
}

const track::LoadHere* worst_load(const track::Passer& passer) {
  const auto weight = [](const track::LoadHere& load) {
    return load.open ? load.declared_g : load.missing_g;
  };
  const auto worst = std::ranges::max_element(passer.loads, {}, weight);
  return worst == passer.loads.end() ? nullptr : &*worst;
}

class PasserRowBuilder {
 public:
  explicit PasserRowBuilder(RecordContext& context) : context_(context) {}

  PasserRow row_of(const track::Passer& passer) {
    const auto& passage = passer.passage;
    const QString id = hex_of(passage.device);
    PasserRow row;
    row.key = QStringLiteral("%1-%2").arg(id).arg(passage.span.from_ms);
    row.title = (passer.plate.empty() ? format::short_id(id) : format::plate(passer.plate)) +
                QStringLiteral(" · ") + context_.date_time(passage.nearest_ms);
    row.icon = passage.witness == track::Witness::truck ? QStringLiteral("vehicle_truck_profile")
                                                        : QStringLiteral("location");
    if (passage.stood_ms > 0) row.age = stood(passage);
    row.replay = link_of(passage);
    row.note = nearness(passage).join(QStringLiteral(" · "));
    if (const auto* load = worst_load(passer)) add_load(row, *load);
    return row;
  }

  void add_loads(const track::Passer& passer, std::vector<NearLoad>& loads) {
    for (const auto& load : passer.loads) {
      if (seen_.insert(load.batch).second) loads.push_back(near_load(passer, load));
    }
  }

 private:
  NearLoad near_load(const track::Passer& passer, const track::LoadHere& load) const {
    const auto batch = context_.reader().batch(load.batch);
    const QString who =
        passer.plate.empty() ? format::short_id(hex_of(passer.passage.device)) : format::plate(passer.plate);
    const QStringList near = nearness(passer.passage);
    NearLoad out;
    out.batch = hex_of(load.batch);
    out.title = batch ? code_of(*batch) : format::short_id(out.batch);
    out.open = load.open;
    out.grade =
        !load.open && load.missing_g > 0 ? int{Grade::Critical} : load_grade(context_.reader(), load.batch);
    const bool is_lost = load.open && out.grade >= Grade::Serious;
    out.missing_g = is_lost ? load.declared_g : load.open ? 0 : load.missing_g;
    out.note = state_of(load) + QStringLiteral(" · ") + who + QStringLiteral(", ") + near.front();
    out.age = context_.date_time(passer.passage.nearest_ms);
    out.passage = who + u' ' + near.front() + u' ' + out.age;
    if (passer.passage.stood_ms > 0) out.passage += QStringLiteral(", ") + stood(passer.passage);
    return out;
  }

  QString state_of(const track::LoadHere& load) const {
    if (load.open)
      return passer_text(QT_TRANSLATE_NOOP("Passers", "%1 not delivered"))
          .arg(context_.mass(load.declared_g));
    if (load.missing_g > 0)
      return passer_text(QT_TRANSLATE_NOOP("Passers", "%1 missing")).arg(context_.mass(load.missing_g));
    return passer_text(QT_TRANSLATE_NOOP("Passers", "%1 delivered")).arg(context_.mass(load.declared_g));
  }

  QString stood(const track::Passage& passage) const {
    return passer_text(QT_TRANSLATE_NOOP("Passers", "stood %1"))
        .arg(format::age(passage.stood_ms, context_.look().tongue));
  }

  QStringList nearness(const track::Passage& passage) const {
    QStringList out;
    out << passer_text(QT_TRANSLATE_NOOP("Passers", "%1 away"))
               .arg(format::distance(static_cast<double>(passage.nearest_m), context_.look().tongue));
    if (passage.beside_gap) out << passer_text(QT_TRANSLATE_NOOP("Passers", "fell silent here"));
    if (passage.between_fixes) out << passer_text(QT_TRANSLATE_NOOP("Passers", "between two readings"));
    return out;
  }

  // What was delivered and is not whole is the worst; of what is under way its alerts tell.
  void add_load(PasserRow& row, const track::LoadHere& load) const {
    const auto batch = context_.reader().batch(load.batch);
    const QString code = batch ? code_of(*batch) : format::short_id(hex_of(load.batch));
    const qint64 mass = load.open ? load.declared_g : load.missing_g;
    const QString text = load.open  ? passer_text(QT_TRANSLATE_NOOP("Passers", "%1 of %2 not delivered"))
                         : mass > 0 ? passer_text(QT_TRANSLATE_NOOP("Passers", "%1 of %2 missing"))
                                    : passer_text(QT_TRANSLATE_NOOP("Passers", "%1 of %2 delivered"));
    row.note.prepend(text.arg(context_.mass(mass > 0 ? mass : load.declared_g), code) +
                     QStringLiteral(" · "));
    if (mass <= 0) return;
    row.grade = load.open ? load_grade(context_.reader(), load.batch) : int{Grade::Critical};
    row.load = hex_of(load.batch);
  }

  RecordContext& context_;
  std::set<ledger::BatchId> seen_;
};

void add_rows(RecordContext& context, const track::Passers& found, PassersAnswer& out) {
  PasserRowBuilder builder(context);
  for (const auto& passer : found.ranked) {
    out.rows.push_back(builder.row_of(passer));
    builder.add_loads(passer, out.loads);
  }
  in_order(out.loads);
  out.near = out.loads.size();
  out.loads.resize(std::min(out.loads.size(), most_near_loads));
}

}  // namespace

void in_order(std::vector<NearLoad>& loads) {
  std::ranges::stable_sort(
      loads, {}, [](const NearLoad& load) { return std::tuple(-load.missing_g, !load.open, -load.grade); });
}

Result<PassersAnswer> passers_here(RecordContext& context, const PassersQuestion& question,
                                   const std::function<bool()>& cancelled) {
  const auto common = watch::gather_context(context.reader());
  if (!common) return fail(common.error());
  track::PassersQuery query;
  query.here.place = question.place;
  query.here.radius_m = std::clamp(question.radius_m, least_radius_m, most_radius_m);
  const qint64 now = context.now_ms();
  query.here.period = {now - std::clamp<qint64>(question.days, 1, most_passer_days) * day_ms, now + 1};
  query.here.time_scale = common->time_scale;
  query.cancelled = cancelled;
  const auto found = track::gather_passers(context.reader(), query);
  if (!found) return fail(found.error());
  PassersAnswer out;
  out.devices = found->devices;
  out.searched = found->searched;
  out.complete = found->complete && found->loads_complete;
  out.source = source_words(context);
  out.period = passer_text(QT_TRANSLATE_NOOP("Passers", "%1 to %2"))
                   .arg(context.date_time(query.here.period.from_ms), context.date_time(now));
  add_rows(context, *found, out);
  return out;
}

}  // namespace wastewatch::ui
