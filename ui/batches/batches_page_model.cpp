#include "ui/batches/batches_page_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

#include "index/errors.h"
#include "ui/base/singleton.h"
#include "ui/records/batch_words.h"
#include "ui/records/record_query.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;
using index::BatchFlag;

constexpr std::array filter_states{v1::BATCH_DECLARED, v1::BATCH_IN_TRANSIT, v1::BATCH_STORED,
                                   v1::BATCH_DELIVERED, v1::BATCH_TREATED};

constexpr std::array filter_flags{
    BatchFlag::trouble,     BatchFlag::open,          BatchFlag::overdue,  BatchFlag::claim_unconfirmed,
    BatchFlag::discrepancy, BatchFlag::telemetry_gap, BatchFlag::incident, BatchFlag::was_overdue};

struct FigureFilter {
  const char* figure;
  int state;  // index in the choices, 0: any
  int flag;
};
constexpr std::array figure_filters{FigureFilter{"open", 0, 2}, FigureFilter{"overdue", 0, 3},
                                    FigureFilter{"unconfirmed", 0, 4}, FigureFilter{"transit", 2, 0}};

template <class Table>
auto chosen(const Table& table, int index) {
  return index > 0 && static_cast<std::size_t>(index) <= table.size()
             ? &table[static_cast<std::size_t>(index) - 1]
             : nullptr;
}

int place_of(const std::vector<Choice>& choices, const QString& id) {
  const auto at = std::ranges::find(choices, id, &Choice::id);
  return at == choices.end() ? 0 : static_cast<int>(at - choices.begin()) + 1;
}

QString id_at(const std::vector<Choice>& choices, int index) {
  const auto* choice = chosen(choices, index);
  return choice ? choice->id : QString();
}

}  // namespace

BatchesPageModel::BatchesPageModel(QObject* parent) : LiveModel(parent) {
  connect(&table_, &BatchTable::fetchingChanged, this, [this] {
    if (table_.count() > 0 || table_.complete()) note_loaded();
  });
  connect(&table_, &BatchTable::failed, this, [this](const Error& error) { note_problem(error); });
}

FilterNames BatchesPageModel::choices() const {
  const auto any = [](const char* text) {
    return QStringList{QCoreApplication::translate("BatchesPageModel", text)};
  };
  FilterNames out{any(QT_TRANSLATE_NOOP("BatchesPageModel", "Any state")),
                  any(QT_TRANSLATE_NOOP("BatchesPageModel", "Any flag")),
                  any(QT_TRANSLATE_NOOP("BatchesPageModel", "Any waste")),
                  any(QT_TRANSLATE_NOOP("BatchesPageModel", "Any holder"))};
  for (const auto state : filter_states) out.states << state_word(state);
  for (const auto flag : filter_flags) out.flags << flag_word(flag);
  for (const auto& waste : choices_.wastes) out.wastes << waste.name;
  for (const auto& holder : choices_.holders) out.holders << holder.name;
  return out;
}

void BatchesPageModel::setState(int index) {
  if (std::exchange(state_, index) != index) apply_filter();
}
void BatchesPageModel::setFlag(int index) {
  if (std::exchange(flag_, index) != index) apply_filter();
}
void BatchesPageModel::setWaste(int index) {
  const QString id = id_at(choices_.wastes, index);
  if (std::exchange(waste_, id) != id) apply_filter();
}
void BatchesPageModel::setHolder(int index) {
  const QString id = id_at(choices_.holders, index);
  if (std::exchange(holder_, id) != id) apply_filter();
}
int BatchesPageModel::waste() const { return place_of(choices_.wastes, waste_); }
int BatchesPageModel::holder() const { return place_of(choices_.holders, holder_); }

void BatchesPageModel::drop_filters() {
  state_ = flag_ = 0;
  waste_.clear();
  holder_.clear();
}

void BatchesPageModel::clearFilters() {
  drop_filters();
  apply_filter();
}

void BatchesPageModel::showOnly(const QString& figure) {
  drop_filters();
  for (const auto& row : figure_filters) {
    if (figure != QLatin1String(row.figure)) continue;
    state_ = row.state;
    flag_ = row.flag;
  }
  apply_filter();
}

