// The demonstration's first actions, as hashes.
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/wire.h"
#include "chain_writer.h"
#include "crypto/hash.h"
#include "parts.h"
#include "scenario/feed.h"

namespace wastewatch::record {

void record_scenario(const Job& job) {
  using nlohmann::json;
  constexpr int actions = 1'000;
  json out = json::array();
  for (const std::uint64_t seed : {1U, 7U, 4'294'967'295U}) {
    scenario::FeedOptions options;
    options.chain_id = "v1-scenario";
    options.seed = seed;
    options.start_ms = 1'772'380'800'000;
    auto feed = need(scenario::Feed::make(options));
    Bytes all;
    for (int i = 0; i < actions;) {
      const auto action = need(feed.next(1'000 + i));
      if (!action) continue;
      append_be64(all, static_cast<std::uint64_t>(action->time_ms));
      append_uvarint(all, action->tx.size());
      append(all, action->tx);
      ++i;
    }
    out.push_back({{"chain_id", options.chain_id},
                   {"seed", seed},
                   {"start_ms", options.start_ms},
                   {"actions", actions},
                   {"sha256", to_hex(crypto::sha256(all))}});
  }
  write_file(job.folder / "scenario.json", as_bytes(out.dump(1) + "\n"));
}

}  // namespace wastewatch::record
