#include "watch/alerts.h"

#include <algorithm>
#include <tuple>

#include "watch/gather.h"
#include "watch/rules.h"

namespace wastewatch::watch {
namespace {

constexpr std::size_t page_size = 500;

// Whether any deadline rule could fire: cheap, from the record alone.
bool worth_a_look(const ledger::v1::Batch& batch) {
  return batch.flags().overdue() || batch.flags().claim_unconfirmed() || batch.journey().has_claim();
}

Status look_at(const index::Reader& reader, const GatherContext& context, const ledger::v1::Batch& batch,
               std::vector<TroubledLoad>& out) {
  const auto id = ledger::BatchId::from(as_bytes(batch.id()));
  if (!id || !worth_a_look(batch)) return {};
  const auto facts = gather(reader, context, *id);
  if (!facts) return fail(facts.error());
  auto reasons = alerts_of(*facts);
  if (!reasons.empty()) out.push_back({facts->batch, std::move(reasons)});
  return {};
}

}  // namespace

Result<std::vector<TroubledLoad>> alerts(const index::Reader& reader, const index::Scope& scope,
                                         std::size_t limit) {
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  std::vector<TroubledLoad> out;
  const index::BatchQuery open{.scope = scope, .all_of = {index::facet_of(index::BatchFlag::open)}};
  std::optional<Bytes> cursor;
  do {
    const auto page = reader.batches(open, cursor, page_size);
    if (!page) return fail(page.error());
    for (const auto& batch : page->batches) {
      if (auto looked = look_at(reader, *context, batch, out); !looked) return fail(looked.error());
    }
    cursor = page->next;
  } while (cursor);
  sort_loads(out);
  if (out.size() > limit) out.resize(limit);
  return out;
}

Result<std::vector<Alert>> alerts_of_batch(const index::Reader& reader, const ledger::BatchId& batch) {
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  const auto facts = gather(reader, *context, batch);
  if (!facts) return fail(facts.error());
  return alerts_of(*facts);
}

void sort_loads(std::vector<TroubledLoad>& loads) {
  std::ranges::sort(loads, {}, [](const TroubledLoad& load) {
    return std::tuple(load.grade(), load.since_ms(), std::string_view(load.batch.id()));
  });
}

}  // namespace wastewatch::watch
