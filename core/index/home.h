// The folder that a followed chain lives in, opened: two databases and what is kept in them.
//   derived/    replica and trusted headers; may be deleted, it is recomputed
//   decisions/  trust anchors and what was found against them; what nodes did; what people decided
// Reading is thread safe; the replica and the trusted store are written by one thread.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "index/database.h"
#include "index/reader.h"
#include "index/replica.h"
#include "light/anchor_store.h"
#include "light/peer_record_store.h"
#include "light/trusted_store.h"

namespace wastewatch::index {

class Home {
 public:
  // Opens or creates. The decisions come first: whatever is wrong with the rest, they are backed up.
  // Errors: those of open_decisions, store_too_new, store_corrupt, wrong_chain.
  static Result<std::unique_ptr<Home>> open(const std::filesystem::path& folder, std::string_view chain_id);

  // What is stored, to read: beside a program that follows the chain, and on a disk that cannot be written.
  // Nothing is made, backed up or brought up to date. Errors: needs_writing, not_replayed, store_too_new,
  // decisions_corrupt, store_corrupt, wrong_chain, store_failed.
  static Result<std::unique_ptr<Home>> open_to_read(const std::filesystem::path& folder,
                                                    std::string_view chain_id);

  // The next open() recomputes what follows from blocks from those that are kept. Errors: store_locked,
  // store_corrupt (not even blocks can be read: delete_derived()), store_failed.
  static Status recompute_kept(const std::filesystem::path& folder);
  // Deletes all that can be fetched and recomputed; decisions stay. Errors: store_locked, store_failed.
  static Status delete_derived(const std::filesystem::path& folder);

  // One consistent state of what was recomputed. Errors: not_replayed, store_failed.
  Result<Reader> reader() const { return Reader::open(*replica_); }
  Replica& replica() { return *replica_; }
  const Replica& replica() const { return *replica_; }
  light::TrustedStore& trusted() { return trusted_; }
  const light::TrustedStore& trusted() const { return trusted_; }
  light::AnchorStore& anchors() { return anchors_; }
  light::PeerRecordStore& peer_records() { return peer_records_; }
  const Database& decisions() const { return *decisions_; }

 private:
  Home(std::unique_ptr<Database> derived, std::unique_ptr<Database> decisions,
       std::unique_ptr<Replica> replica);

  std::unique_ptr<Database> derived_;
  std::unique_ptr<Database> decisions_;
  std::unique_ptr<Replica> replica_;
  light::TrustedStore trusted_;
  light::AnchorStore anchors_;
  light::PeerRecordStore peer_records_;
};

}  // namespace wastewatch::index
