// The format number of every store this program keeps: the one table. A store records its number; opening
// it handles older numbers as the last column says and refuses newer ones with an error. Constant data.
//
//   store             where                  older formats
//   derived           home/derived           recomputed from the blocks that are kept in it
//   decisions         home/decisions         migrated after a backup; 0: written before numbers were kept
//   blocks of a solo  home/blocks            none; 0: written before numbers were kept, the same as 1
//   chain
//   ledger's state    home/state             none
//
// Raise `derived` with every change to derived data: a new column, different bytes in one. Nothing else is
// needed: the next start recomputes.
#pragma once

#include <cstdint>

namespace wastewatch::store_formats {

// 2: the genesis document is kept, so that a recomputation asks nobody; readings with their receipt; the feed
// of alerts. 3: device health with tampering and contradicting reports.
inline constexpr std::uint32_t derived = 3;
inline constexpr std::uint32_t decisions = 1;
inline constexpr std::uint32_t solo_blocks = 1;
inline constexpr std::uint32_t ledger_state = 1;

}  // namespace wastewatch::store_formats
