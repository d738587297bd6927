// A scenario as values: who takes part, what is signed and reported in which order, and the truth about each
// load, kept apart. Ids are not known before signing, so messages name things: see Signed. Value types.
// docs/scenario.md describes the file.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "crypto/public_key.h"
#include "ledger/devices/telemetry.h"
#include "ledger/proto/tx.pb.h"
#include "scenario/deed.h"
#include "scenario/habit.h"
#include "scenario/world.h"

namespace wastewatch::scenario {

// Parties, sites, vehicles, devices and policy.
struct Preamble {
  std::string chain_id;
  std::int64_t start_ms = 0;
  std::int64_t end_ms = 0;
  std::int64_t block_ms = 60'000;
  // Genesis entries (docs/formats.md) as JSON objects without line breaks. Keys and devices carry a name
  // instead of a public key, for crypto::PrivateKey::from_name.
  struct Entry {
    std::string list;  // "policy", "waste_kinds", "organisations", "keys", "vehicles", "devices"
    std::string json;
    bool operator==(const Entry&) const = default;
  };
  std::vector<Entry> entries;
  bool operator==(const Preamble&) const = default;
};

// One message that a party signs. Its fields of bytes hold names, not ids: what an earlier message has made,
// a credit code of an organisation, the name of a device or of a driver's key.
struct Signed {
  std::int64_t time_ms = 0;
  std::string by;     // name of a key
  std::string makes;  // name of what the message makes; empty: nothing is named
  ledger::v1::Message message;
};

// One chunk of readings as the device makes it.
struct Report {
  std::int64_t time_ms = 0;  // when the device makes it
  std::string device;
  std::string by;                     // name of the gateway's key
  bool restarts = false;              // the device has started anew before
  std::vector<std::int64_t> sent_ms;  // when it reaches the chain: never, once, or repeatedly
  std::vector<ledger::Reading> readings;
  bool operator==(const Report&) const = default;
};

using Entry = std::variant<Signed, Report>;
std::int64_t time_of(const Entry& entry);

// What physically happened to a load; never read by a rule.
struct Truth {
  std::string load;  // name of the batch
  Deed deed = Deed::none;
  Verdict verdict = Verdict::none;
  Habits habits;
  std::int64_t collected_g = 0;
  std::int64_t arrived_g = 0;  // of the waste that was collected
  std::int64_t tipped_g = 0;
  std::int64_t tipped_ms = 0;   // 0: never
  Point tipped_at;              // meaningful when tipped_ms is not 0
  std::int64_t arrived_ms = 0;  // of what arrived; 0: nothing did
  std::string truck;            // plate of the truck that carried it
  bool operator==(const Truth&) const = default;
};

}  // namespace wastewatch::scenario
