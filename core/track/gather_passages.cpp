#include "track/gather_passages.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "index/errors.h"
#include "track/gather_track.h"

namespace wastewatch::track {
namespace {

namespace v1 = ledger::v1;

constexpr std::size_t most_loads = 50;  // of one vehicle
constexpr std::size_t loads_page = 200;

bool was_aboard(const v1::Batch& batch, const Span& span) {
  const bool collected = batch.collected_ms() != 0 && batch.collected_ms() <= span.to_ms;
  return collected && (batch.delivered_ms() == 0 || batch.delivered_ms() >= span.from_ms);
}

LoadHere load_of(const v1::Batch& batch) {
  LoadHere out;
  out.batch = *ledger::BatchId::from(as_bytes(batch.id()));
  out.declared_g = batch.declared_mass_g();
  out.open = batch.delivered_ms() == 0;
  const bool is_whole = batch.state() == v1::BATCH_DELIVERED || batch.state() == v1::BATCH_TREATED;
  if (is_whole)
    out.missing_g = std::max<std::int64_t>(0, batch.declared_mass_g() - batch.mass_g() - batch.treated_g());
  return out;
}

class PasserSearch {
 public:
  PasserSearch(const index::Reader& reader, const PassersQuery& query) : reader_(reader), query_(query) {}

  Result<Passers> run() {
    const auto heard = reader_.last_fixes();
    if (!heard) return fail(heard.error());
    out_.devices = heard->size();
    for (const auto& last : *heard) {
      if (query_.cancelled && query_.cancelled()) return fail(index::Errc::cancelled);
      if (last.measured_ms < query_.here.period.from_ms) {
        ++out_.searched;
        continue;
      }
      if (readings_ >= query_.most_readings) break;
      if (auto searched = search(last.device); !searched) return fail(searched.error());
    }
    out_.complete = out_.complete && out_.searched == out_.devices;
    return ranked();
  }

 private:
  Status search(const ledger::DeviceId& device) {
    const TrackQuery asked{device, query_.here.period.from_ms, query_.here.period.to_ms,
                           query_.here.time_scale, query_.limits};
    const auto track = gather_track(reader_, asked);
    if (!track && track.error().is(index::Errc::not_found)) return {};
    if (!track) return fail(track.error());
    ++out_.searched;
    readings_ += track->points.size();
    out_.complete = out_.complete && track->complete;
    for (auto& passage : passages_of(*track, query_.here)) found_.push_back(passage);
    return {};
  }

  Result<Passers> ranked() {
    rank(found_);
    if (found_.size() > query_.most_passages) {
      found_.resize(query_.most_passages);
      out_.complete = false;
    }
    for (const auto& passage : found_) {
      Passer passer{passage, {}};
      if (auto added = add_bound(passer); !added) return fail(added.error());
      out_.ranked.push_back(std::move(passer));
    }
    return std::move(out_);
  }

  Status add_bound(Passer& passer) {
    const auto device = reader_.device(passer.passage.device);
    if (!device) return fail(device.error());
    const auto& subject = device->bound_to();
    if (!subject.plate().empty()) return add_carried(passer, subject.plate());
    if (passer.passage.witness != Witness::load) return {};
    if (auto found = find_bindings(); !found) return fail(found.error());
    const auto [first, last] = bindings_.equal_range(passer.passage.device);
    for (auto at = first; at != last; ++at) {
      const auto& [span, batch] = at->second;
      const bool meets =
          span.from_ms <= passer.passage.span.to_ms && span.to_ms >= passer.passage.span.from_ms;
      if (meets && was_aboard(batch, passer.passage.span)) passer.loads.push_back(load_of(batch));
    }
    return {};
  }

  // Once, when the first tracker has passed.
  Status find_bindings() {
    if (std::exchange(has_bindings_, true)) return {};
    index::BatchQuery asked;
    asked.declared_from_ms = std::max<std::int64_t>(0, query_.here.period.from_ms - loads_before_ms);
    asked.declared_before_ms = query_.here.period.to_ms;
    std::optional<Bytes> cursor;
    std::size_t looked = 0;
    do {
      const auto page = reader_.batches(asked, cursor, loads_page);
      if (!page) return fail(page.error());
      for (const auto& batch : page->batches) {
        if (auto added = add_bindings(batch); !added) return fail(added.error());
      }
      looked += page->batches.size();
      cursor = page->next;
    } while (cursor && looked < query_.most_loads);
    out_.loads_complete = !cursor;
    return {};
  }

  Status add_bindings(const v1::Batch& batch) {
    if (query_.cancelled && query_.cancelled()) return fail(index::Errc::cancelled);
    if (!was_aboard(batch, query_.here.period)) return {};
    const auto detail = reader_.batch_detail(*ledger::BatchId::from(as_bytes(batch.id())));
    if (!detail) return fail(detail.error());
    constexpr auto for_ever = std::numeric_limits<std::int64_t>::max();
    for (const auto& binding : detail->bindings) {
      const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
      const Span span{binding.from_ms(), binding.to_ms() == 0 ? for_ever : binding.to_ms()};
      if (id) bindings_.emplace(*id, std::pair(span, batch));
    }
    return {};
  }

  Status add_carried(Passer& passer, const std::string& plate) {
    passer.plate = plate;
    const auto carried = reader_.loads_of_plate(plate, most_loads);
    if (!carried) return fail(carried.error());
    for (const auto& load : *carried) {
      if (was_aboard(load.batch, passer.passage.span)) passer.loads.push_back(load_of(load.batch));
    }
    return {};
  }

  const index::Reader& reader_;
  const PassersQuery& query_;
  Passers out_;
  std::vector<Passage> found_;
  std::size_t readings_ = 0;
  bool has_bindings_ = false;
  std::multimap<ledger::DeviceId, std::pair<Span, v1::Batch>>
      bindings_;  // of loads that were aboard in the period
};

}  // namespace

Result<Passers> gather_passers(const index::Reader& reader, const PassersQuery& query) {
  return PasserSearch(reader, query).run();
}

}  // namespace wastewatch::track
