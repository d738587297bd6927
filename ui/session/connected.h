// Everything that belongs to one followed network: its databases, the verified replica and the connections.
// Made on the node thread, shared by it and the questions of the query pool; the last one that lets go closes
// it. Reading is thread safe; the replica and the trusted store are written by the node thread alone.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

#include "index/home.h"
#include "light/peers.h"
#include "outbox/outbox.h"
#include "rpc/http_client.h"
#include "rpc/network_link.h"
#include "rpc/nodes.h"
#include "rpc/provider.h"
#include "triage/note_store.h"
#include "watch/feed.h"

namespace wastewatch::ui {

class Connected {
 public:
  // Opens or creates `folder`/derived, `folder`/decisions and `folder`/outbox. Errors: index's; an outbox
  // that cannot be opened keeps nobody from reading.
  // `anew`: while alerts are evaluated again, on the node thread.
  static Result<std::shared_ptr<Connected>> open(rpc::Network network, const std::filesystem::path& folder,
                                                 watch::Feed::TellAnew anew = {});

  const rpc::Network& network() const { return network_; }
  // One consistent state of what was recomputed. Errors: not_replayed, store_failed.
  Result<index::Reader> reader() const { return home_->reader(); }
  index::Replica& replica() { return home_->replica(); }
  const index::Replica& replica() const { return std::as_const(*home_).replica(); }
  light::TrustedStore& trusted() { return home_->trusted(); }
  const light::TrustedStore& trusted() const { return std::as_const(*home_).trusted(); }
  light::AnchorStore& anchors() { return home_->anchors(); }
  light::PeerRecordStore& peer_records() { return home_->peer_records(); }
  const index::Database& decisions() const { return home_->decisions(); }
  // What this office noted about alerts.
  triage::NoteStore& triage_notes() const { return *triage_notes_; }
  // What was signed here, or why it cannot be had. Thread safe.
  Result<outbox::Outbox*> outbox() const;
  // Blocking and thread safe; what it answers is unverified.
  rpc::Client& client() const { return primary_->client(); }
  const std::shared_ptr<rpc::HttpProvider>& primary() const { return primary_; }
  // Those of the network that are neither its node nor each other, however their addresses are spelt.
  const std::vector<std::shared_ptr<rpc::HttpProvider>>& witnesses() const { return witnesses_; }
  // Of the primary and then of the witnesses.
  std::vector<std::reference_wrapper<rpc::Client>> clients() const;
  // Whom to ask for anything but headers, one after the other until one answers (rpc/nodes.h). What they
  // answer is unverified.
  rpc::Nodes nodes() const { return rpc::Nodes(clients(), peers()); }
  // How the light client's peers do; null before it follows. Thread safe.
  void show_peers(std::shared_ptr<const light::PeerBook> peers);
  std::shared_ptr<const light::PeerBook> peers() const;
  rpc::NetworkThread& network_thread() const { return wires_->thread; }

 private:
  struct Wires {
    rpc::NetworkThread thread;
    rpc::HttpClient http{thread};
  };
  Connected() = default;

  rpc::Network network_;
  std::unique_ptr<index::Home> home_;
  std::unique_ptr<triage::NoteStore> triage_notes_;
  Result<std::unique_ptr<outbox::Outbox>> outbox_;
  std::unique_ptr<watch::Feed> feed_;  // of alerts, kept with the replica by the node thread
  std::unique_ptr<Wires> wires_;
  std::shared_ptr<rpc::HttpProvider> primary_;
  std::vector<std::shared_ptr<rpc::HttpProvider>> witnesses_;
  mutable std::mutex mutex_;
  std::shared_ptr<const light::PeerBook> peers_;  // guarded by mutex_
};

}  // namespace wastewatch::ui
