#include "arguments.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/files.h"
#include "base/plain_text.h"
#include "chain/chain_id.h"
#include "rpc/errors.h"
#include "words/input.h"
#include "words/input_text.h"
#include "words/link.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view link_start = "wastewatch:network?";

constexpr std::size_t longest_shown = 200;

// What was typed, as far as an error shows it.
std::unexpected<Error> bad(Errc what, std::string_view text) {
  return fail(what, std::string(text.substr(0, longest_shown)) + (text.size() > longest_shown ? "…" : ""));
}

// The identifier of a link of that kind, also in a citation.
std::optional<std::string> link_id(words::LinkKind kind, std::string_view text) {
  const auto read = words::reading_as(words::InputKind::link, text);
  const auto link = read ? words::parse_link(read->text) : std::unexpected(words::LinkFault::malformed);
  return link && link->kind == kind ? std::optional(link->id) : std::nullopt;
}

}  // namespace

Result<Bytes> hex_argument(std::string_view text) {
  auto bytes = words::hex_bytes(link_id(words::LinkKind::state, text).value_or(std::string(text)));
  if (!bytes) return bad(Errc::bad_state_key, text);
  return std::move(*bytes);
}

Result<Hash> hash_argument(std::string_view text) {
  const auto linked = link_id(words::LinkKind::transaction, text);
  const auto read = words::reading_as(words::InputKind::hash, linked ? *linked : std::string(text));
  const auto hash = read ? Hash::from(read->bytes) : std::nullopt;
  if (!hash) return bad(Errc::bad_hash, text);
  return *hash;
}

Result<light::AnchorPoint> anchor_argument(std::string_view text) {
  const std::string plain = words::tidied(text);
  const auto colon = plain.find(':');
  if (colon == std::string::npos) return bad(Errc::bad_anchor, text);
  const auto height = words::reading_as(words::InputKind::height, plain.substr(0, colon));
  const auto hash = hash_argument(plain.substr(colon + 1));
  if (!height || !hash) return bad(Errc::bad_anchor, text);
  return light::AnchorPoint{height->height, *hash};
}

Result<std::int64_t> height_argument(std::string_view text) {
  const auto linked = link_id(words::LinkKind::block, text);
  const auto read = words::reading_as(words::InputKind::height, linked ? *linked : std::string(text));
  if (!read) return bad(Errc::bad_height, text);
  return read->height;
}

Result<Timestamp> time_argument(std::string_view text, const Clock& clock) {
  if (words::upper(words::tidied(text)) == "NOW") return clock.now();
  if (const auto exact = from_rfc3339(text)) return *exact;
  const auto date = words::reading_as(words::InputKind::date, text);
  if (!date || date->time.year == 0) return bad(Errc::bad_time, text);
  return Timestamp::from_ms(words::time_ms(date->time, 0, 0));
}

Result<ledger::BatchId> batch_argument(std::string_view text) {
  const auto linked = link_id(words::LinkKind::batch, text);
  const auto read = words::reading_as(words::InputKind::batch_id, linked ? *linked : std::string(text));
  const auto id = read ? ledger::BatchId::from(read->bytes) : std::nullopt;
  if (!id) return bad(Errc::bad_batch, text);
  return *id;
}

Result<ledger::BatchId> batch_named(const index::Reader& reader, std::string_view text) {
  constexpr std::size_t most_meant = 8;
  if (auto id = batch_argument(text)) return id;
  const auto terms = reader.find(words::tidied(text), most_meant);
  if (!terms) return fail(terms.error());
  std::vector<index::Term> batches;
  std::ranges::copy_if(*terms, std::back_inserter(batches),
                       [](const index::Term& term) { return term.kind == index::TermKind::batch; });
  if (batches.size() > 1) return bad(Errc::several_batches, text);
  const auto id = batches.empty() ? std::nullopt : ledger::BatchId::from(batches.front().id);
  if (!id) return bad(Errc::bad_batch, text);
  return *id;
}

Status check_text(std::string_view name, std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes && plain_text(text, max_bytes) == text) return {};
  return fail(Errc::bad_text, std::string(name) + ": at most " + std::to_string(max_bytes) + " bytes");
}

Status check_chain_id(std::string_view text) {
  return chain::is_chain_id(text) ? Status{} : bad(Errc::bad_chain_id, text);
}

std::string shown(const ledger::BatchId& id) { return to_crockford(id); }

Result<rpc::Network> link_argument(const std::string& text) {
  if (text.starts_with(link_start)) return rpc::parse_network(text);
  const auto link = read_file(text, rpc::max_network_link_bytes);
  const bool is_neither =
      !link && (link.error().is(FileErrc::missing) || link.error().is(FileErrc::bad_name) ||
                link.error().is(FileErrc::too_large));
  if (is_neither) return fail(rpc::Errc::bad_network, text + ": neither a link nor a file that holds one");
  if (!link) return fail(link.error());
  return rpc::parse_network(*link);
}

}  // namespace wastewatch::cli
