#include "ui/overview/overview_page.h"

#include <QCoreApplication>
#include <QDate>
#include <map>

#include "ui/tracking/map_things.h"

namespace wastewatch::ui {
namespace {

using index::Counter;

OverviewFigures figures_of(const index::Figures& figures) {
  return {figures.at(Counter::open_loads), figures.at(Counter::overdue),
          figures.at(Counter::claim_unconfirmed), figures.at(Counter::in_transit)};
}

constexpr std::size_t most_counted = 1'000'000;

// Over a period the loads are counted; over all time the replica has kept count.
Result<OverviewFigures> figures_in(const index::Reader& reader, const ChosenScope& scope) {
  if (scope.declared_from_ms == 0) {
    const auto figures = reader.figures(scope.place);
    if (!figures) return std::unexpected(figures.error());
    return figures_of(*figures);
  }
  OverviewFigures out;
  const std::pair<qint64*, index::FacetValue> counted[] = {
      {&out.open, index::facet_of(index::BatchFlag::open)},
      {&out.overdue, index::facet_of(index::BatchFlag::overdue)},
      {&out.unconfirmed, index::facet_of(index::BatchFlag::claim_unconfirmed)},
      {&out.transit, index::facet_of(ledger::v1::BATCH_IN_TRANSIT)}};
  for (const auto& [figure, facet] : counted) {
    const auto number = reader.count(
        {.scope = scope.place, .all_of = {facet}, .declared_from_ms = scope.declared_from_ms}, most_counted);
    if (!number) return std::unexpected(number.error());
    *figure = static_cast<qint64>(*number);
  }
  return out;
}

BarDay bar_of(std::int32_t day, const index::DayMass& mass) {
  BarDay bar;
  bar.label = QDate(1970, 1, 1).addDays(day).toString(QStringLiteral("MM-dd"));
  bar.delivered_g = static_cast<double>(mass.delivered_g);
  bar.open_g = static_cast<double>(mass.within_time_g);
  bar.missing_g = static_cast<double>(mass.missing_g);
  return bar;
}

// The last fourteen days, those without loads as empty bars.
Result<QList<BarDay>> bars(const RecordContext& context, const index::Scope& scope) {
  const auto& reader = context.reader();
  const std::int32_t today = index::local_day(context.now_ms(), reader.utc_offset_minutes());
  const auto days = reader.days(scope, today - overview_days + 1, today);
  if (!days) return std::unexpected(days.error());
  const std::map<std::int32_t, index::DayMass> by_day(days->begin(), days->end());
  QList<BarDay> out;
  for (std::int32_t day = today - overview_days + 1; day <= today; ++day) {
    const auto found = by_day.find(day);
    out << bar_of(day, found == by_day.end() ? index::DayMass{} : found->second);
  }
  return out;
}

// What is heard now, and what is in trouble, however long it has been silent.
Result<QList<MapSymbol>> symbols(RecordContext& context, Headings& headings) {
  const auto now = map_things(context, headings);
  if (!now) return std::unexpected(now.error());
  QList<MapSymbol> out;
  for (const auto& thing : now->things) {
    if (thing.symbol.is_old && thing.grade == Grade::None) continue;
    if (out.size() == most_map_symbols) break;
    out << thing.marked();
    out.back().link = thing.load;
  }
  return out;
}

}  // namespace

Result<OverviewAnswer> overview_page(RecordContext& context, const ChosenScope& scope, Headings& headings,
                                     const TriageView& view) {
  const auto figures = figures_in(context.reader(), scope);
  if (!figures) return std::unexpected(figures.error());
  auto alerts = alert_list(context, scope, view);
  if (!alerts) return std::unexpected(alerts.error());
  auto days = bars(context, scope.place);
  if (!days) return std::unexpected(days.error());
  auto map = symbols(context, headings);
  if (!map) return std::unexpected(map.error());
  OverviewAnswer out;
  out.page.figures = *figures;
  out.page.alert_count = alerts->counts.shown();
  out.page.days = std::move(*days);
  out.page.symbols = std::move(*map);
  out.newest = std::move(alerts->rows);
  if (out.newest.size() > alerts_on_overview) out.newest.resize(alerts_on_overview);
  return out;
}

}  // namespace wastewatch::ui
