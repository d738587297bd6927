// The forms that CometBFT's JSON gives to numbers and bytes. Private to core/chain.
#pragma once

#include <concepts>
#include <nlohmann/json.hpp>
#include <string>

#include "base/encoding.h"
#include "chain/json_encode.h"

namespace wastewatch::chain {

// 64-bit integers are strings.
inline std::string decimal(std::integral auto value) { return std::to_string(value); }
inline std::string hex_json(BytesView bytes) { return to_hex_upper(bytes); }
// Go writes a nil byte slice as null.
inline nlohmann::json base64_or_null(BytesView bytes) {
  return bytes.empty() ? nlohmann::json(nullptr) : nlohmann::json(to_base64(bytes));
}

template <class T>
nlohmann::json array_of(const std::vector<T>& values) {
  nlohmann::json out = nlohmann::json::array();
  for (const auto& value : values) out.push_back(json_of(value));
  return out;
}

}  // namespace wastewatch::chain
