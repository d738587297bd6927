// Reader's questions about batches: lists, counts, figures, everything of one batch.
#include <algorithm>

#include "base/wire.h"
#include "index/reader_pin.h"
#include "index/reader_records.h"
#include "ledger/schema/schema.h"

namespace wastewatch::index {
namespace {

namespace keys = ledger::keys;
namespace schema = ledger::schema;
namespace v1 = ledger::v1;

constexpr std::size_t scan_limit = 1'000'000;

// Facets in the order of how much they usually narrow a list.
int selectivity(const FacetValue& facet) {
  switch (facet.facet) {
    case Facet::flag: return 5;
    case Facet::generator:
    case Facet::holder:
    case Facet::destination: return 4;
    case Facet::waste_code: return 3;
    case Facet::state: return 2;
    case Facet::region: return 1;
    case Facet::all: return 0;
  }
  return 0;
}

FacetValue leading_facet(const BatchQuery& query) {
  FacetValue best{Facet::all, {}};
  for (const auto& facet : query.all_of) {
    if (selectivity(facet) > selectivity(best)) best = facet;
  }
  return best;
}

bool in_period(const BatchQuery& query, std::int64_t declared_ms) {
  return declared_ms >= query.declared_from_ms &&
         (query.declared_before_ms == 0 || declared_ms < query.declared_before_ms);
}

bool matches(const BatchQuery& query, const v1::Batch& batch) {
  if (!query.scope.covers(batch.origin_region())) return false;
  const auto facets = facets_of(batch);
  return std::ranges::all_of(query.all_of, [&](const FacetValue& wanted) {
    return wanted.facet == Facet::all || std::ranges::contains(facets, wanted);
  });
}

// Walks one sort order in either direction.
class OrderWalk {
 public:
  OrderWalk(std::unique_ptr<rocksdb::Iterator> it, Bytes prefix, bool backwards)
      : it_(std::move(it)),
        prefix_(std::move(prefix)),
        end_(keys::end_of_prefix(prefix_)),
        backwards_(backwards) {}

  void start(const std::optional<Bytes>& after) {
    if (after) {
      it_->Seek(slice(*after));
      if (backwards_ && (!it_->Valid() || compare(view(it_->key()), *after) >= 0)) step();
      if (!backwards_ && it_->Valid() && equal(view(it_->key()), *after)) step();
    } else if (backwards_) {
      it_->SeekForPrev(slice(end_));
    } else {
      it_->Seek(slice(prefix_));
    }
  }
  bool valid() const { return it_->Valid() && it_->key().starts_with(slice(prefix_)); }
  void step() {
    if (!it_->Valid()) {
      if (backwards_) it_->SeekForPrev(slice(end_));
      return;
    }
    backwards_ ? it_->Prev() : it_->Next();
  }
  BytesView key() const { return view(it_->key()); }
  Status status() const {
    if (!it_->status().ok()) return fail(store_error(it_->status()));
    return {};
  }

