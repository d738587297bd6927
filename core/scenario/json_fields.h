// Reads members of a JSON object; the first that is missing or wrong is kept as the error. One thread.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "base/error.h"
#include "scenario/errors.h"

namespace wastewatch::scenario {

inline constexpr std::int64_t latest_ms = 4'102'444'800'000;  // 2100, as in the genesis document

class JsonFields {
 public:
  explicit JsonFields(const nlohmann::json& in) : in_(in) {}

  std::int64_t integer(const char* name, std::int64_t low, std::int64_t high) {
    const auto* value = member(name);
    if (value != nullptr && value->is_number_integer() &&
        (!value->is_number_unsigned() || std::in_range<std::int64_t>(value->get<std::uint64_t>()))) {
      const auto number = value->get<std::int64_t>();
      if (number >= low && number <= high) return number;
    }
    return refuse<std::int64_t>(name, "an integer in range");
  }
  std::string text(const char* name, std::size_t most = 256) {
    const auto* value = member(name);
    if (value != nullptr && value->is_string() && value->get_ref<const std::string&>().size() <= most)
      return value->get<std::string>();
    return refuse<std::string>(name, "a text");
  }
  std::string text_or_none(const char* name) { return in_.contains(name) ? text(name) : std::string{}; }
  const nlohmann::json& list(const char* name, std::size_t most) {
    static const nlohmann::json none = nlohmann::json::array();
    const auto* value = member(name);
    if (value != nullptr && value->is_array() && value->size() <= most) return *value;
    refuse<int>(name, "a list that is not too long");
    return none;
  }
  bool flag_or_none(const char* name) {
    if (!in_.contains(name)) return false;
    if (in_[name].is_boolean()) return in_[name].get<bool>();
    return refuse<bool>(name, "true or false");
  }
  template <class T>
  T refuse(const char* name, const char* what) {
    if (status) status = fail(Errc::bad_line, std::string("\"") + name + "\": expected " + what);
    return T{};
  }

  Status status;

 private:
  const nlohmann::json* member(const char* name) const {
    const auto found = in_.find(name);
    return found == in_.end() ? nullptr : &*found;
  }
  const nlohmann::json& in_;
};

}  // namespace wastewatch::scenario
