// Internal: bound sockets for the event loop. Any thread.
#pragma once

#include <sys/socket.h>

#include <string>

#include "base/unique_fd.h"
#include "node/socket.h"

namespace wastewatch::gateway {

struct BoundSocket {
  UniqueFd fd;
  node::Endpoint endpoint;  // with the port that was given
  bool is_local = false;    // on the loopback interface
};

// As node::bind_socket().
Result<BoundSocket> bound_socket(const node::Endpoint& endpoint, int type);

// The address of a peer without its port.
std::string host_of(const sockaddr_storage& address);
// As many descriptors as the system lets this process have. Best effort.
void raise_descriptor_limit();

}  // namespace wastewatch::gateway