BatchFilter BatchesPageModel::filter() const {
  BatchFilter out = table_.filter();
  out.scope = scope_.place;
  out.declared_from_ms = scope_.declared_from_ms;
  const auto* state = chosen(filter_states, state_);
  out.state = state ? std::optional(*state) : std::nullopt;
  const auto* flag = chosen(filter_flags, flag_);
  out.flag = flag ? std::optional(*flag) : std::nullopt;
  out.waste = waste_.toStdString();
  const QByteArray bytes = QByteArray::fromHex(holder_.toLatin1());
  out.holder = {bytes.begin(), bytes.end()};
  return out;
}

void BatchesPageModel::apply_filter() {
  emit filterChanged();
  if (the<Session>().ready()) table_.reset(filter());
}

void BatchesPageModel::setBatch(const QString& batch) {
  const auto id = parse_batch_id(batch);
  const QString hex = id ? hex_of(*id) : QString();
  page_problem_ =
      id || batch.isEmpty() ? QString() : QCoreApplication::translate("BatchesPageModel", "Not a batch ID.");
  if (hex == batch_) return;
  batch_ = hex;
  emit batchChanged();
  emit pageChanged();
  ask_page();
}

void BatchesPageModel::reload() {
  const auto scope = chosen_scope();
  const bool same = scope == scope_ && loaded();
  scope_ = scope;
  if (same)
    table_.refresh();
  else
    table_.reset(filter());
  table_.retranslate();
  choices_query_.ask([look = Look::now()](const index::Reader& reader) {
    RecordContext context(reader, look);
    return filter_choices(context);
  });
  ask_page();
  ask_sheet();
}

void BatchesPageModel::ask_page() { ask_about(page_query_, parse_batch_id(batch_), &batch_page); }

void BatchesPageModel::setHandover(const QString& handover) {
  const QString id = handover.toLower();
  if (id == handover_) return;
  handover_ = id;
  sheet_problem_ = id.isEmpty() || parse_handover_id(id)
                       ? QString()
                       : QCoreApplication::translate("BatchesPageModel", "Not a handover ID.");
  between_query_.cancel();
  show_between({});  // of the handover before
  emit sheetChanged();
  ask_sheet();
}

void BatchesPageModel::ask_sheet() { ask_about(sheet_query_, parse_handover_id(handover_), &handover_sheet); }

void BatchesPageModel::show_sheet(Result<HandoverSheet> sheet) {
  if (!sheet && is_passing(sheet.error())) return;
  if (!sheet) {
    sheet_problem_ =
        sheet.error().is(index::Errc::not_found)
            ? QCoreApplication::translate("BatchesPageModel", "The chain has no such handover.")
            : QCoreApplication::translate("BatchesPageModel", "This handover could not be read.");
    emit sheetChanged();
    return;
  }
  if (*sheet == sheet_ && sheet_problem_.isEmpty()) return;
  sheet_problem_.clear();
  sheet_ = std::move(*sheet);
  emit sheetChanged();
  ask_between();
}

void BatchesPageModel::ask_between() {
  ask_about(between_query_, parse_handover_id(handover_), &handover_between);
}

void BatchesPageModel::show_between(HandoverBetween between) {
  if (between == between_) return;
  between_ = std::move(between);
  emit betweenChanged();
}

void BatchesPageModel::forget() {
  table_.clear();
  choices_ = {};
  page_ = {};
  sheet_ = {};
  between_query_.cancel();
  show_between({});
  handover_.clear();
  batch_.clear();
  page_problem_.clear();
  drop_filters();
  emit choicesChanged();
  emit filterChanged();
  emit batchChanged();
  emit pageChanged();
  emit sheetChanged();
}

void BatchesPageModel::show_page(Result<BatchPage> page) {
  if (!page && is_passing(page.error())) return;
  if (!page) {
    page_problem_ = page.error().is(index::Errc::not_found)
                        ? QCoreApplication::translate("BatchesPageModel", "The chain has no such batch.")
                        : QCoreApplication::translate("BatchesPageModel", "This batch could not be read.");
    emit pageChanged();
    return;
  }
  if (*page == page_ && page_problem_.isEmpty()) return;
  page_problem_.clear();
  page_ = std::move(*page);
  emit pageChanged();
}

void BatchesPageModel::show_choices(Result<FilterChoices> choices) {
  if (!choices || *choices == choices_) return;
  choices_ = std::move(*choices);
  emit choicesChanged();
  emit filterChanged();  // the same choice may stand at another place
}

}  // namespace wastewatch::ui
