#include "ui/chain/search_places.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "geo/degrees.h"
#include "geo/distance.h"
#include "ui/chain/search_provider.h"
#include "ui/records/batch_words.h"
#include "ui/records/region_names.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t loads_of_each = 5;
constexpr std::size_t generators_of_each = 3;
constexpr std::int64_t near_m = 10'000;

QString words(const char* text) { return QCoreApplication::translate("Search", text); }

std::int64_t distance_to(const ledger::v1::Organisation& owner, GeoPoint at) {
  std::int64_t out = near_m + 1;
  for (const auto& site : owner.sites()) {
    out = std::min(out, geo::distance_m(geo::e7_of(at.latitude), geo::e7_of(at.longitude),
                                        site.position().lat_e7(), site.position().lon_e7()));
  }
  return out;
}

void add_loads(RecordContext& context, const index::BatchQuery& query, const QString& group,
               SearchHits& hits) {
  const auto page = context.reader().batches(query, std::nullopt, loads_of_each);
  if (!page) return;
  for (const auto& batch : page->batches) {
    hits.add({batch_link(as_bytes(batch.id())), code_of(batch),
              context.mass(watch::mass_of(batch)) + QStringLiteral(" · ") +
                  context.organisation_name(as_bytes(batch.generator())),
              group, QStringLiteral("box")});
  }
}

void add_district(RecordContext& context, const std::string& code, SearchHits& hits) {
  index::BatchQuery query;
  query.scope.regions = {code};
  add_loads(context, query,
            words(QT_TRANSLATE_NOOP("Search", "Loads from %1")).arg(region_name(code, context.look().tongue)),
            hits);
}

void add_near(RecordContext& context, const NamedPlace& place, SearchHits& hits) {
  auto organisations = context.reader().organisations();
  if (!organisations) return;
  std::erase_if(*organisations, [&](const auto& one) {
    return one.kind() != ledger::v1::GENERATOR || distance_to(one, place.at) > near_m;
  });
  std::ranges::sort(*organisations, {}, [&](const auto& one) { return distance_to(one, place.at); });
  if (organisations->size() > generators_of_each) organisations->resize(generators_of_each);
  const QString group = words(QT_TRANSLATE_NOOP("Search", "Loads from near %1")).arg(place.name);
  for (const auto& one : *organisations) {
    index::BatchQuery query;
    query.all_of = {{index::Facet::generator, to_bytes(as_bytes(one.id()))}};
    add_loads(context, query, group, hits);
  }
}

}  // namespace

Status answer_position(const SearchQuestion& question, SearchHits& hits) {
  const auto& at = question.reading.position;
  const GeoPoint point{at.lon_e7 / 1e7, at.lat_e7 / 1e7};
  add_near(question.context, {format::position(at.lat_e7, at.lon_e7), point}, hits);
  return {};
}

Status answer_place(const SearchQuestion& question, SearchHits& hits) {
  const QString text = QString::fromStdString(question.reading.text);
  if (static_cast<std::size_t>(text.size()) >= least_place_letters) {
    for (const auto& code : regions_named(text)) add_district(question.context, code, hits);
  }
  for (const auto& place : question.places) add_near(question.context, place, hits);
  return {};
}

}  // namespace wastewatch::ui
