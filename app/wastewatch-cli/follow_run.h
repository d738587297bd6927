// Internal: following a chain with something beside it.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

#include "follow_network.h"
#include "index/follower.h"
#include "index/home.h"

namespace wastewatch::cli {

// Makes what lives as long as the chain is followed, on threads of its own if it likes: home and follower
// outlive it.
using Companion =
    std::function<std::shared_ptr<void>(const rpc::Network&, const index::Home&, const index::Follower&)>;

// What `follow` does, with the companion beside it.
Exit follow_beside(Console& console, const FollowOptions& options, const Companion& companion);

void add_follow_options(CLI::App* command, FollowOptions* options);

}  // namespace wastewatch::cli
