#include "index/batch_order.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/wire.h"

namespace wastewatch::index {
namespace {

using ledger::v1::Batch;

struct FlagRow {
  BatchFlag flag;
  std::string_view name;
  bool (*set)(const Batch&);
};

bool is_open(const Batch& batch) {
  return batch.collected_ms() != 0 && batch.delivered_ms() == 0 &&
         (batch.state() == ledger::v1::BATCH_IN_TRANSIT || batch.state() == ledger::v1::BATCH_STORED);
}

constexpr std::array<FlagRow, 11> flag_table{{
    {BatchFlag::overdue, "overdue", [](const Batch& b) { return b.flags().overdue(); }},
    {BatchFlag::claim_unconfirmed, "claim_unconfirmed",
     [](const Batch& b) { return b.flags().claim_unconfirmed(); }},
    {BatchFlag::discrepancy, "discrepancy", [](const Batch& b) { return b.flags().discrepancy(); }},
    {BatchFlag::telemetry_gap, "telemetry_gap", [](const Batch& b) { return b.flags().telemetry_gap(); }},
    {BatchFlag::incident, "incident", [](const Batch& b) { return b.flags().incident(); }},
    {BatchFlag::returning, "returning", [](const Batch& b) { return b.flags().returning(); }},
    {BatchFlag::treatment_late, "treatment_late", [](const Batch& b) { return b.flags().treatment_late(); }},
    {BatchFlag::was_overdue, "was_overdue", [](const Batch& b) { return b.flags().was_overdue(); }},
    {BatchFlag::was_claim_unconfirmed, "was_claim_unconfirmed",
     [](const Batch& b) { return b.flags().was_claim_unconfirmed(); }},
    {BatchFlag::trouble, "trouble",
     [](const Batch& b) { return b.flags().overdue() || b.flags().claim_unconfirmed(); }},
    {BatchFlag::open, "open", is_open},
}};

FacetValue text_facet(Facet facet, const std::string& text) { return {facet, to_bytes(text)}; }

}  // namespace

FacetValue facet_of(BatchFlag flag) { return {Facet::flag, {static_cast<std::uint8_t>(flag)}}; }

FacetValue facet_of(ledger::v1::BatchState state) {
  return {Facet::state, {static_cast<std::uint8_t>(state)}};
}

std::string_view flag_name(BatchFlag flag) {
  const auto* const row = std::ranges::find(flag_table, flag, &FlagRow::flag);
  return row == flag_table.end() ? "unknown" : row->name;
}

std::vector<BatchFlag> flags_of(const Batch& batch) {
  std::vector<BatchFlag> out;
  for (const auto& row : flag_table) {
    if (row.set(batch)) out.push_back(row.flag);
  }
  return out;
}

std::vector<FacetValue> facets_of(const Batch& batch) {
  std::vector<FacetValue> out = {{Facet::all, {}},
                                 facet_of(batch.state()),
                                 text_facet(Facet::generator, batch.generator()),
                                 text_facet(Facet::holder, batch.holder()),
                                 text_facet(Facet::waste_code, batch.waste_code()),
                                 text_facet(Facet::region, batch.origin_region())};
  if (batch.has_journey()) out.push_back(text_facet(Facet::destination, batch.journey().destination()));
  for (const auto flag : flags_of(batch)) out.push_back(facet_of(flag));
  return out;
}

Bytes order_prefix(const FacetValue& facet) {
  Bytes out{static_cast<std::uint8_t>(facet.facet), static_cast<std::uint8_t>(facet.value.size())};
  append(out, facet.value);
  return out;
}

Bytes order_key(const FacetValue& facet, std::int64_t declared_ms, const ledger::BatchId& id) {
  Bytes out = order_prefix(facet);
  append_be64(out, static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max() - declared_ms));
  append(out, id);
  return out;
}

std::optional<OrderEntry> parse_order_key(BytesView key) {
  constexpr std::size_t tail = 8 + ledger::BatchId::size_bytes;
  if (key.size() < 2 + tail || key.size() != 2 + key[1] + tail) return std::nullopt;
  const auto inverted = static_cast<std::int64_t>(read_be64(key.last(tail).first(8)));
  return OrderEntry{std::numeric_limits<std::int64_t>::max() - inverted,
                    *ledger::BatchId::from(key.last(ledger::BatchId::size_bytes))};
}

}  // namespace wastewatch::index
