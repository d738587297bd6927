// Proofs out of the own replica, for the desktop's drawer and the command line: everything a fact needs is
// there already. One thread, like the Reader.
#pragma once

#include <optional>

#include "evidence/build.h"
#include "evidence/trust_path.h"
#include "index/reader.h"
#include "light/provider.h"
#include "light/trusted_store.h"

namespace wastewatch::evidence {

// Light blocks from the replica, and from the light client's store where the replica is not as far. Nothing
// of it needs the network. Refers to both.
class LocalBlocks final : public light::Provider {
 public:
  explicit LocalBlocks(const index::Reader& reader, const light::TrustedStore* store = nullptr)
      : reader_(reader), store_(store) {}

  std::string name() const override { return "replica"; }
  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) override;
  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                      std::stop_token stop) override;
  // There is nobody to report to. Errors: no_response.
  Status report_evidence(const chain::Evidence& evidence, std::stop_token stop) override;

 private:
  const index::Reader& reader_;
  const light::TrustedStore* store_;
};

// The anchor that trust can start from at `at`: the user's own while it is within the trusting period, else
// the oldest header of the replica that is. Errors: expired_trust when there is none, the store's.
Result<light::AnchorPoint> usable_anchor(const index::Reader& reader, const light::AnchorPoint& own,
                                         const light::VerificationOptions& options, Timestamp at);

struct LocalProofs {
  const index::Reader& reader;
  light::Provider& blocks;
  light::AnchorPoint anchor;
  light::VerificationOptions options;
  Timestamp at;
  bool solo = false;
  std::string program;
};

// Errors of all: index's (not_found …), merkle's, light's, not_provable.
Result<ProofFile> prove_transaction(const LocalProofs& from, const Hash& tx_hash, std::string label);
// Of the newest state whose header is known: the recomputed one, else the one before.
Result<ProofFile> prove_state(const LocalProofs& from, BytesView key, std::string label);
Result<ProofFile> prove_range(const LocalProofs& from, BytesView low, BytesView high, std::string label);

}  // namespace wastewatch::evidence
