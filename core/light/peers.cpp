#include "light/peers.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <tuple>

namespace wastewatch::light {
namespace {

constexpr int best_score = 100;
constexpr int worst_score = -100;
constexpr unsigned most_doublings = 8;

constexpr std::array<PeerEventInfo, 9> event_table = {{
    {PeerEvent::unreachable, "unreachable", -10, true, false},
    {PeerEvent::malformed, "malformed", -25, true, false},
    {PeerEvent::lagging, "lagging", -5, true, false},
    {PeerEvent::pruned, "pruned", 0, false, false},
    {PeerEvent::slow, "slow", -5, false, false},
    {PeerEvent::invalid, "invalid", -200, true, true},
    {PeerEvent::diverging, "diverging", 0, false, false},
    {PeerEvent::promoted, "promoted", 0, false, false},
    {PeerEvent::recovered, "recovered", 0, false, false},
}};

struct BlameRow {
  Errc error;
  PeerEvent event;
};

constexpr std::array<BlameRow, 21> blame_table = {{
    {Errc::no_response, PeerEvent::unreachable},       {Errc::redirected, PeerEvent::unreachable},
    {Errc::asks_to_wait, PeerEvent::unreachable},      {Errc::answered_error, PeerEvent::unreachable},
    {Errc::not_a_node, PeerEvent::malformed},          {Errc::malformed_response, PeerEvent::malformed},
    {Errc::height_too_high, PeerEvent::lagging},       {Errc::height_pruned, PeerEvent::pruned},
    {Errc::anchor_too_high, PeerEvent::lagging},       {Errc::anchor_pruned, PeerEvent::pruned},
    {Errc::invalid_header, PeerEvent::invalid},        {Errc::invalid_commit, PeerEvent::invalid},
    {Errc::invalid_validator_set, PeerEvent::invalid}, {Errc::wrong_chain_id, PeerEvent::invalid},
    {Errc::non_monotonic_time, PeerEvent::invalid},    {Errc::non_monotonic_height, PeerEvent::invalid},
    {Errc::validators_mismatch, PeerEvent::invalid},   {Errc::not_enough_power, PeerEvent::invalid},
    {Errc::invalid_signature, PeerEvent::invalid},     {Errc::broken_hash_chain, PeerEvent::invalid},
    {Errc::wrong_trust_anchor, PeerEvent::invalid},
}};

std::int64_t rest_of(const PeerPolicy& policy, std::uint32_t failures_in_a_row) {
  std::int64_t rest = policy.first_rest_ns;
  for (std::uint32_t i = 1; i < failures_in_a_row && rest < policy.longest_rest_ns; ++i) rest *= 2;
  return std::min(rest, policy.longest_rest_ns);
}

std::int64_t moving_mean(std::int64_t mean, std::int64_t sample) {
  return mean == 0 ? std::max<std::int64_t>(sample, 1) : mean + (sample - mean) / 8;
}

}  // namespace

std::string_view peer_role_name(PeerRole role) {
  switch (role) {
    case PeerRole::primary: return "primary";
    case PeerRole::witness: return "witness";
    case PeerRole::excluded: return "excluded";
  }
  return "unknown";
}

std::span<const PeerEventInfo> peer_events() { return event_table; }

const PeerEventInfo& peer_event_info(PeerEvent event) {
  return event_table.at(static_cast<std::size_t>(event) - 1);
}

std::optional<PeerEvent> event_of(const Error& error) {
  for (const auto& row : blame_table) {
    if (error.is(row.error)) return row.event;
  }
  return std::nullopt;
}

struct PeerBook::Entry {
  std::shared_ptr<Provider> provider;  // metered
  PeerState state;
  bool excluded = false;            // takes effect when it is no longer the primary
  std::int64_t missing_height = 0;  // lagging: until it shows this height
  std::optional<NodeIdentity> identity{};
  std::optional<Timestamp> identified_at{};
  unsigned unanswered = 0;  // in a row, when asked who it is
};

// Passes calls on and tells the book how they went.
class PeerBook::Metered final : public Provider {
 public:
  Metered(PeerBook& book, std::size_t index, std::shared_ptr<Provider> peer)
      : book_(book), index_(index), peer_(std::move(peer)) {}

  std::string name() const override { return peer_->name(); }

  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) override {
    const auto start = std::chrono::steady_clock::now();
    auto block = peer_->light_block(height, std::move(stop));
    const auto spent = std::chrono::steady_clock::now() - start;
    if (!block) {
      book_.failed(index_, height, block.error());
    } else {
      book_.answered(index_, block->height(),
                     std::chrono::duration_cast<std::chrono::nanoseconds>(spent).count());
    }
    return block;
  }

  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                      std::stop_token stop) override {
    auto blocks = peer_->light_blocks(from, to, std::move(stop));
    if (!blocks) {
      book_.failed(index_, from, blocks.error());
    } else if (!blocks->empty()) {
      book_.answered(index_, blocks->back().height(), 0);
    }
    return blocks;
  }

  Result<NodeIdentity> identity(std::stop_token stop) override { return peer_->identity(std::move(stop)); }

  Status report_evidence(const chain::Evidence& evidence, std::stop_token stop) override {
    return peer_->report_evidence(evidence, std::move(stop));
  }

 private:
  PeerBook& book_;
  std::size_t index_;
  std::shared_ptr<Provider> peer_;
};

