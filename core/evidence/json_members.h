// Internal: reading untrusted JSON members with one sticky error that names the member. After the first fault
// every getter gives an empty value, so a record is read straight through and checked once.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/time.h"
#include "chain/json.h"
#include "evidence/errors.h"

namespace wastewatch::evidence {

class Members {
 public:
  Members(const nlohmann::json& value, std::optional<Error>& fault) : value_(&value), fault_(&fault) {}

  bool has(const char* name) const { return value_->is_object() && value_->contains(name); }
  Members member(const char* name) const { return {find(name), *fault_}; }
  const nlohmann::json& array(const char* name, std::size_t max_entries) const;

  std::string text(const char* name, std::size_t max_bytes) const;
  std::int64_t int64(const char* name) const;  // a decimal string
  std::uint32_t number(const char* name) const;
  bool boolean(const char* name) const;
  Bytes base64(const char* name, std::size_t max_bytes) const;
  Hash hash(const char* name) const;
  Timestamp time(const char* name) const;
  // A value in CometBFT's form, decoded by core/chain.
  template <class T>
  T chain_value(const char* name, Result<T> (*decode)(const chain::JsonValue&)) const {
    const auto parsed = chain::parse_json(find(name).dump());
    if (!parsed) return refuse(name, parsed.error().text()), T{};
    auto out = decode(*parsed);
    if (!out) return refuse(name, out.error().text()), T{};
    return std::move(*out);
  }

  bool failed() const { return fault_->has_value(); }
  void refuse(std::string_view name, std::string_view why) const;

 private:
  const nlohmann::json& find(const char* name) const;
  std::string_view string_at(const char* name, std::size_t max_bytes) const;

  const nlohmann::json* value_;
  std::optional<Error>* fault_;
};

// As the reading side wants them.
std::string hash_text(const Hash& hash);  // upper-case hexadecimal

Hash hash_from(std::string_view text, bool& good);

}  // namespace wastewatch::evidence
