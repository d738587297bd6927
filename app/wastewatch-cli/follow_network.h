// Internal: which chain `follow` follows, from whom and from which anchor. A new home needs all of it; what
// is given for one that exists already is held against it or takes the place of what it remembers, in words.
#pragma once

#include <string>
#include <vector>

#include "cli.h"
#include "rpc/network_link.h"

namespace wastewatch::cli {

struct FollowOptions {
  std::string network;
  std::string rpc;
  std::vector<std::string> witnesses;
  std::string chain_id;
  std::int64_t height = 0;
  std::string hash;
  std::string home;
  std::int64_t until = 0;
  std::int64_t trusting_period_h = 0;  // 0: the network's
  bool snapshot = false;
  bool json = false;
};

// Errors: bad_argument (half an anchor, or none for a new home), other_chain (the home follows another one),
// no_home, io, rpc's bad_network.
Result<rpc::Network> network_of(Console& console, const FollowOptions& options);

}  // namespace wastewatch::cli