PeerBook::PeerBook(const Peers& peers, const PeerPolicy& policy, const Clock& clock,
                   const std::vector<PeerRecord>& past)
    : policy_(policy),
      clock_(clock),
      records_(past.begin(), past.end()),
      next_record_(past.empty() ? 1 : past.back().number + 1) {
  const auto add = [this](const std::shared_ptr<Provider>& peer, PeerRole role) {
    auto metered = std::make_shared<Metered>(*this, entries_.size(), peer);
    entries_.push_back(
        std::make_unique<Entry>(Entry{std::move(metered), {.name = peer->name(), .role = role}}));
  };
  add(peers.primary, PeerRole::primary);
  for (const auto& witness : peers.witnesses) add(witness, PeerRole::witness);
}

PeerBook::~PeerBook() = default;

std::shared_ptr<Provider> PeerBook::primary() const {
  const std::scoped_lock lock(mutex_);
  return entries_[primary_]->provider;
}

bool PeerBook::usable(const Entry& entry) const {
  return entry.state.role == PeerRole::witness &&
         (!entry.state.rests_until || *entry.state.rests_until <= clock_.now());
}

// Witnesses, the best first: usable before resting, then by score, then by latency.
std::vector<const PeerBook::Entry*> PeerBook::ranked() const {
  std::vector<const Entry*> out;
  for (const auto& entry : entries_) {
    if (entry->state.role == PeerRole::witness) out.push_back(entry.get());
  }
  const auto rank = [this](const Entry* entry) {
    return std::tuple(!usable(*entry), -entry->state.score, entry->state.latency_ns);
  };
  std::ranges::stable_sort(out, {}, rank);
  return out;
}

std::vector<std::shared_ptr<Provider>> PeerBook::witnesses(std::size_t needed) const {
  const std::scoped_lock lock(mutex_);
  std::set<const Entry*> chosen;
  for (const Entry* entry : ranked()) {
    if (usable(*entry) || chosen.size() < needed) chosen.insert(entry);
  }
  std::vector<std::shared_ptr<Provider>> out;
  for (const auto& entry : entries_) {
    if (chosen.contains(entry.get())) out.push_back(entry->provider);
  }
  return out;
}

std::shared_ptr<Provider> PeerBook::find(std::string_view name) const {
  const std::scoped_lock lock(mutex_);
  for (const auto& entry : entries_) {
    if (entry->state.name == name) return entry->provider;
  }
  return nullptr;
}

std::vector<std::string> PeerBook::order() const {
  const std::scoped_lock lock(mutex_);
  const Entry& first = *entries_[primary_];
  std::vector<std::string> out;
  if (!first.excluded) out.push_back(first.state.name);
  for (const Entry* entry : ranked()) out.push_back(entry->state.name);
  if (out.empty()) out.push_back(first.state.name);
  return out;
}

void PeerBook::note(std::string_view name, PeerEvent event, std::int64_t height, std::string detail) {
  const std::scoped_lock lock(mutex_);
  for (const auto& entry : entries_) {
    if (entry->state.name == name) return note_locked(*entry, event, height, std::move(detail));
  }
}

void PeerBook::note_locked(Entry& entry, PeerEvent event, std::int64_t height, std::string detail) {
  const auto& info = peer_event_info(event);
  auto& state = entry.state;
  state.score = std::clamp(state.score + info.score, worst_score, best_score);
  if (info.rests) {
    ++state.failures;
    state.failure = event;
    state.detail = detail;
    state.rests_until = clock_.now().plus_ns(rest_of(policy_, ++state.failures_in_a_row));
  }
  if (event == PeerEvent::lagging) entry.missing_height = height;
  entry.excluded = entry.excluded || info.excludes;
  if (entry.excluded && state.role == PeerRole::witness) state.role = PeerRole::excluded;
  record(entry, event, height, std::move(detail));
}

void PeerBook::record(const Entry& entry, PeerEvent event, std::int64_t height, std::string detail) {
  records_.push_back({next_record_++, entry.state.name, event, height, clock_.now(), std::move(detail)});
  if (records_.size() > policy_.keep_records) records_.pop_front();
}

void PeerBook::answered(std::size_t index, std::int64_t height, std::int64_t latency_ns) {
  const std::scoped_lock lock(mutex_);
  auto& entry = *entries_[index];
  auto& state = entry.state;
  ++state.answers;
  state.score = std::min(state.score + 1, best_score);
  state.height = std::max(state.height, height);
  if (latency_ns > 0) state.latency_ns = moving_mean(state.latency_ns, latency_ns);
  if (state.failures_in_a_row == 0 || height < entry.missing_height) return;
  state.failures_in_a_row = 0;
  state.rests_until.reset();
  state.failure.reset();
  state.detail.clear();
  entry.missing_height = 0;
  record(entry, PeerEvent::recovered, height, {});
}

