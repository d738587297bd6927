// A proven fact as one value and one file (extension .wwproof): what is claimed, the path from its bytes to a
// hash in a header, and the headers that lead from a trust anchor there. It is checked without any network
// (check.h). Value types without hidden state; reading is thread safe. The JSON is described in
// docs/proofs.md.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "chain/types.h"
#include "evidence/errors.h"
#include "light/options.h"
#include "light/trusted_store.h"
#include "merkle/ics23.h"
#include "merkle/range_proof.h"
#include "merkle/simple_tree.h"

namespace wastewatch::evidence {

inline constexpr std::uint64_t proof_version = 1;
// Of files with a placed header; files without one stay what they are in version 1.
inline constexpr std::uint64_t placed_version = 2;
inline constexpr std::string_view proof_extension = ".wwproof";
inline constexpr std::size_t max_proof_file_bytes = std::size_t{32} << 20;
inline constexpr std::size_t max_links = 10'000;         // headers in a chain of trust
inline constexpr std::size_t max_tx_bytes = 1U << 20;    // of a transaction, a result's data or a state value
inline constexpr std::size_t max_key_bytes = 1024;       // of a state key
inline constexpr std::size_t max_frontier_bytes = 4096;  // of the record under mm/
inline constexpr std::size_t max_context_bytes = 1024;   // of the label and of the program's name

// What a transaction was answered, as far as headers commit to it.
struct ResultFact {
  std::uint32_t code = 0;
  Bytes data;
  std::int64_t gas_wanted = 0;
  std::int64_t gas_used = 0;
  merkle::SimpleProof proof;  // under last_results_hash of header height + 1
  bool operator==(const ResultFact&) const = default;
};

// These bytes are transaction `index` of block `height`.
struct TransactionFact {
  std::int64_t height = 0;
  std::uint32_t index = 0;
  Bytes tx;
  merkle::SimpleProof proof;  // of SHA-256(tx) under data_hash of header height
  std::optional<ResultFact> result;
  bool operator==(const TransactionFact&) const = default;
};

// After block `height` this key of the state has this value, or does not exist.
struct StateFact {
  std::int64_t height = 0;
  Bytes key;
  std::optional<Bytes> value;            // nothing: absent
  merkle::ics23::CommitmentProof proof;  // under app_hash of header height + 1
  bool operator==(const StateFact&) const = default;
};

// After block `height` these are all keys of [from, to); an empty `to` has no upper bound.
struct RangeFact {
  std::int64_t height = 0;
  Bytes from;
  Bytes to;
  merkle::RangeProof proof;  // under app_hash of header height + 1
  bool operator==(const RangeFact&) const = default;
};

using Fact = std::variant<TransactionFact, StateFact, RangeFact>;

// "transaction", "state", "absence" or "range".
std::string_view kind_of(const Fact& fact);
std::int64_t height_of(const Fact& fact);
// Heights of the headers that the fact is proven under, ascending.
std::vector<std::int64_t> headers_needed(const Fact& fact);

// An older header, however far below its predecessor: the state under the predecessor's app_hash keeps the
// place of every block hash (docs/formats.md, mm/).
struct PlacedHeader {
  chain::Header header;
  Bytes frontier;            // the record under mm/
  Bytes state_proof;         // ICS 23, that the record is under app_hash
  merkle::SimpleProof path;  // from the header's hash to the record
  bool operator==(const PlacedHeader&) const = default;
};

// One header on the way from the anchor. A light block above its predecessor is verified against it; a header
// alone stands directly below its predecessor, which names its hash; a placed header is anywhere below.
using TrustLink = std::variant<chain::LightBlock, chain::Header, PlacedHeader>;
const chain::Header& header_of(const TrustLink& link);

struct TrustPath {
  light::AnchorPoint anchor;
  light::VerificationOptions options;
  Timestamp evaluated_at;        // the time for which trust was judged
  std::vector<TrustLink> links;  // the first is the anchor's light block
  bool operator==(const TrustPath& other) const;
};

// For people. Nothing of it is proven or used by the check.
struct Context {
  std::string label;
  std::string program;
  bool operator==(const Context&) const = default;
};

struct ProofFile {
  std::string chain_id;
  bool solo = false;  // a chain of one operator: integrity, not agreement
  Fact fact;
  TrustPath trust;
  Context context;
  bool operator==(const ProofFile&) const = default;
};

// The one permitted text of a proof.
std::string encode_proof(const ProofFile& file);
// Accepts only what encode_proof writes. Errors: malformed_file, too_large, unsupported_version.
Result<ProofFile> decode_proof(std::string_view text);

// Atomic: a temporary file beside it, then renamed. Errors: FileErrc's.
Status write_proof_file(const std::filesystem::path& path, const ProofFile& file);
// Errors: FileErrc's, too_large, and those of decode_proof.
Result<ProofFile> read_proof_file(const std::filesystem::path& path);

}  // namespace wastewatch::evidence
