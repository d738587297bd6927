// The same snapshots over abci_query, for clients without CometBFT's peer protocol: /snapshots lists
// them, /snapshot/chunk gives one piece. docs/formats.md. Thread safe.
#pragma once

#include <string_view>

#include "chain/abci.h"
#include "ledger/abci/snapshot_store.h"

namespace wastewatch::ledger {

inline constexpr std::string_view snapshots_path = "/snapshots";
inline constexpr std::string_view snapshot_chunk_path = "/snapshot/chunk";

// protobuf { uint64 height = 1; uint32 format = 2; uint32 chunk = 3 }
struct ChunkQuery {
  std::int64_t height = 0;
  std::uint32_t format = 0;
  std::uint32_t chunk = 0;
  bool operator==(const ChunkQuery&) const = default;
};
Bytes encode(const ChunkQuery& query);
std::optional<ChunkQuery> decode_chunk_query(BytesView bytes);

// protobuf { repeated bytes snapshot = 1 }, newest first; at most max_listed_snapshots are accepted.
inline constexpr std::size_t max_listed_snapshots = 100;
Bytes encode(const std::vector<KeptSnapshot>& snapshots);
std::optional<std::vector<KeptSnapshot>> decode_snapshots(BytesView bytes);

bool is_snapshot_path(std::string_view path);
// An Error is a failing store; what is not there is a code.
Result<chain::abci::QueryResult> answer_snapshot_query(const SnapshotStore& store,
                                                       const chain::abci::Query& request);

}  // namespace wastewatch::ledger
