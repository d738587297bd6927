// One node's answers, from memory: what peers over different chains share. Thread safe as their chain is.
#pragma once

#include "index/block_source.h"
#include "light/provider.h"
#include "node/genesis.h"

namespace wastewatch::test {

class MemoryPeer : public light::Provider, public index::BlockSource {
 public:
  // One after the other, so that a peer that lies about one block lies here too.
  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                      std::stop_token stop) override;
  Status report_evidence(const chain::Evidence&, std::stop_token) override { return {}; }
  std::size_t nodes() const override { return 1; }
  Result<index::From<index::Genesis>> genesis(std::stop_token stop) override;

 protected:
  virtual const node::GenesisDoc& document() const = 0;
};

}  // namespace wastewatch::test
