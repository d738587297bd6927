// Seeds out of tests/vectors: members of the cases of a file.
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "base/encoding.h"
#include "support/vectors.h"

namespace wastewatch::fuzz {

inline nlohmann::json vector_file(const std::string& name) {
  return nlohmann::json::parse(test::read_file(test::own_vectors() / name));
}

inline void each_case(const std::string& name, const std::function<void(const nlohmann::json&)>& visit) {
  const auto document = vector_file(name);
  for (const auto& one : document["cases"]) visit(one);
}

inline Bytes hex_member(const nlohmann::json& from, const char* name) {
  return from_hex(from.at(name).get<std::string>()).value();
}

// A selector byte in front of a message.
inline Bytes selected(std::size_t selector, BytesView message) {
  Bytes out{static_cast<std::uint8_t>(selector)};
  append(out, message);
  return out;
}

}  // namespace wastewatch::fuzz
