// The format number of every store this program keeps: the one table. A store says its number; whoever opens
// it reads older numbers as the last column says and refuses newer ones in words. Constant data.
//
//   store             where                  older formats
//   derived           home/derived           recomputed from the blocks that are kept in it
//   decisions         home/decisions         migrated after a backup; 0: written before numbers were kept
//   blocks of a solo  home/blocks            none; 0: written before numbers were kept, the same as 1
//   chain
//   ledger's state    home/state             none
//
// Raise `derived` with every change of what is derived: a column more, other bytes in one. Nothing else is
// needed, the next start recomputes.
#pragma once

#include <cstdint>

namespace wastewatch::store_formats {

// 2: the genesis document is kept, so that a recomputation asks nobody; readings with their receipt; the feed
// of alerts.
inline constexpr std::uint32_t derived = 2;
inline constexpr std::uint32_t decisions = 1;
inline constexpr std::uint32_t solo_blocks = 1;
inline constexpr std::uint32_t ledger_state = 1;

}  // namespace wastewatch::store_formats
