// Links to records: `wastewatch:batch/WZ-240612-0412`, `wastewatch:block/12408?tab=json`. One table of kinds:
// name, the page of the window that shows it, what an identifier looks like. Links come from outside: bounded
// and checked. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace wastewatch::words {

constexpr std::size_t max_link_bytes = 512;

enum class LinkKind : std::uint8_t {
  page,  // of the window itself
  alert,
  batch,
  handover,
  block,
  transaction,
  verification,
  validator,
  state,  // a key of the state tree
  range,  // of keys
  organisation,
  vehicle,
  device,
  replay,  // of a batch, or "device-" and a device; then perhaps ".from-to" and ".at", milliseconds since
           // 1970
  passed,  // who passed a place: "30.7012,120.6123"
};

struct LinkRow {
  LinkKind kind;
  std::string_view name;  // as it is written
  std::string_view page;  // "" for page: the identifier is the page
  bool (*is_id)(std::string_view);
  std::string_view alias = {};  // read like the name, never written
};
std::span<const LinkRow> link_table();
const LinkRow& row_of(LinkKind kind);

struct Link {
  LinkKind kind = LinkKind::page;
  std::string id;
  std::string tab;  // the part of the page, may be empty
  bool operator==(const Link&) const = default;
};

enum class LinkFault : std::uint8_t { malformed, unknown_kind };

std::expected<Link, LinkFault> parse_link(std::string_view text);
std::string write_link(const Link& link);

std::string block_link(std::int64_t height);
std::string transaction_link(BytesView hash);
std::string batch_link(BytesView id);
std::string alert_link(BytesView batch_id);
std::string state_link(BytesView key);
std::string range_link(BytesView from, BytesView to);  // an empty `to`: without an end
std::string replay_link(std::string_view what);        // as the identifier above
std::string passed_link(std::int32_t lat_e7, std::int32_t lon_e7);
std::string page_link(std::string_view page, std::string_view tab = {});

}  // namespace wastewatch::words
