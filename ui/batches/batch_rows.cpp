#include "ui/batches/batch_rows.h"

#include <algorithm>

#include "ui/records/batch_words.h"
#include "ui/records/load_grade.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

QString flags_text(const v1::Batch& batch) {
  const auto flags = flags_shown(batch);
  QStringList words;
  for (std::size_t i = 0; i < std::min<std::size_t>(2, flags.size()); ++i) words << flag_word(flags[i].flag);
  if (flags.size() > 2) words << QStringLiteral("+%1").arg(flags.size() - 2);
  return words.join(QStringLiteral(", "));
}

TableCell cell(const QString& text, double order = 0, bool muted = false) { return {text, order, muted}; }

std::vector<TableCell> cells_of(RecordContext& context, const v1::Batch& batch, int grade) {
  const auto name = [&](const std::string& id) { return context.organisation_name(as_bytes(id)); };
  const auto mass_g = watch::mass_of(batch);
  return {cell(code_of(batch)),
          cell(context.mass(mass_g), static_cast<double>(mass_g)),
          cell(name(batch.generator())),
          cell(name(batch.holder())),
          cell(name(batch.journey().destination())),
          cell(state_word(batch.state())),
          cell(flags_text(batch), 0, grade == Grade::None),
          cell(context.age_since(batch.declared_ms()), static_cast<double>(batch.declared_ms()), true)};
}

bool by_name(const Choice& a, const Choice& b) { return a.name.localeAwareCompare(b.name) < 0; }

bool may_hold(v1::OrganisationKind kind) {
  return kind == v1::GENERATOR || kind == v1::TRANSPORTER || kind == v1::PROCESSOR;
}

}  // namespace

index::BatchQuery query_of(const BatchFilter& filter) {
  index::BatchQuery query;
  query.scope = filter.scope;
  query.declared_from_ms = filter.declared_from_ms;
  query.oldest_first = filter.sorted == BatchColumn::age && filter.descending;
  if (filter.state) query.all_of.push_back(index::facet_of(*filter.state));
  if (filter.flag) query.all_of.push_back(index::facet_of(*filter.flag));
  if (!filter.waste.empty()) query.all_of.push_back({index::Facet::waste_code, to_bytes(filter.waste)});
  if (!filter.holder.empty()) query.all_of.push_back({index::Facet::holder, filter.holder});
  return query;
}

BatchRow batch_row(RecordContext& context, const v1::Batch& batch) {
  BatchRow out;
  out.id = ledger::BatchId::from(as_bytes(batch.id())).value_or(ledger::BatchId{});
  const int grade = load_grade(context.reader(), out.id);
  out.row = {cells_of(context, batch, grade), grade, SealState::Checked, batch_link(as_bytes(batch.id()))};
  return out;
}

Result<BatchRows> batch_rows(RecordContext& context, const BatchFilter& filter,
                             const std::optional<Bytes>& cursor, std::size_t limit) {
  auto page = context.reader().batches(query_of(filter), cursor, limit);
  if (!page) return std::unexpected(page.error());
  BatchRows out;
  for (const auto& batch : page->batches) out.rows.push_back(batch_row(context, batch));
  out.next = std::move(page->next);
  return out;
}

std::vector<BatchRow> rows_of(RecordContext& context, const std::vector<ledger::BatchId>& ids) {
  std::vector<BatchRow> out;
  for (const auto& id : ids) {
    if (const auto batch = context.reader().batch(id)) out.push_back(batch_row(context, *batch));
  }
  return out;
}

Result<FilterChoices> filter_choices(RecordContext& context) {
  const auto kinds = context.reader().waste_kinds();
  if (!kinds) return std::unexpected(kinds.error());
  const auto organisations = context.reader().organisations();
  if (!organisations) return std::unexpected(organisations.error());
  FilterChoices out;
  for (const auto& kind : *kinds)
    out.wastes.push_back({QString::fromStdString(kind.code()), context.name(kind.name())});
  for (const auto& organisation : *organisations) {
    if (may_hold(organisation.kind()))
      out.holders.push_back({hex_of(organisation.id()), context.name(organisation.name())});
  }
  std::ranges::sort(out.wastes, by_name);
  std::ranges::sort(out.holders, by_name);
  return out;
}

}  // namespace wastewatch::ui
