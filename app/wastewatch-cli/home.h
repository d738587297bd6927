// Internal: the folder of a followed chain as the commands use it: what core/index keeps there, and
//   network.link  which chain, from whom, from which anchor: its network link
#pragma once

#include <filesystem>
#include <memory>

#include "cli.h"
#include "errors.h"
#include "index/home.h"
#include "light/options.h"
#include "rpc/network_link.h"
#include "watch/feed.h"

namespace wastewatch::cli {

struct FollowedHome {
  rpc::Network network;
  std::unique_ptr<index::Home> data;
  std::unique_ptr<watch::Feed> feed;  // of alerts, as of the replica's newest block
};

// Of a chain followed before. Data of an earlier version is recomputed first, and the console says so.
// Errors: those of read_network, index's.
Result<FollowedHome> open_home(const Console& console, const std::filesystem::path& folder);
// To read it, beside a program that follows the chain and on a disk that cannot be written. Only where the
// data must be brought up to date first, it is opened as above. No feed is attached. Errors: as above.
Result<FollowedHome> open_home_to_read(const Console& console, const std::filesystem::path& folder);
// Errors: no_home, link_missing, link_damaged, those of files.
Result<rpc::Network> read_network(const std::filesystem::path& folder);
// Errors: those of files.
Status write_network(const std::filesystem::path& folder, const rpc::Network& network);
light::VerificationOptions verification_of(const rpc::Network& network);

}  // namespace wastewatch::cli
