// One blocking JSON call to a local HTTP server, and free ports.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace wastewatch::test {

// GET 127.0.0.1:port/target; nothing when nobody answers within 20 s or the body is no JSON.
std::optional<nlohmann::json> get_json(std::uint16_t port, const std::string& target);

// A port nobody listens on at the moment.
std::uint16_t free_port();

// latest_block_height of /status, or -1.
std::int64_t latest_height(std::uint16_t port);

}  // namespace wastewatch::test
