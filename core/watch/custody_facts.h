// What the ledger's records say about one load: its handovers with their masses, and of the records it refers
// to what rules compare them with. Only what later messages about other loads cannot change, so that a look
// at any later block finds the same. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ledger/proto/state.pb.h"

namespace wastewatch::watch {

// A change of custody that both sides signed.
struct SignedHandover {
  std::uint32_t number = 0;  // of the event in the load's history
  ledger::v1::BatchEventKind kind = ledger::v1::BATCH_EVENT_UNSPECIFIED;
  std::int64_t time_ms = 0;
  std::string giver;  // organisation ids
  std::string receiver;
  std::int64_t before_g = 0;
  std::int64_t after_g = 0;
  bool estimated = false;  // the mass before it was an estimate: no weighing

  std::int64_t change_g() const { return after_g - before_g; }
};

// What the vehicle carried when the load last came aboard.
struct Carriage {
  std::int64_t time_ms = 0;    // 0: never collected, or the vehicle is not registered
  std::uint32_t number = 0;    // of the pick-up's event
  std::string carrier;         // organisation id
  std::int64_t aboard_g = 0;   // with the loads that were aboard already
  std::int64_t payload_g = 0;  // rated; 0: not known
  std::uint32_t axles = 0;     // 0: not known
  bool trailer = false;        // a tractor with its trailer
};

// The holder's permits for what it does with the load now.
struct PermitSpan {
  ledger::v1::PermitActivity activity = ledger::v1::PERMIT_ACTIVITY_UNSPECIFIED;  // unspecified: needs none
  bool valid = false;                                                             // as of the block
  std::int64_t ended_ms = 0;  // when not valid: the latest end; 0: there never was one
  std::int64_t next_ms = 0;   // when that changes by itself; 0: never
};

struct CustodyFacts {
  // Of the waste kind.
  std::string family;
  bool hazardous = false;
  bool tracker_required = false;
  std::int64_t tolerance_permille = 0;
  std::int64_t treat_within_ms = 0;

  std::int64_t utc_offset_minutes = 0;
  std::vector<SignedHandover> handovers;  // oldest first
  std::int64_t acted_ms = 0;              // the newest event about the load's custody that a party signed
  std::int64_t treatment_late_ms = 0;     // block time of the chain's entry; 0: none
  Carriage carriage;
  PermitSpan permit;
};

}  // namespace wastewatch::watch
