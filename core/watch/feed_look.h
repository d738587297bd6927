// Internal: one subject as the feed looks at it. One thread, like the Reader.
#pragma once

#include "index/reader.h"
#include "ledger/schema/schema.h"
#include "watch/evaluation.h"
#include "watch/gather.h"
#include "watch/tallies.h"

namespace wastewatch::watch {

struct Look {
  Evaluation found;
  bool concerned = false;

  // Whether the subject stays in the feed.
  bool matters(std::int64_t now_ms) const {
    return concerned || found.watches || !found.alerts.empty() || found.next_ms != never ||
           found.reach_ms != never || now_ms < found.fixes_until_ms;
  }
};

// With the signs of a load's way, as the feed has folded them. Moves what an organisation's rows have
// reached. Errors: index's; not_found.
Result<Look> look_at(const index::Reader& reader, const GatherContext& context, Tallies& tallies,
                     const Subject& subject, WaySigns signs);

// The id that a key of the state names after the prefix of its kind.
template <class Id>
std::optional<Id> named_in(BytesView key, ledger::schema::Kind kind) {
  const auto prefix = ledger::schema::row_of(kind).prefix;
  if (!as_text(key).starts_with(prefix)) return std::nullopt;
  return Id::from(key.subspan(prefix.size()));
}

}  // namespace wastewatch::watch
