#include "arguments.h"

#include <charconv>
#include <fstream>
#include <map>

#include "base/encoding.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view link_start = "wastewatch:network?";
constexpr std::size_t max_link_bytes = 4096;

std::unexpected<Error> bad(std::string_view text) { return fail(Errc::bad_argument, std::string(text)); }

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return out;
}

// Percent-encoded text (RFC 3986); '+' stands for a space.
std::optional<std::string> unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out.push_back(text[i] == '+' ? ' ' : text[i]);
      continue;
    }
    const auto byte = i + 2 < text.size() ? from_hex(text.substr(i + 1, 2)) : std::nullopt;
    if (!byte) return std::nullopt;
    out.push_back(static_cast<char>(byte->front()));
    i += 2;
  }
  return out;
}

std::multimap<std::string, std::string> fields_of(std::string_view query) {
  std::multimap<std::string, std::string> out;
  while (!query.empty()) {
    const auto field = query.substr(0, query.find('&'));
    const auto equals = field.find('=');
    const auto value = equals == std::string_view::npos ? std::nullopt : unescaped(field.substr(equals + 1));
    if (value) out.emplace(field.substr(0, equals), *value);
    query.remove_prefix(std::min(query.size(), field.size() + 1));
  }
  return out;
}

}  // namespace

Result<Bytes> hex_argument(std::string_view text) {
  auto bytes = from_hex(text.starts_with("0x") ? text.substr(2) : text);
  if (!bytes) return bad(text);
  return std::move(*bytes);
}

Result<Hash> hash_argument(std::string_view text) {
  const auto bytes = hex_argument(text);
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  if (!hash) return bad(text);
  return *hash;
}

Result<light::AnchorPoint> anchor_argument(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return bad(text);
  const auto height = number(text.substr(0, colon));
  const auto hash = hash_argument(text.substr(colon + 1));
  if (!height || *height <= 0 || !hash) return bad(text);
  return light::AnchorPoint{*height, *hash};
}

Result<Timestamp> time_argument(std::string_view text, const Clock& clock) {
  if (text == "now") return clock.now();
  const auto time = from_rfc3339(text);
  if (!time) return bad(text);
  return *time;
}

Result<ledger::BatchId> batch_argument(std::string_view text) {
  const auto hex = text.size() == 2 * ledger::BatchId::size_bytes ? from_hex(text) : std::nullopt;
  const auto bytes = hex ? hex : from_crockford(text, ledger::BatchId::size_bytes);
  const auto id = bytes ? ledger::BatchId::from(*bytes) : std::nullopt;
  if (!id) return bad(text);
  return *id;
}

std::string shown(const ledger::BatchId& id) { return to_crockford(id); }

Result<NetworkLink> parse_link(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
    text.remove_suffix(1);
  if (!text.starts_with(link_start) || text.size() > max_link_bytes) return bad(text.substr(0, 80));
  const auto fields = fields_of(text.substr(link_start.size()));
  const auto field = [&](const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  };
  const auto anchor = anchor_argument(field("height") + ":" + field("hash"));
  if (!anchor) return fail(anchor.error());
  NetworkLink out{field("chain"), field("endpoint"), {}, *anchor};
  const auto [first, last] = fields.equal_range("witness");
  for (auto at = first; at != last; ++at) out.witnesses.push_back(at->second);
  if (out.chain_id.empty() || out.endpoint.empty()) return bad(text);
  return out;
}

Result<NetworkLink> link_argument(const std::string& text) {
  if (text.starts_with(link_start)) return parse_link(text);
  std::ifstream in(text);
  std::string link(max_link_bytes + 1, '\0');
  if (!in) return fail(Errc::io, "cannot read " + text);
  in.read(link.data(), static_cast<std::streamsize>(link.size()));
  link.resize(static_cast<std::size_t>(in.gcount()));
  return parse_link(link);
}

}  // namespace wastewatch::cli
