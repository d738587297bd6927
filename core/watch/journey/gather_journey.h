// The digest of a load's way from the verified replica. One thread, like the Reader.
#pragma once

#include <optional>

#include "index/reader.h"
#include "watch/gather.h"
#include "watch/journey/journey.h"

namespace wastewatch::watch {

// How long what was found on a way stands after it has ended.
inline constexpr std::int64_t way_kept_ms = 86'400'000;

// The newest way, with its devices and nothing of their readings; nothing when the load has no tracker bound
// on it or when it ended longer ago than anything is kept. Of the truck those devices count that were bound
// to it at the pick-up. Errors: index's.
Result<std::optional<Journey>> begun_journey(const index::Reader& reader, const GatherContext& context,
                                             const index::BatchDetail& detail);

// Whether it ended so long ago that nothing of it is kept.
bool is_over(const Journey& journey, std::int64_t now_ms, const GatherContext& context);
// What rules read of it; nothing of a way that has ended, when all its readings have come in and left no
// signs.
WaySigns signs_left(const Journey& journey, std::int64_t now_ms);

// The same way with what is known of its devices; another way begins anew.
Journey continued(Journey begun, const std::optional<Journey>& known);

// Folds what the device's chunks of the newest block say. Errors: index's.
Status fold_block(const index::Reader& reader, const GatherContext& context, const ledger::DeviceId& device,
                  Journey& journey);
// Folds every reading of the way that is stored: what the feed has, made anew. Errors: index's.
Status fold_stored(const index::Reader& reader, const GatherContext& context, Journey& journey);

// What the rules read, made anew from the stored readings. Errors: index's.
Result<WaySigns> gather_signs(const index::Reader& reader, const GatherContext& context,
                              const index::BatchDetail& detail);

}  // namespace wastewatch::watch
