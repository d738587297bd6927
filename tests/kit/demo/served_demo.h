// The first minutes of the demonstration behind a real RPC server on loopback. Its chain stands still until a
// test makes blocks.
#pragma once

#include <memory>

#include "kit/demo/demo_chain.h"
#include "node/rpc_server.h"
#include "rpc/network_link.h"

namespace wastewatch::test {

class ServedDemo {
 public:
  // Throws std::runtime_error.
  explicit ServedDemo(int minutes, DemoChain::Pace pace = {.time_scale = 1});

  DemoChain& chain() { return demo_; }
  std::string url() const { return server_->url(); }
  // Without comparison nodes; trusted for as long as a link may ask for, whatever the date is.
  rpc::Network network();
  void make_blocks(int count);

 private:
  DemoChain demo_;
  std::unique_ptr<node::RpcServer> server_;
};

}  // namespace wastewatch::test
