#include "base/encoding.h"

#include <array>

namespace wastewatch {
namespace {

constexpr std::string_view hex_lower = "0123456789abcdef";
constexpr std::string_view hex_upper = "0123456789ABCDEF";
constexpr std::string_view base64_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view crockford_alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

std::string hex_with(BytesView bytes, std::string_view digits) {
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const auto b : bytes) {
    out.push_back(digits[b >> 4]);
    out.push_back(digits[b & 15]);
  }
  return out;
}

constexpr std::array<std::int8_t, 256> reverse_of(std::string_view alphabet) {
  std::array<std::int8_t, 256> table{};
  table.fill(-1);
  for (std::size_t i = 0; i < alphabet.size(); ++i) {
    table[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::int8_t>(i);
  }
  return table;
}

constexpr std::array<std::int8_t, 256> hex_reverse() {
  auto table = reverse_of(hex_lower);
  for (std::size_t i = 10; i < 16; ++i) {
    table[static_cast<std::uint8_t>(hex_upper[i])] = static_cast<std::int8_t>(i);
  }
  return table;
}

constexpr auto hex_table = hex_reverse();
constexpr auto base64_table = reverse_of(base64_alphabet);

int digit(const std::array<std::int8_t, 256>& table, char c) { return table[static_cast<std::uint8_t>(c)]; }

int crockford_digit(char c) {
  static constexpr auto table = reverse_of(crockford_alphabet);
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') return 0;
  if (c == 'I' || c == 'L') return 1;
  return digit(table, c);
}

int modulo37(BytesView bytes) {
  int rest = 0;
  for (const auto b : bytes) rest = (rest * 256 + b) % 37;
  return rest;
}

}  // namespace

std::string to_hex(BytesView bytes) { return hex_with(bytes, hex_lower); }
std::string to_hex_upper(BytesView bytes) { return hex_with(bytes, hex_upper); }

std::optional<Bytes> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  Bytes out;
  out.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = digit(hex_table, text[i]);
    const int low = digit(hex_table, text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    out.push_back(static_cast<std::uint8_t>(high << 4 | low));
  }
  return out;
}

std::string to_base64(BytesView bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t left = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t group = static_cast<std::uint32_t>(bytes[i]) << 16;
    if (left > 1) group |= static_cast<std::uint32_t>(bytes[i + 1]) << 8;
    if (left > 2) group |= bytes[i + 2];
    for (std::size_t k = 0; k < 4; ++k) {
      out.push_back(k <= left ? base64_alphabet[group >> (18 - 6 * k) & 63] : '=');
    }
  }
  return out;
}

std::optional<Bytes> from_base64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  Bytes out;
  out.reserve(text.size() / 4 * 3);
  for (std::size_t i = 0; i < text.size(); i += 4) {
    const bool last = i + 4 == text.size();
    std::size_t pad = 0;
    if (last && text[i + 3] == '=') pad = text[i + 2] == '=' ? 2 : 1;
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      const int value = k < 4 - pad ? digit(base64_table, text[i + k]) : 0;
      if (value < 0) return std::nullopt;
      group = group << 6 | static_cast<std::uint32_t>(value);
    }
    if (pad > 0 && (group & ((1U << (8 * pad)) - 1)) != 0) return std::nullopt;
    for (std::size_t k = 0; k < 3 - pad; ++k) {
      out.push_back(static_cast<std::uint8_t>(group >> (16 - 8 * k)));
    }
  }
  return out;
}

std::string to_crockford(BytesView bytes) {
  std::string digits;
  const std::size_t count = (bytes.size() * 8 + 4) / 5;
  const std::size_t lead = count * 5 - bytes.size() * 8;  // zero bits in front, so the value is the number
  for (std::size_t i = 0; i < count; ++i) {
    int value = 0;
    for (std::size_t k = 0; k < 5; ++k) {
      const std::size_t bit = i * 5 + k;
      const bool set = bit >= lead && (bytes[(bit - lead) / 8] >> (7 - (bit - lead) % 8) & 1) != 0;
      value = value << 1 | (set ? 1 : 0);
    }
    digits.push_back(crockford_alphabet[static_cast<std::size_t>(value)]);
  }
  digits.push_back(crockford_alphabet[static_cast<std::size_t>(modulo37(bytes))]);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i % 4 == 0) out.push_back('-');
    out.push_back(digits[i]);
  }
  return out;
}

std::optional<Bytes> from_crockford(std::string_view text, std::size_t size_bytes) {
  std::vector<int> values;
  for (const char c : text) {
    if (c == '-') continue;
    const int value = crockford_digit(c);
    if (value < 0) return std::nullopt;
    values.push_back(value);
  }
  const std::size_t count = (size_bytes * 8 + 4) / 5;
  if (values.size() != count + 1) return std::nullopt;
  const std::size_t lead = count * 5 - size_bytes * 8;
  Bytes out(size_bytes, 0);
  for (std::size_t i = 0; i < count; ++i) {
    if (values[i] > 31) return std::nullopt;
    for (std::size_t k = 0; k < 5; ++k) {
      if ((values[i] >> (4 - k) & 1) == 0) continue;
      const std::size_t bit = i * 5 + k;
      if (bit < lead) return std::nullopt;
      out[(bit - lead) / 8] |= static_cast<std::uint8_t>(1U << (7 - (bit - lead) % 8));
    }
  }
  if (modulo37(out) != values.back()) return std::nullopt;
  return out;
}

}  // namespace wastewatch
