// From how things stand to what the chain bar shows. GUI thread only (translations, local time).
#pragma once

#include "index/follower.h"
#include "rpc/network_link.h"
#include "ui/status/chain_status.h"
#include "watch/feed.h"

namespace wastewatch::ui {

// Whether what is shown is behind what was checked: then every figure says "as of".
bool is_behind(const index::FollowStatus& status);
// "as of block 12,408, 07:40".
QString as_of_text(const index::FollowStatus& status, Timestamp now);
// "Alerts are being evaluated again: 500 of 12,408".
QString alerts_anew_text(const watch::FeedAnew& anew);
// `began_at`: as Session's.
ChainSummary summary_of(const rpc::Network& network, const index::FollowStatus& status, Timestamp now,
                        std::int64_t began_at = 0);

}  // namespace wastewatch::ui
