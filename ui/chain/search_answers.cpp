#include "ui/chain/search_answers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

#include "base/encoding.h"
#include "ui/records/batch_words.h"
#include "ui/session/query.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Search", text); }

constexpr const char* batches_group = QT_TRANSLATE_NOOP("Search", "Batches");
constexpr std::size_t batches_of_each = 5;
constexpr std::size_t max_search_terms = 16;

SearchHit block_hit(const index::BlockSummary& block, const Look& look) {
  return {QStringLiteral("wastewatch:block/%1").arg(block.header.height),
          words(QT_TRANSLATE_NOOP("Search", "Block %1")).arg(format::count(block.header.height)),
          words(QT_TRANSLATE_NOOP("Search", "%1 · transactions: %2"))
              .arg(format::date_time(block.header.time.ms(), look.zone))
              .arg(block.transactions),
          words(QT_TRANSLATE_NOOP("Search", "Blocks")), QStringLiteral("cube_multiple")};
}

void add_block(const index::Reader& reader, std::int64_t height, const Look& look,
               std::vector<SearchHit>& out) {
  if (height <= 0 || height > reader.height()) return;
  const auto blocks = reader.blocks(height, 1);
  if (blocks && !blocks->empty()) out.push_back(block_hit(blocks->front(), look));
}

void add_height(const index::Reader& reader, const QString& text, const Look& look,
                std::vector<SearchHit>& out) {
  bool right = false;
  const qint64 height = QString(text).remove(u',').toLongLong(&right);
  if (right) add_block(reader, height, look, out);
}

// The first block at or after a time; the last one when there is none.
std::int64_t height_at(const index::Reader& reader, qint64 time_ms) {
  std::int64_t low = 1;
  std::int64_t high = reader.height();
  while (low < high) {
    const std::int64_t middle = low + (high - low) / 2;
    const auto block = reader.blocks(middle, 1);
    if (!block || block->empty()) return 0;
    if (block->front().header.time.ms() < time_ms)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void add_date(const index::Reader& reader, const QString& text, const Look& look,
              std::vector<SearchHit>& out) {
  const auto time = parse_date(text, look.zone);
  if (!time) return;
  const std::size_t before = out.size();
  add_block(reader, height_at(reader, *time), look, out);
  for (std::size_t i = before; i < out.size(); ++i)
    out[i].group = words(QT_TRANSLATE_NOOP("Search", "First block at that time"));
}

void add_hash(const index::Reader& reader, const QString& text, const Look& look,
              std::vector<SearchHit>& out) {
  const auto bytes = from_hex(text.toStdString());
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  if (!hash) return;
  if (const auto height = reader.height_of(*hash)) add_block(reader, *height, look, out);
  const auto found = reader.transaction(*hash);
  if (!found) return;
  out.push_back({QStringLiteral("wastewatch:tx/") + text.toUpper(),
                 words(QT_TRANSLATE_NOOP("Search", "Transaction %1")).arg(format::short_id(text.toUpper())),
                 words(QT_TRANSLATE_NOOP("Search", "Block %1")).arg(format::count(found->place.height)),
                 words(QT_TRANSLATE_NOOP("Search", "Transactions")), QStringLiteral("document")});
}

// What may lie below the block whose restored state this computer began from.
void add_older(const QString& text, std::int64_t began_at, std::vector<SearchHit>& out) {
  const QString group = words(QT_TRANSLATE_NOOP("Search", "Older history"));
  const QString note =
      words(QT_TRANSLATE_NOOP("Search", "Before block %1: fetched on request")).arg(format::count(began_at));
  bool right = false;
  const qint64 height = QString(text).remove(u',').toLongLong(&right);
  if (right && height > 0 && height < began_at) {
    out.push_back({QStringLiteral("wastewatch:block/%1").arg(height),
                   words(QT_TRANSLATE_NOOP("Search", "Block %1")).arg(format::count(height)), note, group,
                   QStringLiteral("cube_multiple")});
  }
  const auto bytes = from_hex(text.toStdString());
  if (!bytes || !Hash::from(*bytes)) return;
  out.push_back({QStringLiteral("wastewatch:tx/") + text.toUpper(),
                 words(QT_TRANSLATE_NOOP("Search", "Transaction %1")).arg(format::short_id(text.toUpper())),
                 note, group, QStringLiteral("document")});
}

SearchHit batch_hit(RecordContext& context, const ledger::v1::Batch& batch, const QString& group) {
  return {batch_link(as_bytes(batch.id())), code_of(batch),
          format::mass(batch.mass_g()) + QStringLiteral(" · ") + context.waste_name(batch.waste_code()) +
              QStringLiteral(" · ") + context.organisation_name(as_bytes(batch.holder())),
          group, QStringLiteral("box")};
}

void add(std::vector<SearchHit>& out, SearchHit hit) {
  if (out.size() < max_search_hits && !std::ranges::contains(out, hit.link, &SearchHit::link)) {
    out.push_back(std::move(hit));
  }
}

void add_batch(RecordContext& context, BytesView bytes, const QString& group, std::vector<SearchHit>& out) {
  const auto id = ledger::BatchId::from(bytes);
  if (!id) return;
  if (const auto batch = context.reader().batch(*id)) add(out, batch_hit(context, *batch, group));
}

// Its newest loads: those it holds, sends or is to receive.
void add_organisation(RecordContext& context, const index::Term& term, std::vector<SearchHit>& out) {
  const QString group =
      words(QT_TRANSLATE_NOOP("Search", "Batches of %1")).arg(QString::fromStdString(term.shown));
  for (const auto facet : {index::Facet::holder, index::Facet::generator, index::Facet::destination}) {
    index::BatchQuery query;
    query.all_of = {{facet, term.id}};
    const auto page = context.reader().batches(query, std::nullopt, batches_of_each);
    if (!page) return;
    for (const auto& batch : page->batches) add(out, batch_hit(context, batch, group));
  }
}

// What is on the vehicle now, by the trips of its owner's open loads; else what the owner holds.
void add_vehicle(RecordContext& context, const index::Term& term, std::vector<SearchHit>& out) {
  const auto& reader = context.reader();
  const auto vehicle = reader.vehicle(as_text(term.id));
  const auto owner = vehicle ? ledger::OrganisationId::from(as_bytes(vehicle->owner())) : std::nullopt;
  const auto loads = owner ? reader.open_loads(*owner) : fail(index::Errc::not_found);
  if (!loads) return;
  const QString group =
      words(QT_TRANSLATE_NOOP("Search", "Aboard %1")).arg(QString::fromStdString(term.shown));
  const std::size_t before = out.size();
  for (const auto& batch : *loads) {
    if (batch.trip_id() == vehicle->open_trip() && !batch.trip_id().empty())
      add(out, batch_hit(context, batch, group));
  }
  if (out.size() > before) return;
  add_organisation(context,
                   {{},
                    index::TermKind::organisation,
                    to_bytes(owner->view()),
                    context.organisation_name(owner->view()).toStdString()},
                   out);
}

// The loads that a device is or was bound to now.
void add_device(RecordContext& context, const index::Term& term, std::vector<SearchHit>& out) {
  const auto id = ledger::DeviceId::from(term.id);
  const auto device = id ? context.reader().device(*id) : fail(index::Errc::bad_query);
  const QString group =
      words(QT_TRANSLATE_NOOP("Search", "Tracked by %1")).arg(QString::fromStdString(term.shown));
  if (device) add_batch(context, as_bytes(device->bound_to().batch_id()), group, out);
}

void add_term(RecordContext& context, const index::Term& term, std::vector<SearchHit>& out) {
  switch (term.kind) {
    case index::TermKind::batch: return add_batch(context, term.id, words(batches_group), out);
    case index::TermKind::organisation: return add_organisation(context, term, out);
    case index::TermKind::vehicle: return add_vehicle(context, term, out);
    case index::TermKind::device: return add_device(context, term, out);
  }
}

void add_batch_id(RecordContext& context, const QString& text, std::vector<SearchHit>& out) {
  if (const auto id = parse_batch_id(text)) add_batch(context, id->view(), words(batches_group), out);
}

Status add_terms(RecordContext& context, const QString& text, std::vector<SearchHit>& out) {
  auto terms = context.reader().find(text.toStdString(), max_search_terms);
  if (!terms) return fail(terms.error());
  const auto batches_first = [](const index::Term& term) { return term.kind != index::TermKind::batch; };
  std::ranges::stable_sort(*terms, {}, batches_first);
  for (const auto& term : *terms) add_term(context, term, out);
  return {};
}

}  // namespace

std::optional<qint64> parse_date(const QString& text, const QTimeZone& zone) {
  static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
      "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?")));
  const auto match = form.match(text.trimmed());
  if (!match.hasMatch()) return std::nullopt;
  const auto number = [&](int group) { return match.captured(group).toInt(); };
  const QDate date(number(1), number(2), number(3));
  const QTime time(number(4), number(5), number(6));
  if (!date.isValid() || !time.isValid()) return std::nullopt;
  return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

