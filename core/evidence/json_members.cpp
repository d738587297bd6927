#include "evidence/json_members.h"

#include <charconv>
#include <limits>

#include "base/encoding.h"

namespace wastewatch::evidence {
namespace {

const nlohmann::json nothing;

}  // namespace

void Members::refuse(std::string_view name, std::string_view why) const {
  if (*fault_) return;
  *fault_ = Error::make(Errc::malformed_file, std::string(name) + ": " + std::string(why));
}

const nlohmann::json& Members::find(const char* name) const {
  if (value_->is_object()) {
    const auto found = value_->find(name);
    if (found != value_->end()) return *found;
  }
  refuse(name, "missing");
  return nothing;
}

std::string_view Members::string_at(const char* name, std::size_t max_bytes) const {
  const auto* text = find(name).get_ptr<const std::string*>();
  if (text == nullptr) return refuse(name, "not a text"), std::string_view{};
  if (text->size() > max_bytes) return refuse(name, "too long"), std::string_view{};
  return *text;
}

const nlohmann::json& Members::array(const char* name, std::size_t max_entries) const {
  const auto& found = find(name);
  if (!found.is_array()) return refuse(name, "not an array"), nothing;
  if (found.size() > max_entries) return refuse(name, "too many entries"), nothing;
  return found;
}

std::string Members::text(const char* name, std::size_t max_bytes) const {
  return std::string(string_at(name, max_bytes));
}

std::int64_t Members::int64(const char* name) const {
  const auto text = string_at(name, 20);
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size()) refuse(name, "not a number");
  return out;
}

std::uint32_t Members::number(const char* name) const {
  const auto* value = find(name).get_ptr<const nlohmann::json::number_unsigned_t*>();
  if (value == nullptr || *value > std::numeric_limits<std::uint32_t>::max()) {
    refuse(name, "not a number");
    return 0;
  }
  return static_cast<std::uint32_t>(*value);
}

bool Members::boolean(const char* name) const {
  const auto* value = find(name).get_ptr<const bool*>();
  if (value == nullptr) refuse(name, "not true or false");
  return value != nullptr && *value;
}

Bytes Members::base64(const char* name, std::size_t max_bytes) const {
  auto bytes = from_base64(string_at(name, (max_bytes + 2) / 3 * 4));
  if (!bytes || bytes->size() > max_bytes) return refuse(name, "not base64"), Bytes{};
  return std::move(*bytes);
}

Hash Members::hash(const char* name) const {
  bool good = true;
  const Hash out = hash_from(string_at(name, 2 * Hash::size_bytes), good);
  if (!good) refuse(name, "not a hash");
  return out;
}

Timestamp Members::time(const char* name) const {
  const auto time = from_rfc3339(string_at(name, 64));
  if (!time) refuse(name, "not a time");
  return time.value_or(Timestamp{});
}

std::string hash_text(const Hash& hash) { return to_hex_upper(hash); }

Hash hash_from(std::string_view text, bool& good) {
  const auto bytes = from_hex(text);
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  good = hash.has_value();
  return hash.value_or(Hash{});
}

}  // namespace wastewatch::evidence
