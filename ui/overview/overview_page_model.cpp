#include "ui/overview/overview_page_model.h"

#include <utility>

#include "ui/alerts/triage_desk.h"
#include "ui/base/singleton.h"
#include "ui/session/session.h"
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

OverviewFigures difference(const OverviewFigures& now, const OverviewFigures& then) {
  return {now.open - then.open, now.overdue - then.overdue, now.unconfirmed - then.unconfirmed,
          now.transit - then.transit};
}

}  // namespace

OverviewPageModel::OverviewPageModel(QObject* parent) : LiveModel(parent) {
  connect(&the<TriageDesk>(), &TriageDesk::kept, this, [this] { reload_now(); });
}

void OverviewPageModel::reload() {
  ask_triaged(query_, {},
              [scope = chosen_scope(), headings = headings_](RecordContext& context, const TriageView& view) {
                return overview_page(context, scope, *headings, view);
              });
}

void OverviewPageModel::forget() {
  page_ = {};
  last_visit_.reset();
  headings_->forget();
  alerts_.clear();
  emit pageChanged();
}

void OverviewPageModel::compare(OverviewPage& page) {
  if (!the<Session>().catching_up()) last_visit_ = visits_.last(visit_key(), page.figures);
  page.compared = last_visit_.has_value();
  if (last_visit_) page.changes = difference(page.figures, *last_visit_);
}

void OverviewPageModel::show(Result<OverviewAnswer> answer) {
  if (!answer) return note_problem(answer.error());
  compare(answer->page);
  alerts_.update(std::move(answer->newest), false);
  const bool same = answer->page == page_;
  page_ = std::move(answer->page);
  note_loaded();
  if (!same) emit pageChanged();
}

}  // namespace wastewatch::ui
