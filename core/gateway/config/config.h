// The gateway's configuration: a JSON file. docs/gateway.md has an example and every member.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gateway/errors.h"
#include "gateway/spool/spool.h"
#include "geo/datum.h"
#include "node/socket.h"

namespace wastewatch::gateway {

struct DeviceConfig {
  std::filesystem::path key_file;  // sealed; names the device by its public key
  std::string terminal;            // number of a JT/T 808 terminal, without leading zeros; empty: it is none
  std::string token;               // of lines and HTTP; empty: it sends none
  geo::Datum datum = geo::Datum::wgs84;
};

struct Listeners {
  std::optional<node::Endpoint> jt808_tcp;
  std::optional<node::Endpoint> jt808_udp;
  std::optional<node::Endpoint> lines;  // JSON or CSV, a reading a line
  std::optional<node::Endpoint> http;
};

// Of what comes from outside. A device beyond its rate is held back alone.
struct TrafficLimits {
  std::size_t connections = 12'000;
  std::size_t connections_of_address = 2'000;  // a carrier's network puts many trackers behind one
  std::size_t readings_per_s = 20;             // of one device, on the average
  std::size_t burst_readings = 2'000;          // what it may send at once, after a pause
  std::size_t frames_before_login = 16;        // of one connection
  std::size_t bad_frames = 64;                 // of one connection, before it is closed
  std::chrono::seconds login_timeout{60};
  std::chrono::seconds idle_timeout{900};  // three heartbeats of the usual five minutes
};

struct Config {
  std::string node;  // http://host:port
  std::filesystem::path spool;
  std::filesystem::path key_file;         // the gateway's, sealed
  std::filesystem::path passphrase_file;  // of all key files
  Listeners listen;
  bool authentication = true;  // false: JT/T 808 terminals may report without
  std::chrono::milliseconds chunk_interval{60'000};
  TrafficLimits traffic;
  SpoolLimits spool_limits;
  std::vector<DeviceConfig> devices;
};

// Paths count from the file's folder. Errors: bad_config, FileErrc's.
Result<Config> read_config(const std::filesystem::path& file);
Result<Config> parse_config(std::string_view json, const std::filesystem::path& folder);

}  // namespace wastewatch::gateway
