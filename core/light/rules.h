// The rules of light client verification as one table: code, tests, documents and the screen read the same
// rows. Rows stand in the order in which they are checked: cheap ones first, the trusted set before the new
// one, so that a peer cannot make us work for nothing. Source: light client specification of CometBFT,
// sections on verification.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "light/errors.h"

namespace wastewatch::light {

enum class Rule : std::uint8_t {
  height_order = 1,    // later than the trusted header (backwards: directly before it)
  trusting_period,     // the trusted header is still within the trusting period
  chain_id,            // both headers are of one chain
  header_form,         // lengths, versions and limits of the header's fields
  commit_form,         // flags, addresses and signatures of the commit are well-formed
  commit_for_header,   // the commit's height and block id are the header's
  time_order,          // later than the trusted header (backwards: earlier)
  not_from_future,     // before now plus the allowed clock drift
  validator_set_form,  // distinct addresses derived from keys, bounded power
  validators_hash,     // the validator set hashes to validators_hash
  next_validators,     // adjacent: the trusted header announced this set
  hash_chain,          // backwards: the trusted header names this header's hash
  trusted_overlap,     // skipping: signers from the trusted set exceed the trust level
  quorum,              // signers exceed two thirds of the new set
};

// How a header is connected to a trusted one; bits, so that a row can name several.
enum class Mode : std::uint8_t {
  adjacent = 1,   // the next header
  skipping = 2,   // a later one
  backwards = 4,  // the one before
  anchor = 8,     // the first: its hash was given by the user
  header = 16,    // the one before, without its commit and validators
  placed = 64,    // an older one, by its place in the state: no rule of these, see evidence
  given = 32,     // an anchor given by the checker: it vouches for its own past for ever
};

struct RuleInfo {
  Rule rule;
  std::string_view id;         // stable, for documents and exports
  std::string_view title_key;  // the catalogues' key of what must hold
  std::uint8_t modes;          // Mode bits in which the rule applies
  Errc failure;                // the error when the rule fails for no more special reason

  constexpr bool applies(Mode mode) const { return (modes & static_cast<std::uint8_t>(mode)) != 0; }
};

// All rules, in order of checking.
std::span<const RuleInfo> rules();
const RuleInfo& rule_info(Rule rule);
std::string_view mode_name(Mode mode);

}  // namespace wastewatch::light
