#include "words/link.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/encoding.h"
#include "words/input_text.h"

namespace wastewatch::words {
namespace {

constexpr std::string_view start = "wastewatch:";
constexpr std::string_view tab_mark = "?tab=";
constexpr std::size_t longest_tab = 32;
constexpr std::size_t longest_page = 32;
constexpr std::size_t longest_code = 128;
constexpr std::size_t longest_key_digits = 200;
constexpr std::size_t longest_height_digits = 19;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_alphanumeric(char c) { return is_digit(c) || is_lower(c) || (c >= 'A' && c <= 'Z'); }

bool is_word(std::string_view text, std::size_t longest) {
  return !text.empty() && text.size() <= longest && std::ranges::all_of(text, is_lower);
}
bool is_page(std::string_view id) { return is_word(id, longest_page); }
bool is_height(std::string_view id) {
  return all_digits(id) && id[0] != '0' && id.size() <= longest_height_digits;
}
bool is_hash(std::string_view id) { return id.size() == 64 && all_hex(id); }
bool is_address(std::string_view id) { return id.size() == 40 && all_hex(id); }
bool is_key(std::string_view id) {
  return all_hex(id) && id.size() % 2 == 0 && id.size() <= longest_key_digits;
}
bool is_range(std::string_view id) {
  const auto dash = id.find('-');
  if (dash == std::string_view::npos || !is_key(id.substr(0, dash))) return false;
  const auto to = id.substr(dash + 1);
  return to.empty() || is_key(to);
}
bool is_code(std::string_view id) {
  const auto fits = [](char c) { return is_alphanumeric(c) || c == '.' || c == '_' || c == '-'; };
  return !id.empty() && id.size() <= longest_code && is_alphanumeric(id[0]) && std::ranges::all_of(id, fits);
}
// Degrees with a point, latitude first.
bool is_degrees(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = text.find('.');
  return point != std::string_view::npos && point <= 3 && text.size() <= 12 &&
         all_digits(text.substr(0, point)) && all_digits(text.substr(point + 1));
}
bool is_place(std::string_view id) {
  const auto comma = id.find(',');
  return comma != std::string_view::npos && is_degrees(id.substr(0, comma)) &&
         is_degrees(id.substr(comma + 1));
}

constexpr auto table = std::to_array<LinkRow>({
    {LinkKind::page, "page", "", is_page},
    {LinkKind::alert, "alert", "alerts", is_code},
    {LinkKind::batch, "batch", "batches", is_code},
    {LinkKind::handover, "handover", "batches", is_code},
    {LinkKind::block, "block", "chain", is_height},
    {LinkKind::transaction, "tx", "chain", is_hash, "transaction"},
    {LinkKind::verification, "verification", "chain", is_height},
    {LinkKind::validator, "validator", "chain", is_address},
    {LinkKind::state, "state", "chain", is_key},
    {LinkKind::range, "range", "chain", is_range},
    {LinkKind::organisation, "org", "registry", is_code},
    {LinkKind::vehicle, "vehicle", "registry", is_code},
    {LinkKind::device, "device", "registry", is_code},
    {LinkKind::replay, "replay", "map", is_code},
    {LinkKind::passed, "passed", "map", is_place},
});

const LinkRow* find_name(std::string_view name) {
  const auto* const found = std::ranges::find_if(table, [&](const LinkRow& row) {
    return row.name == name || (!row.alias.empty() && row.alias == name);
  });
  return found == table.end() ? nullptr : found;
}

// Seven digits after the point.
std::string place_text(std::int32_t e7) {
  const auto size = std::to_string(std::abs(std::int64_t{e7}) + 100'000'000'000).substr(1);
  const auto whole = size.substr(0, 4);
  const auto first = std::min(whole.find_first_not_of('0'), std::size_t{3});
  return (e7 < 0 ? "-" : "") + whole.substr(first) + "." + size.substr(4);
}

std::string written(LinkKind kind, std::string id) { return write_link({kind, std::move(id), {}}); }

}  // namespace

std::span<const LinkRow> link_table() { return table; }

const LinkRow& row_of(LinkKind kind) { return *std::ranges::find(table, kind, &LinkRow::kind); }

std::expected<Link, LinkFault> parse_link(std::string_view text) {
  const auto malformed = std::unexpected(LinkFault::malformed);
  if (text.size() > max_link_bytes || !text.starts_with(start)) return malformed;
  text.remove_prefix(start.size());
  const auto slash = text.find('/');
  if (slash == std::string_view::npos || !is_word(text.substr(0, slash), longest_page)) return malformed;
  const auto* const row = find_name(text.substr(0, slash));
  if (row == nullptr) return std::unexpected(LinkFault::unknown_kind);
  auto id = text.substr(slash + 1);
  std::string_view tab;
  if (const auto mark = id.find(tab_mark); mark != std::string_view::npos) {
    tab = id.substr(mark + tab_mark.size());
    if (!is_word(tab, longest_tab)) return malformed;
    id = id.substr(0, mark);
  }
  if (!row->is_id(id)) return malformed;
  return Link{row->kind, std::string(id), std::string(tab)};
}

std::string write_link(const Link& link) {
  std::string out(start);
  out.append(row_of(link.kind).name).append("/").append(link.id);
  if (!link.tab.empty()) out.append(tab_mark).append(link.tab);
  return out;
}

std::string block_link(std::int64_t height) { return written(LinkKind::block, std::to_string(height)); }
std::string transaction_link(BytesView hash) { return written(LinkKind::transaction, to_hex_upper(hash)); }
std::string batch_link(BytesView id) { return written(LinkKind::batch, to_hex(id)); }
std::string alert_link(BytesView batch_id) { return written(LinkKind::alert, to_hex(batch_id)); }
std::string state_link(BytesView key) { return written(LinkKind::state, to_hex(key)); }
std::string range_link(BytesView from, BytesView to) {
  return written(LinkKind::range, to_hex(from) + "-" + to_hex(to));
}
std::string replay_link(std::string_view what) { return written(LinkKind::replay, std::string(what)); }
std::string passed_link(std::int32_t lat_e7, std::int32_t lon_e7) {
  return written(LinkKind::passed, place_text(lat_e7) + "," + place_text(lon_e7));
}
std::string page_link(std::string_view page, std::string_view tab) {
  return write_link({LinkKind::page, std::string(page), std::string(tab)});
}

}  // namespace wastewatch::words
