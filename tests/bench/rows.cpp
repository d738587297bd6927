#include "rows.h"

#include <array>

#include "demo_days.h"

namespace wastewatch::bench {
namespace {

template <int validators, Signers signers>
Outcome adjacent(const Setup& setup) {
  return measure_adjacent(setup, validators, signers);
}
template <int validators>
Outcome skipping(const Setup& setup) {
  return measure_skipping(setup, validators);
}

template <int validators>
Outcome adjacent_rust(const Setup& setup) {
  return measure_adjacent_rust(setup, validators);
}
template <int validators>
Outcome skipping_rust(const Setup& setup) {
  return measure_skipping_rust(setup, validators);
}

template <Traffic traffic>
Outcome replay(const Setup& setup) {
  return measure_replay(setup, traffic);
}
template <Traffic traffic>
void replay_check(const Setup&) {
  check_replay(traffic);
}
template <Traffic traffic>
Outcome replica(const Setup& setup) {
  return measure_replica(setup, traffic);
}
template <Traffic traffic>
void replica_check(const Setup&) {
  check_replica(traffic);
}

Outcome map_pan(const Setup& setup) { return measure_map(setup, "map-pan"); }
Outcome map_zoom(const Setup& setup) { return measure_map(setup, "map-zoom"); }
Outcome map_pan_tiles(const Setup& setup) { return measure_map(setup, "map-pan-tiles"); }
Outcome map_zoom_tiles(const Setup& setup) { return measure_map(setup, "map-zoom-tiles"); }

Outcome replay_open(const Setup& setup) { return measure_page(setup, "replay-open"); }
Outcome block_to_map(const Setup& setup) { return measure_page(setup, "block-to-map"); }
Outcome live_vehicle_bytes(const Setup& setup) { return measure_page(setup, "live-vehicle-bytes"); }
Outcome window_start(const Setup& setup) { return measure_page(setup, "window-start"); }
void replay_open_check(const Setup& setup) { check_page(setup, "replay-open"); }
void block_to_map_check(const Setup& setup) { check_page(setup, "block-to-map"); }
void live_vehicle_bytes_check(const Setup& setup) { check_page(setup, "live-vehicle-bytes"); }
void window_start_check(const Setup& setup) { check_page(setup, "window-start"); }

constexpr std::string_view comet_adjacent = "CometBFT v0.38.25 light.VerifyAdjacent";
constexpr std::string_view comet_skipping = "CometBFT v0.38.25 light.VerifyNonAdjacent";
constexpr std::string_view rust_verifier = "tendermint-light-client-verifier 0.40.4 (Rust)";
constexpr Target none{};
constexpr Target ratio(double least) { return {Target::Kind::ratio, least}; }
constexpr Target rate(double least) { return {Target::Kind::rate, least}; }
constexpr Target most(double size) { return {Target::Kind::most, size}; }

constexpr std::array table{
    // The rows of new signers come first: in one process the others make them known.
    Row{"adjacent-4-new", "headers/s", comet_adjacent, none, adjacent<4, Signers::are_new>, check_adjacent},
    Row{"adjacent-100-new", "headers/s", comet_adjacent, none, adjacent<100, Signers::are_new>,
        check_adjacent},
    Row{"adjacent-4", "headers/s", comet_adjacent, ratio(4.3), adjacent<4, Signers::are_known>,
        check_adjacent},
    Row{"adjacent-20", "headers/s", comet_adjacent, none, adjacent<20, Signers::are_known>, check_adjacent},
    Row{"adjacent-100", "headers/s", comet_adjacent, ratio(5.2), adjacent<100, Signers::are_known>,
        check_adjacent},
    Row{"skipping-4", "headers/s", comet_skipping, ratio(6), skipping<4>, check_skipping},
    Row{"skipping-100", "headers/s", comet_skipping, ratio(6), skipping<100>, check_skipping},
    Row{"adjacent-4-rust", "headers/s", rust_verifier, ratio(1), adjacent_rust<4>, check_adjacent},
    Row{"adjacent-100-rust", "headers/s", rust_verifier, ratio(1), adjacent_rust<100>, check_adjacent},
    Row{"skipping-4-rust", "headers/s", rust_verifier, ratio(1), skipping_rust<4>, check_skipping},
    Row{"skipping-100-rust", "headers/s", rust_verifier, ratio(1), skipping_rust<100>, check_skipping},
    Row{"skipping-two-cores", "headers/s", "our own on one core", ratio(1.8), measure_skipping_two_cores,
        check_skipping_two_cores},
    Row{"first-tip", "starts/s", "", rate(20), measure_first_tip, check_sync},
    Row{"header-store", "bytes/header", "", most(700), measure_header_store, check_header_store},
    Row{"sync-sequential", "headers/s", "cometbft v0.38.25 light --sequential", ratio(5), measure_sync,
        check_sync},
    Row{"sync-library", "headers/s", "CometBFT v0.38.25 light.Client, sequential, in memory", none,
        measure_sync_library, check_sync},
    Row{"iavl-sets", "sets/s", "cosmos/iavl v1.3.5", ratio(8), measure_iavl_sets, check_iavl_sets},
    Row{"ics23-existence", "proofs/s", "ics23 Go v0.11.0", ratio(2), measure_ics23_existence,
        check_ics23_existence},
    Row{"snapshot-restore", "keys/s", "", rate(200'000), measure_snapshot_restore, check_snapshot_restore},
    Row{"replay", "transactions/s", "", rate(15'000), replay<Traffic::ordinary>,
        replay_check<Traffic::ordinary>},
    Row{"replay-telemetry", "transactions/s", "", rate(10'000), replay<Traffic::with_telemetry>,
        replay_check<Traffic::with_telemetry>},
    Row{"replica", "transactions/s", "", none, replica<Traffic::ordinary>, replica_check<Traffic::ordinary>},
    Row{"replica-telemetry", "transactions/s", "", none, replica<Traffic::with_telemetry>,
        replica_check<Traffic::with_telemetry>},
    Row{"map-pan", "ms/frame at p95", "", most(33), map_pan, check_map},
    Row{"map-zoom", "ms/frame at p95", "", most(33), map_zoom, check_map},
    Row{"map-pan-tiles", "ms/frame at p95", "", most(33), map_pan_tiles, check_map},
    Row{"map-zoom-tiles", "ms/frame at p95", "", most(33), map_zoom_tiles, check_map},
    Row{"replay-open", "ms at p95", "", most(300), replay_open, replay_open_check},
    Row{"block-to-map", "ms at p95", "", most(2'000), block_to_map, block_to_map_check},
    Row{"live-vehicle-bytes", "bytes/vehicle", "", most(20'000), live_vehicle_bytes,
        live_vehicle_bytes_check},
    Row{"window-start", "ms, median", "", none, window_start, window_start_check},
    Row{"sha256-75", "hashes/s", "OpenSSL EVP_Digest", none, measure_sha256, check_sha256},
    Row{"secp256k1-verify", "signatures/s", "libsecp256k1 with a parsed key", none, measure_secp256k1,
        check_secp256k1},
};

}  // namespace

std::span<const Row> rows() { return table; }

}  // namespace wastewatch::bench
