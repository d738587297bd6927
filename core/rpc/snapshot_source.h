// State snapshots of one node, over its abci_query route. Blocking and thread safe.
#pragma once

#include "index/snapshot_source.h"
#include "rpc/client.h"

namespace wastewatch::rpc {

class HttpSnapshotSource final : public index::SnapshotSource {
 public:
  // The client must outlive the source.
  explicit HttpSnapshotSource(Client& client) : client_(client) {}

  std::string name() const override { return client_.address(); }
  // Errors of both: rpc::Errc; wrong_content when the node refuses or shows what does not decode.
  Result<std::vector<ledger::KeptSnapshot>> snapshots(std::stop_token stop) override;
  Result<Bytes> chunk(const ledger::KeptSnapshot& snapshot, std::uint32_t index,
                      std::stop_token stop) override;

 private:
  Client& client_;
};

}  // namespace wastewatch::rpc
