// Batches, and what finds them: codes, organisations, vehicles and devices.
#include <QCoreApplication>
#include <algorithm>

#include "ui/chain/search_provider.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t batches_of_each = 5;
constexpr std::size_t loads_of_a_plate = 10;
constexpr std::size_t max_search_terms = 16;

QString say_record(const char* text) { return QCoreApplication::translate("Search", text); }
QString batches_group() { return say_record(QT_TRANSLATE_NOOP("Search", "Batches")); }

void add_found(RecordContext& context, const ledger::v1::Batch& batch, const QString& group,
               SearchHits& hits) {
  hits.add({batch_link(as_bytes(batch.id())), code_of(batch),
            context.mass(watch::mass_of(batch)) + QStringLiteral(" · ") +
                context.waste_name(batch.waste_code()) + QStringLiteral(" · ") +
                context.organisation_name(as_bytes(batch.holder())),
            group, QStringLiteral("box")});
}

void add_by_id(RecordContext& context, BytesView bytes, const QString& group, SearchHits& hits) {
  const auto id = ledger::BatchId::from(bytes);
  if (!id) return;
  if (const auto batch = context.reader().batch(*id)) add_found(context, *batch, group, hits);
}

// Its newest loads: those it holds, sends or is to receive.
Status add_organisation(RecordContext& context, const index::Term& term, SearchHits& hits) {
  const QString group =
      say_record(QT_TRANSLATE_NOOP("Search", "Batches of %1")).arg(QString::fromStdString(term.shown));
  for (const auto facet : {index::Facet::holder, index::Facet::generator, index::Facet::destination}) {
    index::BatchQuery query;
    query.all_of = {{facet, term.id}};
    const auto page = context.reader().batches(query, std::nullopt, batches_of_each);
    if (!page) return fail(page.error());
    for (const auto& batch : page->batches) add_found(context, batch, group, hits);
  }
  return {};
}

// What is on the vehicle now, then what it carried before: never the load of another one.
Status add_vehicle(RecordContext& context, std::string_view plate, SearchHits& hits) {
  const auto loads = context.reader().loads_of_plate(plate, loads_of_a_plate);
  if (!loads) return fail(loads.error());
  const QString shown = QString::fromStdString(words::plate(plate));
  for (const auto& load : *loads) {
    const QString group = load.aboard ? say_record(QT_TRANSLATE_NOOP("Search", "Aboard %1")).arg(shown)
                                      : say_record(QT_TRANSLATE_NOOP("Search", "Carried by %1")).arg(shown);
    add_found(context, load.batch, group, hits);
  }
  return {};
}

// The load that a device is bound to now.
Status add_device(RecordContext& context, const index::Term& term, SearchHits& hits) {
  const auto id = ledger::DeviceId::from(term.id);
  const auto device = id ? context.reader().device(*id) : fail(index::Errc::bad_query);
  const QString group =
      say_record(QT_TRANSLATE_NOOP("Search", "Tracked by %1")).arg(QString::fromStdString(term.shown));
  if (device) add_by_id(context, as_bytes(device->bound_to().batch_id()), group, hits);
  return {};
}

Status add_term(RecordContext& context, const index::Term& term, SearchHits& hits) {
  switch (term.kind) {
    case index::TermKind::batch: add_by_id(context, term.id, batches_group(), hits); return {};
    case index::TermKind::organisation: return add_organisation(context, term, hits);
    case index::TermKind::vehicle: return add_vehicle(context, as_text(term.id), hits);
    case index::TermKind::device: return add_device(context, term, hits);
  }
  return {};
}

}  // namespace

Status answer_batch_id(const SearchQuestion& question, SearchHits& hits) {
  add_by_id(question.context, question.reading.bytes, batches_group(), hits);
  return {};
}

Status answer_plate(const SearchQuestion& question, SearchHits& hits) {
  return add_vehicle(question.context, question.reading.text, hits);
}

Status answer_text(const SearchQuestion& question, SearchHits& hits) {
  auto terms = question.context.reader().find(question.reading.text, max_search_terms);
  if (!terms) return fail(terms.error());
  const auto batches_first = [](const index::Term& term) { return term.kind != index::TermKind::batch; };
  std::ranges::stable_sort(*terms, {}, batches_first);
  for (const auto& term : *terms) {
    if (auto added = add_term(question.context, term, hits); !added) return added;
  }
  return {};
}

}  // namespace wastewatch::ui
