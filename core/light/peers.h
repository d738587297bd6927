// Whom a client asks: one primary for headers, witnesses to compare with. Scoring, resting, replacing and
// excluding peers is decided here and nowhere else, by the table of events; what was decided and why is kept
// as a record that people read.
//
// A peer that fails rests for a time that doubles with every failure in a row, and is asked again afterwards.
// One that shows something provably wrong is excluded for as long as the client lives.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "light/identity.h"
#include "light/provider.h"

namespace wastewatch::light {

// What a client starts with.
struct Peers {
  std::shared_ptr<Provider> primary;
  std::vector<std::shared_ptr<Provider>> witnesses;
};

enum class PeerRole : std::uint8_t { primary = 1, witness = 2, excluded = 3 };
std::string_view peer_role_name(PeerRole role);

enum class PeerEvent : std::uint8_t {
  unreachable = 1,  // no complete answer within the deadline, or a refusal
  malformed,        // an answer that breaks the protocol
  lagging,          // does not have a height that others have
  pruned,           // no longer has a height that was needed
  slow,             // others answer several times faster
  invalid,          // a header that cannot be verified
  diverging,        // a validly signed header that conflicts with another peer's
  promoted,         // became the primary
  recovered,        // answers again after failures
};

struct PeerEventInfo {
  PeerEvent event;
  std::string_view id;  // stable, for documents, exports and translation keys
  int score;            // added to the peer's score
  bool rests;           // the peer is left alone for a while
  bool excludes;        // for good
};

std::span<const PeerEventInfo> peer_events();
const PeerEventInfo& peer_event_info(PeerEvent event);

// Which event an error is when a peer answered with it; nothing when the peer is not to blame (our clock, our
// store, expired trust, a conflict still to be examined).
std::optional<PeerEvent> event_of(const Error& error);

// One line of the record.
struct PeerRecord {
  std::uint64_t number = 0;  // ascending, from 1
  std::string peer;
  PeerEvent event{};
  std::int64_t height = 0;  // that was asked for; 0: the newest
  Timestamp at{};
  std::string detail{};  // the error's text
  bool operator==(const PeerRecord&) const = default;
};

struct PeerState {
  std::string name;
  PeerRole role = PeerRole::witness;
  int score = 0;              // -100 to 100; every answer adds one
  std::uint64_t answers = 0;  // since the client was opened
  std::uint64_t failures = 0;
  std::uint32_t failures_in_a_row = 0;
  std::int64_t latency_ns = 0;  // moving mean over single light blocks; 0: unknown
  std::int64_t height = 0;      // the highest header it showed
  std::optional<Timestamp> rests_until{};
  std::optional<PeerEvent> failure{};  // why it rests or is excluded
  std::string detail{};                // of that failure
  std::string same_as{};  // the peer before it, the primary first, that it looks like; see identity.h
};

struct PeersSnapshot {
  std::vector<PeerState> peers;     // in the order they were given
  std::vector<PeerRecord> records;  // oldest first
};

struct PeerPolicy {
  std::int64_t first_rest_ns = 1'000'000'000;
  std::int64_t longest_rest_ns = 600LL * 1'000'000'000;
  std::int64_t slow_ns = 3'000'000'000;  // a mean latency above this, and three times that of another peer
  std::size_t keep_records = 500;
  std::int64_t identity_age_ns = 600LL * 1'000'000'000;  // after it a peer is asked anew who it is
  std::int64_t unknown_age_ns = 60LL * 1'000'000'000;    // the same, when it could not say; doubles
};

// Thread safe; its lock is never held while a peer is asked.
class PeerBook {
 public:
  // `past`: what was kept of earlier runs, oldest first.
  PeerBook(const Peers& peers, const PeerPolicy& policy, const Clock& clock,
           const std::vector<PeerRecord>& past = {});
  ~PeerBook();
  PeerBook(const PeerBook&) = delete;
  PeerBook& operator=(const PeerBook&) = delete;

  std::size_t size() const { return entries_.size(); }
  // The providers given here count their answers, failures and latency in the book, which must outlive them.
  std::shared_ptr<Provider> primary() const;
  // Those that do not rest, in the order they were given; the best of the resting ones too when there are
  // fewer than `needed`.
  std::vector<std::shared_ptr<Provider>> witnesses(std::size_t needed) const;
  std::shared_ptr<Provider> find(std::string_view name) const;
  // In which order to ask for what is not a header: the primary, then the witnesses, the best first and those
  // that rest last. Excluded ones are left out, unless there is nobody else.
  std::vector<std::string> order() const;

  // What the caller found out about a peer. Unknown names are ignored.
  void note(std::string_view name, PeerEvent event, std::int64_t height, std::string detail);
  // Makes the best witness the primary if at least `needed` usable ones remain; false: nothing changes.
  bool replace_primary(std::size_t needed);
  // Whether the primary took over from one that failed, and nobody else is left: all others rest or are
  // excluded.
  bool stands_alone() const;
  // Peers whose identity is due: never asked, or long ago.
  std::vector<std::shared_ptr<Provider>> unidentified() const;
  // Nothing: it could not be had; it is asked for again later.
  void identify(std::string_view name, std::optional<NodeIdentity> identity);
  // Whether the peer is neither the primary nor a witness before it, as far as is known.
  bool independent(std::string_view name) const;
  // Whether the primary is slow and there is a faster witness.
  bool primary_is_slow() const;

  PeersSnapshot snapshot() const;
  // Those with a greater number, oldest first.
  std::vector<PeerRecord> records_after(std::uint64_t number) const;

 private:
  class Metered;
  struct Entry;
  void answered(std::size_t index, std::int64_t height, std::int64_t latency_ns);
  void failed(std::size_t index, std::int64_t height, const Error& error);
  void note_locked(Entry& entry, PeerEvent event, std::int64_t height, std::string detail);
  void record(const Entry& entry, PeerEvent event, std::int64_t height, std::string detail);
  bool usable(const Entry& entry) const;
  std::vector<const Entry*> ranked() const;
  std::string same_as(const Entry& entry) const;

  const PeerPolicy policy_;
  const Clock& clock_;
  mutable std::mutex mutex_;  // guards all below
  std::vector<std::unique_ptr<Entry>> entries_;
  std::size_t primary_ = 0;
  bool stands_in_ = false;  // the primary, for one that failed
  std::deque<PeerRecord> records_;
  std::uint64_t next_record_ = 1;
};

}  // namespace wastewatch::light
