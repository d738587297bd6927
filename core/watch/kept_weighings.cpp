#include "watch/kept_weighings.h"

#include <algorithm>
#include <set>

#include "base/wire.h"
#include "index/reader_records.h"
#include "ledger/keys.h"
#include "watch/feed_store.h"
#include "watch/rules/repeated_weights.h"

namespace wastewatch::watch {
namespace {

constexpr std::int64_t kilogram_g = 1'000;

struct WeighingRow {
  ledger::OrganisationId receiver;
  std::uint32_t mass_kg = 0;
  Weighing weighing;
};

Bytes key_of(const WeighingRow& row) {
  return feed_keys::weighing(row.receiver, row.mass_kg, row.weighing.time_ms, row.weighing.batch);
}

std::optional<WeighingRow> row_in(BytesView key) {
  constexpr std::size_t receiver_at = 1, mass_at = 17, time_at = 21, batch_at = 29;
  if (key.size() <= batch_at) return std::nullopt;
  const auto receiver = ledger::OrganisationId::from(key.subspan(receiver_at, 16));
  const auto batch = ledger::BatchId::from(key.subspan(batch_at));
  if (!receiver || !batch) return std::nullopt;
  return WeighingRow{*receiver,
                     read_be32(key.subspan(mass_at, 4)),
                     {*batch, static_cast<std::int64_t>(read_be64(key.subspan(time_at, 8)))}};
}

// Rows of masses in [from_kg, to_kg], old ones included.
Result<std::vector<WeighingRow>> rows_between(const Tallies& tallies, const ledger::OrganisationId& receiver,
                                              std::uint32_t from_kg, std::uint32_t to_kg) {
  std::vector<WeighingRow> out;
  bool good = true;
  const Bytes from = feed_keys::weighing(receiver, from_kg, 0, {});
  auto visited = tallies.visit(feed_keys::weighings(receiver), from, [&](BytesView key, BytesView) {
    const auto row = row_in(key);
    good = row.has_value();
    if (!good || row->mass_kg > to_kg) return false;
    out.push_back(*row);
    return true;
  });
  if (!visited) return fail(visited.error());
  if (!good) return fail(index::Errc::store_corrupt, "row of a weighing");
  return out;
}

// Masses that were signed for often enough when the last of them was.
Result<std::vector<std::uint32_t>> repeated_masses(const Tallies& tallies,
                                                   const ledger::OrganisationId& receiver) {
  std::vector<std::uint32_t> out;
  const Bytes prefix = feed_keys::repeated_masses(receiver);
  auto visited = tallies.visit(prefix, prefix, [&](BytesView key, BytesView) {
    if (key.size() == prefix.size() + 4) out.push_back(read_be32(key.subspan(prefix.size())));
    return true;
  });
  if (!visited) return fail(visited.error());
  return out;
}

std::uint32_t beside_kg() {
  return static_cast<std::uint32_t>(RepeatedWeights::Parameters{}.beside_g / kilogram_g);
}
std::uint32_t lightest_beside(std::uint32_t mass_kg) { return mass_kg - std::min(mass_kg, beside_kg()); }

std::optional<WeighingRow> row_of_event(const ledger::v1::BatchEvent& event, const ledger::BatchId& batch) {
  const auto receiver = ledger::OrganisationId::from(as_bytes(event.actor()));
  const bool weighed =
      event.mass_basis() == ledger::v1::MASS_STATED || event.mass_basis() == ledger::v1::MASS_MEASURED;
  if (event.kind() != ledger::v1::EVENT_DELIVERED || !receiver || !weighed) return std::nullopt;
  const std::int64_t mass_kg = (event.mass_g() + kilogram_g / 2) / kilogram_g;
  return WeighingRow{*receiver,
                     static_cast<std::uint32_t>(std::clamp<std::int64_t>(mass_kg, 0, UINT32_MAX)),
                     {batch, event.time_ms()}};
}

// From the newest event back.
Result<std::vector<WeighingRow>> rows_of_history(const index::Reader& reader, const ledger::BatchId& batch,
                                                 std::int64_t from_ms) {
  std::vector<WeighingRow> out;
  const auto record = reader.batch(batch);
  if (!record)
    return record.error().is(index::Errc::not_found) ? out : Result<decltype(out)>(fail(record.error()));
  for (std::uint32_t n = record->event_count(); n-- > 0;) {
    const auto event =
        index::find_record<ledger::v1::BatchEvent>(reader.tree(), ledger::keys::batch_event(batch, n));
    if (!event) return fail(event.error());
    if (!*event || (*event)->time_ms() < from_ms) break;
    if (const auto row = row_of_event(**event, batch)) out.push_back(*row);
  }
  return out;
}

// Whether it is a repeated mass itself, or beside one.
Result<bool> add_weighing(Tallies& tallies, const WeighingRow& row, std::int64_t from_ms) {
  tallies.put(key_of(row), {});
  const auto same = rows_between(tallies, row.receiver, row.mass_kg, row.mass_kg);
  if (!same) return fail(same.error());
  std::int64_t count = 0;
  for (const auto& one : *same) {
    if (one.weighing.time_ms >= from_ms) {
      ++count;
    } else {
      tallies.erase(key_of(one));
    }
  }
  if (count >= RepeatedWeights::Parameters{}.times)
    tallies.put(feed_keys::repeated_mass(row.receiver, row.mass_kg), {});
  const auto masses = repeated_masses(tallies, row.receiver);
  if (!masses) return fail(masses.error());
  return std::ranges::any_of(*masses, [&](std::uint32_t mass_kg) {
    return mass_kg >= lightest_beside(row.mass_kg) && mass_kg <= row.mass_kg + beside_kg();
  });
}

}  // namespace

std::int64_t weighings_from_ms(const index::Reader& reader, const GatherContext& context) {
  return reader.block_time().ms() - parameters_of<RepeatedWeights>(context.time_scale).within_ms + 1;
}

Result<std::vector<ledger::OrganisationId>> note_weighings(Tallies& tallies, const index::Reader& reader,
                                                           const GatherContext& context,
                                                           const ledger::BatchId& batch,
                                                           std::int64_t from_ms) {
  const auto rows = rows_of_history(reader, batch, from_ms);
  if (!rows) return fail(rows.error());
  std::set<ledger::OrganisationId> out;
  for (const auto& row : *rows) {
    const auto matters = add_weighing(tallies, row, weighings_from_ms(reader, context));
    if (!matters) return fail(matters.error());
    if (*matters) out.insert(row.receiver);
  }
  return std::vector(out.begin(), out.end());
}

Status reach_weighings(Tallies& tallies, const index::Reader& reader, const GatherContext& context,
                       const ledger::OrganisationId& organisation) {
  const auto masses = repeated_masses(tallies, organisation);
  if (!masses) return fail(masses.error());
  const std::int64_t from_ms = weighings_from_ms(reader, context);
  for (const auto mass_kg : *masses) {
    const auto rows = rows_between(tallies, organisation, mass_kg, mass_kg);
    if (!rows) return fail(rows.error());
    const auto count =
        std::ranges::count_if(*rows, [&](const WeighingRow& row) { return row.weighing.time_ms >= from_ms; });
    if (count < RepeatedWeights::Parameters{}.times)
      tallies.erase(feed_keys::repeated_mass(organisation, mass_kg));
  }
  return {};
}

namespace {

RepeatedMass mass_among(const std::vector<WeighingRow>& rows, std::uint32_t mass_kg, std::int64_t from_ms) {
  RepeatedMass out;
  out.mass_g = std::int64_t{mass_kg} * kilogram_g;
  out.oldest_ms = never;
  std::set<std::uint32_t> other_masses;
  for (const auto& row : rows) {
    if (row.weighing.time_ms < from_ms) continue;
    out.oldest_ms = std::min(out.oldest_ms, row.weighing.time_ms);
    if (row.mass_kg == mass_kg) {
      out.weighings.push_back(row.weighing);
    } else {
      ++out.others;
      other_masses.insert(row.mass_kg);
    }
  }
  out.other_masses = std::ssize(other_masses);
  return out;
}

}  // namespace

Status gather_weighings(const Tallies& tallies, OrganisationFacts& facts) {
  const auto masses = repeated_masses(tallies, facts.organisation);
  if (!masses) return fail(masses.error());
  const std::int64_t from_ms = facts.now_ms - parameters_of<RepeatedWeights>(facts.time_scale).within_ms + 1;
  for (const auto mass_kg : *masses) {
    const auto rows =
        rows_between(tallies, facts.organisation, lightest_beside(mass_kg), mass_kg + beside_kg());
    if (!rows) return fail(rows.error());
    facts.repeated.push_back(mass_among(*rows, mass_kg, from_ms));
  }
  return {};
}

}  // namespace wastewatch::watch
