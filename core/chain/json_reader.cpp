#include "chain/json_reader.h"

#include <charconv>

#include "base/encoding.h"

namespace wastewatch::chain {
namespace {

// The whole text as a decimal integer without leading zeros or plus sign.
template <class Int>
std::optional<Int> integer(std::string_view text) {
  Int value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (text.empty() || error != std::errc{} || stop != end) return std::nullopt;
  const std::string_view digits = text.front() == '-' ? text.substr(1) : text;
  if (digits.front() == '0' && text.size() > 1) return std::nullopt;
  return value;
}

}  // namespace

std::string JsonReader::Trail::path(std::uint32_t step) const {
  std::string out;
  for (; step != 0; step = steps[step].parent) {
    const Step& at = steps[step];
    const std::string part =
        at.member.empty() ? "[" + std::to_string(at.index) + "]" : "." + std::string(at.member.substr(0, 64));
    out.insert(0, part);
  }
  return "$" + out;
}

JsonReader::JsonReader(const JsonValue& value, Trail& trail) : trail_(&trail) {
  trail.steps.push_back({0, {}, 0});
  if (!value.tree_) {
    refuse(Errc::missing_member);
    return;
  }
  element_ = value.tree_->slots[value.slot_];
  present_ = true;
}

JsonReader JsonReader::step(simdjson::dom::element element, std::string_view name, std::size_t index) const {
  JsonReader out(*trail_, static_cast<std::uint32_t>(trail_->steps.size()));
  trail_->steps.push_back({at_, name, index});
  out.element_ = element;
  out.present_ = true;
  return out;
}

JsonReader JsonReader::maybe(std::string_view name) const {
  JsonReader absent(*trail_, static_cast<std::uint32_t>(trail_->steps.size()));
  trail_->steps.push_back({at_, name, 0});
  if (!present_ || failed()) return absent;
  simdjson::dom::object object;
  if (element_.get(object) != simdjson::SUCCESS) {
    refuse(Errc::wrong_member, "not an object");
    return absent;
  }
  simdjson::dom::element found;
  if (object.at_key(name).get(found) != simdjson::SUCCESS || found.is_null()) return absent;
  absent.element_ = found;
  absent.present_ = true;
  return absent;
}

JsonReader JsonReader::member(std::string_view name) const {
  const JsonReader out = maybe(name);
  if (!out.present_) out.refuse(Errc::missing_member);
  return out;
}

void JsonReader::refuse(Errc code, std::string_view what) const {
  if (failed()) return;
  std::string detail = trail_->path(at_);
  if (!what.empty()) detail.append(": ").append(what);
  trail_->fault = Error::make(code, std::move(detail));
}

std::string_view JsonReader::view(std::size_t max_bytes) const {
  if (!present_ || failed()) return {};
  std::string_view out;
  if (element_.get(out) != simdjson::SUCCESS) {
    refuse(Errc::wrong_member, "not a string");
    return {};
  }
  if (out.size() > max_bytes) {
    refuse(Errc::too_large);
    return {};
  }
  return out;
}

std::int64_t JsonReader::int64() const {
  const auto value = integer<std::int64_t>(view(20));
  if (!value) refuse(Errc::wrong_member, "not a 64-bit integer in a string");
  return value.value_or(0);
}

std::uint64_t JsonReader::uint64() const {
  const auto value = integer<std::uint64_t>(view(20));
  if (!value) refuse(Errc::wrong_member, "not an unsigned 64-bit integer in a string");
  return value.value_or(0);
}

std::int64_t JsonReader::number(std::int64_t low, std::int64_t high) const {
  if (!present_ || failed()) return 0;
  std::int64_t out = 0;
  if (element_.get(out) == simdjson::SUCCESS && out >= low && out <= high) return out;
  refuse(Errc::wrong_member, "not a number in range");
  return 0;
}

bool JsonReader::boolean() const {
  if (!present_ || failed()) return false;
  bool out = false;
  if (element_.get(out) != simdjson::SUCCESS) refuse(Errc::wrong_member, "not a boolean");
  return out;
}

Bytes JsonReader::hex(std::size_t max_bytes) const {
  auto out = from_hex(view(max_bytes * 2));
  if (!out) refuse(Errc::wrong_member, "not hexadecimal");
  return std::move(out).value_or(Bytes{});
}

Bytes JsonReader::base64(std::size_t max_bytes) const {
  auto out = from_base64(view(max_bytes / 3 * 4 + 4));
  if (!out) refuse(Errc::wrong_member, "not base64");
  return std::move(out).value_or(Bytes{});
}

Timestamp JsonReader::time() const {
  const auto out = from_rfc3339(view(40));
  if (!out) refuse(Errc::wrong_member, "not an RFC 3339 time in UTC");
  return out.value_or(Timestamp{});
}

std::string JsonReader::minified() const { return present_ ? simdjson::minify(element_) : "null"; }

JsonValue JsonReader::value(const JsonValue& owner) const {
  if (!present_) return {};
  owner.tree_->slots.push_back(element_);
  return {owner.tree_, owner.tree_->slots.size() - 1};
}

}  // namespace wastewatch::chain
