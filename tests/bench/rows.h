// The table of figures: what is measured, against what, and what it has to reach. The program, its JSON, its
// self-check and docs/performance.md all follow this table.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "measure.h"

namespace wastewatch::bench {

struct Setup {
  double seconds = 2;                       // least measuring time of ours and of the reference
  std::filesystem::path peers;              // bench-peers; empty: rows have no reference
  std::filesystem::path rust_peers;         // bench-peers-rust; empty: no such rows have a reference
  std::filesystem::path cometbft;           // empty: no `cometbft light`
  std::filesystem::path node;               // wastewatchd
  std::filesystem::path map;                // wastewatch-bench-map; empty: no desktop was built
  std::filesystem::path page;               // wastewatch-bench-page; likewise
  std::int64_t stored_headers = 1'000'000;  // of row header-store
};

struct Outcome {
  Measurement ours;
  std::optional<Measurement> reference;
  std::vector<std::string> notes{};  // what was measured, where it depends on the run
  std::map<std::string, std::map<std::string, double>> facts{};  // the same as numbers, for the JSON
};

struct Target {
  // ratio, rate: at least `value`; most: what is measured is a size for each operation, at most `value`.
  enum class Kind { none, ratio, rate, most };
  Kind kind = Kind::none;
  double value = 0;
};

struct Row {
  std::string_view name;
  std::string_view unit;
  std::string_view reference;  // what the ratio compares with
  Target target;
  Outcome (*measure)(const Setup& setup);
  // The same work once on tiny sizes: throws when a result is wrong. Needs nothing but `setup.node`.
  void (*check)(const Setup& setup);
};

std::span<const Row> rows();

// Each file *_rows.cpp gives its own.
// Keys that have verified crypto::Secp256k1Key::uses_before_table signatures are known and have their table.
enum class Signers : std::uint8_t { are_new, are_known };
Outcome measure_adjacent(const Setup& setup, int validators, Signers signers);
Outcome measure_skipping(const Setup& setup, int validators);
Outcome measure_adjacent_rust(const Setup& setup, int validators);
Outcome measure_skipping_rust(const Setup& setup, int validators);
void check_adjacent(const Setup& setup);
Outcome measure_map(const Setup& setup, std::string_view row);
void check_map(const Setup& setup);
Outcome measure_page(const Setup& setup, std::string_view row);
void check_page(const Setup& setup, std::string_view row);
void check_skipping(const Setup& setup);

Outcome measure_iavl_sets(const Setup& setup);
void check_iavl_sets(const Setup& setup);
Outcome measure_ics23_existence(const Setup& setup);
void check_ics23_existence(const Setup& setup);

Outcome measure_snapshot_restore(const Setup& setup);
void check_snapshot_restore(const Setup& setup);

enum class Traffic : std::uint8_t;  // demo_days.h
Outcome measure_replay(const Setup& setup, Traffic traffic);
void check_replay(Traffic traffic);
Outcome measure_replica(const Setup& setup, Traffic traffic);
void check_replica(Traffic traffic);

// On one core, and on two with several headers in flight, as the reference.
Outcome measure_skipping_two_cores(const Setup& setup);
void check_skipping_two_cores(const Setup& setup);

// Bytes on disk for each followed header with its commit; resident memory as a note.
Outcome measure_header_store(const Setup& setup);
void check_header_store(const Setup& setup);

Outcome measure_first_tip(const Setup& setup);     // from a 10,000 blocks old anchor
Outcome measure_sync(const Setup& setup);          // against `cometbft light --sequential`
Outcome measure_sync_library(const Setup& setup);  // against CometBFT's light package, in memory
void check_sync(const Setup& setup);

Outcome measure_sha256(const Setup& setup);
void check_sha256(const Setup& setup);
Outcome measure_secp256k1(const Setup& setup);
void check_secp256k1(const Setup& setup);

}  // namespace wastewatch::bench