 private:
  std::unique_ptr<rocksdb::Iterator> it_;
  Bytes prefix_;
  Bytes end_;
  bool backwards_;
};

// Calls `each` with every match and its order key until it returns false.
template <class Each>
Status walk_matches(const Reader& reader, OrderWalk walk, const BatchQuery& query,
                    const std::optional<Bytes>& cursor, Each each) {
  std::size_t scanned = 0;
  for (walk.start(cursor); walk.valid() && scanned < scan_limit; walk.step(), ++scanned) {
    const auto entry = parse_order_key(walk.key());
    if (!entry) return fail(Errc::store_corrupt, "batch order");
    if (!in_period(query, entry->declared_ms)) continue;
    auto batch = reader.batch(entry->id);
    if (!batch) return fail(Errc::store_corrupt, batch.error().text());
    if (matches(query, *batch) && !each(walk.key(), std::move(*batch))) break;
  }
  return walk.status();
}

OrderWalk order_walk(std::unique_ptr<rocksdb::Iterator> it, const BatchQuery& query) {
  return {std::move(it), order_prefix(leading_facet(query)), query.oldest_first};
}

}  // namespace

Result<BatchPage> Reader::batches(const BatchQuery& query, const std::optional<Bytes>& cursor,
                                  std::size_t limit) const {
  if (limit == 0 || limit > 10'000) return fail(Errc::bad_query, "limit");
  BatchPage page;
  Bytes last;
  auto walked = walk_matches(*this, order_walk(pin_->iterate(Column::batch_order), query), query, cursor,
                             [&](BytesView key, v1::Batch batch) {
                               if (page.batches.size() == limit) {
                                 page.next = last;
                                 return false;
                               }
                               page.batches.push_back(std::move(batch));
                               last = to_bytes(key);
                               return true;
                             });
  if (!walked) return fail(walked.error());
  return page;
}

Result<std::size_t> Reader::count(const BatchQuery& query, std::size_t limit) const {
  std::size_t found = 0;
  auto walked = walk_matches(*this, order_walk(pin_->iterate(Column::batch_order), query), query,
                             std::nullopt, [&](BytesView, const v1::Batch&) { return ++found < limit; });
  if (!walked) return fail(walked.error());
  return found;
}

Result<Figures> Reader::figures(const Scope& scope) const {
  Figures out;
  const auto it = pin_->iterate(Column::figures);
  for (it->SeekToFirst(); it->Valid(); it->Next()) {
    const BytesView key = view(it->key());
    const auto figures = decode_figures(view(it->value()));
    if (key.empty() || !figures) return fail(Errc::store_corrupt, "figures");
    if (scope.covers(as_text(key.subspan(1)))) out += *figures;
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return out;
}

Result<std::vector<std::pair<std::int32_t, DayMass>>> Reader::days(const Scope& scope, std::int32_t from_day,
                                                                   std::int32_t to_day) const {
  std::map<std::int32_t, DayMass> sums;
  const auto it = pin_->iterate(Column::days);
  for (it->SeekToFirst(); it->Valid(); it->Next()) {
    const auto key = parse_day_key(view(it->key()));
    const auto mass = decode_day(view(it->value()));
    if (!key || !mass) return fail(Errc::store_corrupt, "day masses");
    if (key->second < from_day || key->second > to_day || !scope.covers(key->first)) continue;
    sums[key->second] += *mass;
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return std::vector<std::pair<std::int32_t, DayMass>>(sums.begin(), sums.end());
}

Result<BatchDetail> Reader::batch_detail(const ledger::BatchId& id) const {
  auto record = batch(id);
  if (!record) return fail(record.error());
  BatchDetail out;
  out.batch = std::move(*record);
  const Bytes history = keys::batch_events(id);
  auto listed = for_records<v1::BatchEvent>(
      tree(), history, keys::end_of_prefix(history), 100'000, [&](BytesView key, v1::BatchEvent event) {
        const auto n = schema::field_of(key, schema::Part::n);
        if (n) out.events.push_back({static_cast<std::uint32_t>(schema::number_of(*n)), std::move(event)});
      });
  if (!listed) return fail(listed.error());
  auto offer = find_record<v1::Offer>(tree(), keys::offer(id));
  if (!offer) return fail(offer.error());
  out.offer = std::move(*offer);
  auto bindings = list_records<v1::Binding>(tree(), keys::bindings(keys::subject_of_batch(id)));
  if (!bindings) return fail(bindings.error());
  out.bindings = std::move(*bindings);
  std::ranges::stable_sort(out.bindings, [](const v1::Binding& a, const v1::Binding& b) {
    return a.from_height() < b.from_height();
  });
  for (const auto& event : out.events) {
    const auto trip_id = ledger::TripId::from(as_bytes(event.event.trip_id()));
    if (!trip_id) continue;
    auto found = find_record<v1::Trip>(tree(), keys::trip(*trip_id));
    if (!found) return fail(found.error());
    if (*found) out.trip = std::move(**found);
  }
  return out;
}

namespace {

struct PlateTrip {
  ledger::TripId trip;
  std::int64_t opened_ms = 0;
};

Result<std::vector<PlateTrip>> trips_of_plate(const merkle::Tree& tree, std::string_view plate) {
  std::vector<PlateTrip> out;
  const Bytes prefix = keys::plate_periods(plate);
  auto listed = for_records<v1::PlatePeriod>(
      tree, prefix, keys::end_of_prefix(prefix), max_listed,
      [&](BytesView key, const v1::PlatePeriod& period) {
        const auto trip = ledger::TripId::from(as_bytes(period.trip_id()));
        if (trip) out.push_back({*trip, static_cast<std::int64_t>(read_be64(key.last(8)))});
      },
      schema::Kind::plate_period);
  if (!listed) return fail(listed.error());
  std::ranges::reverse(out);
  return out;
}

// Newest first: aboard, then by when it left the vehicle.
struct TripCargo {
  ledger::BatchId batch;
  std::int64_t unloaded_ms = 0;  // 0: aboard
};

Result<std::vector<TripCargo>> cargo_of(const merkle::Tree& tree, const ledger::TripId& trip) {
  std::vector<TripCargo> out;
  const Bytes prefix = keys::trip_loads(trip);
  auto listed = for_records<v1::TripLoad>(
      tree, prefix, keys::end_of_prefix(prefix), max_listed, [&](BytesView key, const v1::TripLoad& load) {
        const auto batch = ledger::BatchId::from(key.last(ledger::BatchId::size_bytes));
        if (batch) out.push_back({*batch, load.unloaded_ms()});
      });
  if (!listed) return fail(listed.error());
  std::ranges::sort(out, [](const TripCargo& a, const TripCargo& b) {
    return (a.unloaded_ms == 0) != (b.unloaded_ms == 0) ? a.unloaded_ms == 0 : a.unloaded_ms > b.unloaded_ms;
  });
  return out;
}

}  // namespace

Result<std::vector<CarriedLoad>> Reader::loads_of_plate(std::string_view plate, std::size_t limit) const {
  std::vector<CarriedLoad> out;
  const auto trips = trips_of_plate(tree(), plate);
  if (!trips) return fail(trips.error());
  for (const auto& trip : *trips) {
    const auto cargo = cargo_of(tree(), trip.trip);
    if (!cargo) return fail(cargo.error());
    for (const auto& load : *cargo) {
      if (out.size() >= limit) return out;
      const auto known = [&](const CarriedLoad& other) {
        return equal(as_bytes(other.batch.id()), load.batch);
      };
      if (std::ranges::any_of(out, known)) continue;
      auto record = batch(load.batch);
      if (!record) return fail(record.error());
      out.push_back({std::move(*record), load.unloaded_ms == 0});
    }
  }
  return out;
}

}  // namespace wastewatch::index
