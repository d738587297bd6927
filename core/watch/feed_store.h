// What the feed of alerts keeps in the derived data, and how it is read. Column::feed of the replica's
// database:
//   h                            → format u8 ‖ height be64: everything below is as of this block
//   s ‖ subject                  → FeedEntry: what stands about the subject, and when to look again
//   t ‖ block time be64 ‖ subject → (empty)  subjects to look at when that time comes: the wake-up queue
//   d ‖ device ‖ subject         → (empty)  whose readings matter to whom
//   l ‖ height be64 ‖ n be32     → FeedChange: what was raised, changed or ended, in order
//   j ‖ batch                    → Journey (journey/journey.h): the digest of its way, while it is on the
//                                  way, and for a day after it when it left signs
//   w ‖ device ‖ batch           → (empty)  whose way the device's readings belong to
// and of organisations, what their rules count, made from the state alone (kept_trackers.h):
//   p ‖ keeper ‖ time be64 ‖ device → heard be64 ‖ silent u8: a load tracker at a load, and when to see
//                                    whether it has fallen silent; it has, then: since when
//   q ‖ device                   → keeper ‖ time be64 of that row
//   n ‖ keeper                   → be64: how many of these rows there are
//   g ‖ receiver ‖ mass in kg be32 ‖ time be64 ‖ batch → (empty)  what it signed for on receipt; rows
//                                    that are too old count no more (kept_weighings.h)
//   r ‖ receiver ‖ mass in kg be32 → (empty)  a mass that it signed for repeatedly
// Readers see the feed of the same recomputed block as everything else, or of the one before.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/reader.h"
#include "watch/evaluation.h"

namespace wastewatch::watch {

// Of the keys and values below, and of what the rules say: another number rebuilds the feed.
inline constexpr std::uint8_t feed_format = 3;

struct FeedEntry {
  std::vector<Alert> alerts;  // strongest first; may be none
  std::int64_t wake_ms = never;
  std::int64_t next_ms = never;  // as Evaluation's
  std::int64_t fixes_until_ms = 0;
  std::vector<ledger::DeviceId> trackers{};
  std::vector<Heard> heard{};
};
Bytes encode(const FeedEntry& entry);
std::optional<FeedEntry> decode_entry(BytesView bytes);

enum class FeedEvent : std::uint8_t { raised = 1, changed = 2, ended = 3 };

struct FeedChange {
  FeedEvent event = FeedEvent::raised;
  std::int64_t height = 0;
  std::int64_t time_ms = 0;  // of the block
  Alert alert;               // as it stands, or stood
};
Bytes encode(const FeedChange& change);
std::optional<FeedChange> decode_change(BytesView bytes);

namespace feed_keys {
Bytes height();
Bytes entry(const Subject& subject);
Bytes entries();  // prefix
Bytes wake(std::int64_t time_ms, const Subject& subject);
Bytes wakes();  // prefix
Bytes listener(const ledger::DeviceId& device, const Subject& subject);
Bytes listeners(const ledger::DeviceId& device);  // prefix
Bytes change(std::int64_t height, std::uint32_t n);
Bytes changes();  // prefix
Bytes journey(const ledger::BatchId& batch);
Bytes rider(const ledger::DeviceId& device, const ledger::BatchId& batch);
Bytes riders(const ledger::DeviceId& device);  // prefix
Bytes tracker(const ledger::OrganisationId& keeper, std::int64_t reach_ms, const ledger::DeviceId& device);
Bytes trackers(const ledger::OrganisationId& keeper);  // prefix
Bytes tracker_place(const ledger::DeviceId& device);
Bytes tracker_count(const ledger::OrganisationId& keeper);
Bytes weighing(const ledger::OrganisationId& receiver, std::uint32_t mass_kg, std::int64_t time_ms,
               const ledger::BatchId& batch);
Bytes weighings(const ledger::OrganisationId& receiver);  // prefix
Bytes repeated_mass(const ledger::OrganisationId& receiver, std::uint32_t mass_kg);
Bytes repeated_masses(const ledger::OrganisationId& receiver);  // prefix
}  // namespace feed_keys

// ---- what pages, the badge and the command line read ----

// One entry of the list: a load, or a device or organisation in trouble, with all that stands about it.
struct Trouble {
  Subject subject;                         // the load's, or that of a device or organisation where no load is
  std::optional<ledger::v1::Batch> batch;  // the load
  std::vector<Alert> reasons;              // strongest first, at least one

  const Alert& lead() const { return reasons.front(); }
  Grade grade() const { return lead().grade; }
  std::int64_t since_ms() const { return lead().since_ms; }
};

struct TroubleList {
  std::int64_t height = 0;        // the feed's; 0: not made yet
  std::vector<Trouble> troubles;  // critical first, then the oldest
};

// Whether it is a matter of these regions: a load belongs to that of its origin, a device to that of who
// operates it, an organisation to its own.
bool covers(const index::Reader& reader, const index::Scope& scope, const Trouble& trouble);
// Everything that stands in these regions. Errors: index's.
Result<TroubleList> read_feed(const index::Reader& reader, const index::Scope& scope);
// What stands about a load: its own alerts, and those of devices bound to it. Errors: index's.
Result<std::vector<Alert>> alerts_about(const index::Reader& reader, const ledger::BatchId& batch);
// The same of any subject; of a device its own. Errors: index's.
Result<std::vector<Alert>> alerts_about(const index::Reader& reader, const Subject& subject);
Result<std::optional<FeedEntry>> read_entry(const index::Reader& reader, const Subject& subject);
// Changes of blocks above `height`, oldest first, at most `limit`. Errors: index's.
Result<std::vector<FeedChange>> changes_since(const index::Reader& reader, std::int64_t height,
                                              std::size_t limit);
// Nothing before the feed was made.
Result<std::optional<std::int64_t>> feed_height(const index::Reader& reader);

}  // namespace wastewatch::watch
