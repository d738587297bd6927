// Light blocks in the vector files: CometBFT's RPC JSON, read by the product's own decoder.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "chain/json_decode.h"
#include "support/vectors.h"

namespace wastewatch::test {

inline nlohmann::json json_file(const std::filesystem::path& path) {
  return nlohmann::json::parse(read_file(path));
}

inline Result<chain::LightBlock> light_block(const nlohmann::json& json) {
  const auto value = chain::parse_json(json.dump());
  if (!value) return fail(value.error());
  return chain::light_block_from_json(*value);
}

inline Timestamp time_of(const nlohmann::json& json) { return from_rfc3339(json.get<std::string>()).value(); }

}  // namespace wastewatch::test