Result<std::vector<SearchHit>> search_hits(const index::Reader& reader, const QString& text, const Look& look,
                                           const std::vector<NamedPlace>& places, std::int64_t began_at) {
  RecordContext context(reader, look);
  std::vector<SearchHit> out;
  add_height(reader, text, look, out);
  add_hash(reader, text, look, out);
  if (began_at > 0 && out.empty()) add_older(text, began_at, out);
  add_date(reader, text, look, out);
  add_batch_id(context, text, out);
  if (auto done = add_terms(context, text, out); !done) return fail(done.error());
  add_places(context, text, places, out);
  return out;
}

struct SearchAnswers::Private {
  struct Answer {
    QString text;
    std::vector<SearchHit> hits;
  };
  Query<Answer> query{[](Result<Answer> answer) {
    if (answer)
      the<SearchModel>().show(answer->text, std::move(answer->hits));
    else
      the<SearchModel>().show(the<SearchModel>().text().trimmed(), {});
  }};

  void ask(const QString& text) {
    const Look look = Look::now();
    query.ask([text, look, places = places_named(text, look.tongue),
               began_at = the<Session>().began_at()](const index::Reader& reader) {
      return search_hits(reader, text, look, places, began_at).transform([&](std::vector<SearchHit> hits) {
        return Answer{text, std::move(hits)};
      });
    });
  }
};

SearchAnswers::SearchAnswers(QObject* parent) : QObject(parent), d_(std::make_unique<Private>()) {
  connect(&the<SearchModel>(), &SearchModel::asked, this, [this](const QString& text) { d_->ask(text); });
}

SearchAnswers::~SearchAnswers() = default;

}  // namespace wastewatch::ui
