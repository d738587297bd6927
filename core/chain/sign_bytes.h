// What validators sign: the length-prefixed CanonicalVote. The timestamp is each signature's own; neither
// address nor index is signed. Source: CometBFT v0.38.25 types/canonical.go.
#pragma once

#include <string_view>

#include "base/bytes.h"
#include "chain/types.h"

namespace wastewatch::chain {

inline constexpr std::uint8_t vote_type_precommit = 2;

// Of one vote.
Bytes vote_sign_bytes(std::string_view chain_id, const Vote& vote);
// Of entry `index` (< signatures.size()) of a commit: a precommit for the commit's block or for nil.
Bytes vote_sign_bytes(std::string_view chain_id, const Commit& commit, std::size_t index);

// The same for all entries of one commit, encoding once what they share. Holds no reference to the commit.
// Thread safe: write() is const and each caller brings its own buffer.
class CommitSignBytes {
 public:
  CommitSignBytes(std::string_view chain_id, const Commit& commit);
  // Replaces `out` by the sign bytes of `entry`; the buffer's capacity is reused.
  void write(const CommitSig& entry, Bytes& out) const;

 private:
  Bytes prefix_for_block_;
  Bytes prefix_for_nil_;
  Bytes suffix_;
};

}  // namespace wastewatch::chain
