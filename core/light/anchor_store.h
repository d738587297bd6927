// What the user decided about trust, and what was found against it: trust anchors and divergences. These are
// no derived data: they live in the database of the user's own decisions, which is backed up.
//
// One column family of the caller's database; keys "anchor/<chain id>", "divergence/<chain id>" for the
// conflict that is open, and "attack/<chain id>/<time>" for those the user has decided about: evidence is
// never deleted. Writes are synced. Thread safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "light/divergence.h"
#include "light/options.h"
#include "light/trusted_store.h"

namespace wastewatch::light {

struct TrustAnchor {
  std::string chain_id;
  AnchorPoint point;
  TrustLevel trust_level = one_third;
  std::int64_t trusting_period_ns = 0;
  Timestamp decided_at;
  bool operator==(const TrustAnchor&) const = default;
};

Bytes encode(const TrustAnchor& anchor);
// Errors: decisions_corrupt.
Result<TrustAnchor> decode_trust_anchor(BytesView bytes);

class AnchorStore {
 public:
  AnchorStore(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column) : db_(db), column_(column) {}

  // Errors of all: store_failed, decisions_corrupt.
  Status put(const TrustAnchor& anchor);
  Result<std::optional<TrustAnchor>> anchor(std::string_view chain_id) const;
  Status put(const Divergence& divergence);
  Result<std::optional<Divergence>> divergence(std::string_view chain_id) const;
  // After the user has examined the conflict and chosen whom to trust: it joins the past attacks.
  Status forget_divergence(std::string_view chain_id);
  // Oldest first, without the open one.
  Result<std::vector<Divergence>> past_attacks(std::string_view chain_id) const;

 private:
  Status put(std::string_view kind, std::string_view chain_id, BytesView value);
  Result<std::optional<std::string>> get(std::string_view kind, std::string_view chain_id) const;

  rocksdb::DB& db_;
  rocksdb::ColumnFamilyHandle* column_;
};

}  // namespace wastewatch::light