// What a height that is not there means depends on who asked for what: the caller notes that.
void PeerBook::failed(std::size_t index, std::int64_t height, const Error& error) {
  const auto event = event_of(error);
  if (!event || *event == PeerEvent::lagging || *event == PeerEvent::pruned) return;
  const std::scoped_lock lock(mutex_);
  note_locked(*entries_[index], *event, height, error.text());
}

bool PeerBook::replace_primary(std::size_t needed) {
  const std::scoped_lock lock(mutex_);
  const auto candidates = ranked();
  if (candidates.empty() || !usable(*candidates.front())) return false;
  auto& old = *entries_[primary_];
  old.state.role = old.excluded ? PeerRole::excluded : PeerRole::witness;
  const auto remaining = static_cast<std::size_t>(std::ranges::count_if(
      entries_, [&](const auto& entry) { return entry.get() != candidates.front() && usable(*entry); }));
  if (remaining < needed) {
    old.state.role = PeerRole::primary;
    return false;
  }
  stands_in_ = !usable(old);
  const auto next = std::ranges::find(entries_, candidates.front(), &std::unique_ptr<Entry>::get);
  primary_ = static_cast<std::size_t>(next - entries_.begin());
  (*next)->state.role = PeerRole::primary;
  record(**next, PeerEvent::promoted, (*next)->state.height, "in place of " + old.state.name);
  return true;
}

bool PeerBook::stands_alone() const {
  const std::scoped_lock lock(mutex_);
  const auto is_left = [this](const auto& entry) {
    return entry.get() != entries_[primary_].get() && usable(*entry);
  };
  return stands_in_ && std::ranges::none_of(entries_, is_left);
}

bool PeerBook::primary_is_slow() const {
  const std::scoped_lock lock(mutex_);
  const std::int64_t mine = entries_[primary_]->state.latency_ns;
  if (mine <= policy_.slow_ns) return false;
  return std::ranges::any_of(entries_, [&](const auto& entry) {
    return usable(*entry) && entry->state.latency_ns > 0 && entry->state.latency_ns * 3 < mine;
  });
}

std::vector<std::shared_ptr<Provider>> PeerBook::unidentified() const {
  const std::scoped_lock lock(mutex_);
  const Timestamp now = clock_.now();
  std::vector<std::shared_ptr<Provider>> out;
  for (const auto& entry : entries_) {
    const auto& at = entry->identified_at;
    const std::int64_t unknown = policy_.unknown_age_ns << std::min(entry->unanswered, most_doublings);
    const std::int64_t age =
        entry->identity ? policy_.identity_age_ns : std::min(unknown, policy_.identity_age_ns);
    if (!at || now.ns_since(*at) >= age) out.push_back(entry->provider);
  }
  return out;
}

void PeerBook::identify(std::string_view name, std::optional<NodeIdentity> identity) {
  const std::scoped_lock lock(mutex_);
  const auto found = std::ranges::find_if(entries_, [&](const auto& one) { return one->state.name == name; });
  if (found == entries_.end()) return;
  Entry& entry = **found;
  entry.identified_at = clock_.now();
  entry.unanswered = identity ? 0 : entry.unanswered + 1;
  if (identity) entry.identity = std::move(identity);
}

// The primary comes before all; an excluded peer counts for nobody.
std::string PeerBook::same_as(const Entry& entry) const {
  const Entry& first = *entries_[primary_];
  const auto alike = [&](const Entry& other) {
    return entry.identity && other.identity && same_node(*entry.identity, *other.identity);
  };
  if (&entry == &first) return {};
  if (alike(first)) return first.state.name;
  for (const auto& other : entries_) {
    if (other.get() == &entry) break;
    if (other->state.role == PeerRole::witness && alike(*other)) return other->state.name;
  }
  return {};
}

bool PeerBook::independent(std::string_view name) const {
  const std::scoped_lock lock(mutex_);
  const auto found = std::ranges::find_if(entries_, [&](const auto& one) { return one->state.name == name; });
  return found != entries_.end() && same_as(**found).empty();
}

PeersSnapshot PeerBook::snapshot() const {
  const std::scoped_lock lock(mutex_);
  PeersSnapshot out;
  for (const auto& entry : entries_) {
    out.peers.push_back(entry->state);
    out.peers.back().same_as = same_as(*entry);
  }
  out.records.assign(records_.begin(), records_.end());
  return out;
}

std::vector<PeerRecord> PeerBook::records_after(std::uint64_t number) const {
  const std::scoped_lock lock(mutex_);
  return {std::ranges::upper_bound(records_, number, {}, &PeerRecord::number), records_.end()};
}

}  // namespace wastewatch::light
