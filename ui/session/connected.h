// Everything that belongs to one followed network: its databases, the verified replica and the connections.
// Made on the node thread, shared by it and the questions of the query pool; the last one that lets go closes
// it. Reading is thread safe; the replica and the trusted store are written by the node thread alone.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "index/database.h"
#include "index/reader.h"
#include "index/replica.h"
#include "light/anchor_store.h"
#include "light/trusted_store.h"
#include "rpc/http_client.h"
#include "rpc/provider.h"
#include "ui/session/network.h"

namespace wastewatch::ui {

class Connected {
 public:
  // Opens or creates `folder`/derived and `folder`/decisions. Errors: index's.
  static Result<std::shared_ptr<Connected>> open(Network network, const std::filesystem::path& folder);

  const Network& network() const { return network_; }
  // One consistent view of what was recomputed. Errors: not_replayed, store_failed.
  Result<index::Reader> reader() const { return index::Reader::open(*replica_); }
  index::Replica& replica() { return *replica_; }
  const index::Replica& replica() const { return *replica_; }
  light::TrustedStore& trusted() { return *trusted_; }
  const light::TrustedStore& trusted() const { return *trusted_; }
  light::AnchorStore& anchors() { return *anchors_; }
  const index::Database& decisions() const { return *decisions_; }
  // Blocking and thread safe; what it answers is unverified.
  rpc::Client& client() const { return primary_->client(); }
  const std::shared_ptr<rpc::HttpProvider>& primary() const { return primary_; }
  const std::vector<std::shared_ptr<rpc::HttpProvider>>& witnesses() const { return witnesses_; }
  rpc::NetworkThread& network_thread() const { return wires_->thread; }

 private:
  struct Wires {
    rpc::NetworkThread thread;
    rpc::HttpClient http{thread};
  };
  Connected() = default;

  Network network_;
  std::unique_ptr<index::Database> derived_;
  std::unique_ptr<index::Database> decisions_;
  std::unique_ptr<index::Replica> replica_;
  std::optional<light::TrustedStore> trusted_;
  std::optional<light::AnchorStore> anchors_;
  std::unique_ptr<Wires> wires_;
  std::shared_ptr<rpc::HttpProvider> primary_;
  std::vector<std::shared_ptr<rpc::HttpProvider>> witnesses_;
};

}  // namespace wastewatch::ui
