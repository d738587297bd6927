#include "ui/alerts/alerts_page_model.h"

#include <utility>

#include "ui/alerts/triage_desk.h"
#include "ui/base/singleton.h"
#include "ui/language/word.h"
#include "ui/records/batch_words.h"
#include "ui/records/record_query.h"

namespace wastewatch::ui {

AlertsPageModel::AlertsPageModel(QObject* parent) : LiveModel(parent) {
  const auto& desk = the<TriageDesk>();
  connect(&desk, &TriageDesk::kept, this, [this] { reload_now(); });
  connect(&desk, &TriageDesk::filterChanged, this, [this] {
    rows_.clear();
    reload_now();
  });
}

void AlertsPageModel::setBatch(const QString& batch) {
  const auto subject = parse_subject(batch);
  const QString row = subject ? subject_text(*subject) : QString();
  if (row == batch_) return;
  batch_ = row;
  page_problem_.clear();
  again_query_.cancel();  // its answer would be about the load before
  tell_recomputed({});
  emit batchChanged();
  emit pageChanged();
  ask_page();
}

void AlertsPageModel::reload() {
  ask_triaged(list_query_, the<TriageDesk>().filter(),
              [scope = chosen_scope()](RecordContext& context, const TriageView& view) {
                return alert_list(context, scope, view);
              });
  ask_page();
}

void AlertsPageModel::ask_page() {
  const auto subject = parse_subject(batch_);
  if (!subject) return page_query_.cancel();
  ask_triaged(page_query_, {}, [subject = *subject](RecordContext& context, const TriageView& view) {
    return alert_page(context, subject, view);
  });
}

void AlertsPageModel::recompute() {
  const auto subject = parse_subject(batch_);
  if (!subject) return;
  again_query_.ask(
      [subject = *subject](const index::Reader& reader) { return ui::recompute(reader, subject); });
}

void AlertsPageModel::tell_recomputed(const QString& verdict) {
  if (verdict == recomputed_) return;
  recomputed_ = verdict;
  emit recomputedChanged();
}

void AlertsPageModel::forget() {
  rows_.clear();
  counts_ = {};
  page_ = {};
  page_problem_.clear();
  batch_.clear();
  emit countsChanged();
  emit batchChanged();
  emit pageChanged();
}

void AlertsPageModel::show_list(Result<AlertList> list) {
  if (!list) return note_problem(list.error());
  rows_.update(std::move(list->rows), reading_);
  counts_ = list->counts;
  emit countsChanged();
  note_loaded();
}

void AlertsPageModel::show_page(Result<AlertPage> page) {
  if (!page && is_passing(page.error())) return;
  if (page) name_place(*page, screen_tongue());
  const QString problem = page ? QString() : error_text(page.error());
  if (problem == std::exchange(page_problem_, problem) && (!page || *page == page_)) return;
  if (page) page_ = std::move(*page);
  emit pageChanged();
}

}  // namespace wastewatch::ui
