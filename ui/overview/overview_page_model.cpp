#include "ui/overview/overview_page_model.h"

#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/singleton.h"
#include "ui/status/scope.h"

namespace wastewatch::ui {
namespace {

// A visit compares with the last one of the same network and scope.
QString visit_key() {
  const auto& scope = the<Scope>();
  return QStringLiteral("overview/visit/%1/%2/%3")
      .arg(the<Session>().chain_id(), scope.region() > 0 ? scope.region_id() : QStringLiteral("all"))
      .arg(scope.period());
}

QString text_of(const OverviewFigures& figures) {
  return QStringLiteral("%1 %2 %3 %4")
      .arg(figures.open)
      .arg(figures.overdue)
      .arg(figures.unconfirmed)
      .arg(figures.transit);
}

std::optional<OverviewFigures> parse_figures(const QString& text) {
  const QStringList parts = text.split(u' ');
  if (parts.size() != 4) return std::nullopt;
  return OverviewFigures{parts[0].toLongLong(), parts[1].toLongLong(), parts[2].toLongLong(),
                         parts[3].toLongLong()};
}

std::vector<AlertRow> newest(const AlertList& alerts) {
  const auto count = std::min(alerts.rows.size(), OverviewPageModel::alerts_shown);
  return {alerts.rows.begin(), alerts.rows.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

OverviewPageModel::OverviewPageModel(QObject* parent) : LiveModel(parent) {}

OverviewFigures OverviewPageModel::changes() const {
  const auto& now = values_.figures;
  return {now.open - last_visit_.open, now.overdue - last_visit_.overdue,
          now.unconfirmed - last_visit_.unconfirmed, now.transit - last_visit_.transit};
}

void OverviewPageModel::reload() {
  query_.ask([look = Look::now(), scope = chosen_scope()](const index::Reader& reader) {
    RecordContext context(reader, look);
    return overview_page(context, scope);
  });
}

void OverviewPageModel::forget() {
  values_ = {};
  compared_ = false;
  visit_.clear();
  alerts_.clear();
  emit changed();
  emit daysChanged();
  emit symbolsChanged();
}

void OverviewPageModel::remember_visit() {
  if (std::exchange(visit_, visit_key()) != visit_key()) {
    const auto last = parse_figures(Settings::instance().value(visit_key(), QString()).toString());
    compared_ = last.has_value();
    last_visit_ = last.value_or(OverviewFigures{});
  }
  Settings::instance().set_value(visit_key(), text_of(values_.figures));
}

void OverviewPageModel::show(Result<OverviewPage> values) {
  if (!values) return note_problem(values.error());
  const bool new_days = values->days != values_.days;
  const bool new_symbols = values->symbols != values_.symbols;
  values_ = std::move(*values);
  if (!the<Session>().catching_up()) remember_visit();
  alerts_.update(newest(values_.alerts), false);
  note_loaded();
  emit changed();
  if (new_days) emit daysChanged();
  if (new_symbols) emit symbolsChanged();
}

}  // namespace wastewatch::ui
