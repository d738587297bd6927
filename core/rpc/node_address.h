// One spelling for the address of a node, so that the same node is not taken for two. Pure but for
// resolve_endpoints(), which asks the system's resolver; any thread.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace wastewatch::rpc {

// "host:port" of an http, https or tcp address: lower case, the scheme's port where none is given, one
// spelling for IP addresses, "localhost" for everything that means this computer's loopback interface
// (localhost, 127.0.0.1, ::1). Scheme, path, query and user are left out. An address that cannot be read is
// given back as it is.
std::string endpoint_of(const std::string& address);

// The endpoint as written, and those of the IP addresses its name stands for. Blocks for at most `patience`.
std::vector<std::string> resolve_endpoints(const std::string& address, std::chrono::milliseconds patience);

// Comparison nodes that are neither the primary nor each other, in their order.
std::vector<std::string> independent(const std::string& primary, std::span<const std::string> witnesses);

}  // namespace wastewatch::rpc
