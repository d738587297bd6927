#include "arguments.h"

#include <charconv>
#include <fstream>

#include "base/encoding.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view link_start = "wastewatch:network?";

std::unexpected<Error> bad(std::string_view text) { return fail(Errc::bad_argument, std::string(text)); }

std::optional<std::int64_t> number(std::string_view text) {
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
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

Result<rpc::Network> link_argument(const std::string& text) {
  if (text.starts_with(link_start)) return rpc::parse_network(text);
  std::ifstream in(text);
  std::string link(rpc::max_network_link_bytes + 1, '\0');
  if (!in) return fail(Errc::io, "cannot read " + text);
  in.read(link.data(), static_cast<std::streamsize>(link.size()));
  link.resize(static_cast<std::size_t>(in.gcount()));
  return rpc::parse_network(link);
}

}  // namespace wastewatch::cli
