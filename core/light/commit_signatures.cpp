#include "light/commit_signatures.h"

#include <atomic>
#include <limits>

#include "crypto/vote.h"

namespace wastewatch::light {
namespace {

constexpr std::size_t worth_sharing = 8;  // below this, waking a thread costs more than it saves

TallyFailure at_entry(Errc code, std::string_view what, std::size_t index) {
  return {code, std::string(what) + " at commit entry " + std::to_string(index)};
}

// `guess` is where the validator stands when the set has not changed.
const chain::Validator* by_address_in(const chain::ValidatorSet& set, BytesView address, std::size_t guess) {
  if (guess < set.validators.size() && equal(set.validators[guess].address, address)) {
    return &set.validators[guess];
  }
  for (const auto& validator : set.validators) {
    if (equal(validator.address, address)) return &validator;
  }
  return nullptr;
}

}  // namespace

CommitSignatures::CommitSignatures(std::string_view chain_id, const chain::Commit& commit,
                                   VerificationPool* pool)
    : commit_(commit),
      sign_bytes_(chain_id, commit),
      pool_(pool),
      known_good_(commit.signatures.size(), false) {}

TallyResult CommitSignatures::by_index(const chain::ValidatorSet& set, std::int64_t threshold,
                                       std::int64_t total) {
  TallyResult out{.tally = {.threshold = threshold, .total_power = total}, .failure = {}};
  if (set.validators.size() != commit_.signatures.size()) {
    out.failure = {Errc::invalid_commit, "the commit has another number of entries than the validator set"};
    return out;
  }
  std::vector<Selected> selected;
  selected.reserve(commit_.signatures.size());
  for (std::size_t i = 0; i < commit_.signatures.size() && !out.tally.enough(); ++i) {
    const auto& entry = commit_.signatures[i];
    if (entry.block_id_flag != chain::BlockIdFlag::commit) continue;
    const auto& validator = set.validators[i];
    if (!equal(entry.validator_address, validator.address)) {
      out.failure = at_entry(Errc::invalid_commit, "another validator's address", i);
      return out;
    }
    selected.push_back({i, &validator});
    out.tally.signed_power += validator.voting_power;
    ++out.tally.signatures;
  }
  out.failure = verify(selected);
  return out;
}

TallyResult CommitSignatures::by_address(const chain::ValidatorSet& set, std::int64_t threshold,
                                         std::int64_t total) {
  TallyResult out{.tally = {.threshold = threshold, .total_power = total}, .failure = {}};
  std::vector<Selected> selected;
  selected.reserve(commit_.signatures.size());
  std::vector<bool> seen(set.validators.size(), false);
  for (std::size_t i = 0; i < commit_.signatures.size() && !out.tally.enough(); ++i) {
    const auto& entry = commit_.signatures[i];
    if (entry.block_id_flag != chain::BlockIdFlag::commit) continue;
    const auto* validator = by_address_in(set, entry.validator_address, i);
    if (validator == nullptr) continue;
    const auto place = static_cast<std::size_t>(validator - set.validators.data());
    if (seen[place]) {
      out.failure = at_entry(Errc::invalid_commit, "a validator signs twice,", i);
      return out;
    }
    seen[place] = true;
    selected.push_back({i, validator});
    out.tally.signed_power += validator->voting_power;
    ++out.tally.signatures;
  }
  out.failure = verify(selected);
  return out;
}

bool CommitSignatures::valid(std::size_t index, const chain::Validator& validator) const {
  return !verify_one({index, &validator});
}

std::optional<TallyFailure> CommitSignatures::verify(const std::vector<Selected>& selected) {
  std::vector<Selected> todo;
  todo.reserve(selected.size());
  for (const auto& entry : selected) {
    if (!known_good_[entry.index]) todo.push_back(entry);
  }
  auto failure =
      pool_ != nullptr && todo.size() >= worth_sharing ? verify_in_parallel(todo) : verify_serially(todo);
  if (failure) return failure;
  for (const auto& entry : todo) known_good_[entry.index] = true;
  return std::nullopt;
}

std::optional<TallyFailure> CommitSignatures::verify_serially(const std::vector<Selected>& todo) {
  for (const auto& entry : todo) {
    ++verified_count_;
    if (auto failure = verify_one(entry)) return failure;
  }
  return std::nullopt;
}

std::optional<TallyFailure> CommitSignatures::verify_in_parallel(const std::vector<Selected>& todo) {
  std::atomic<std::size_t> first_bad{std::numeric_limits<std::size_t>::max()};
  std::atomic<std::uint32_t> done{0};
  pool_->run(todo.size(), [&](std::size_t i) {
    if (i > first_bad.load(std::memory_order_relaxed)) return;
    ++done;
    if (!verify_one(todo[i])) return;
    std::size_t lowest = first_bad.load();
    while (i < lowest && !first_bad.compare_exchange_weak(lowest, i)) {
    }
  });
  verified_count_ += done.load();
  const std::size_t bad = first_bad.load();
  return bad < todo.size() ? verify_one(todo[bad]) : std::nullopt;
}

std::optional<TallyFailure> CommitSignatures::verify_one(const Selected& entry) const {
  const auto& signed_entry = commit_.signatures[entry.index];
  thread_local Bytes message;
  sign_bytes_.write(signed_entry, message);
  const auto valid = crypto::verify_vote(entry.validator->public_key, message, signed_entry.signature);
  if (!valid) {
    const bool unsupported = valid.error().is(crypto::Errc::unsupported);
    return at_entry(unsupported ? Errc::unsupported_key_type : Errc::invalid_validator_set,
                    valid.error().text(), entry.index);
  }
  if (*valid) return std::nullopt;
  return at_entry(Errc::invalid_signature, "wrong signature", entry.index);
}

}  // namespace wastewatch::light
