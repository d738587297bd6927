// A network link as the desktop uses it: the one in core/rpc.
#pragma once

#include "rpc/network_link.h"

namespace wastewatch::ui {

using rpc::max_network_link_bytes;
using rpc::max_witnesses;
using rpc::Network;
using rpc::parse_network;
using rpc::to_network_link;

}  // namespace wastewatch::ui
