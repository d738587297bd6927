// Reader's questions about blocks and transactions, and the search.
#include <algorithm>
#include <array>
#include <optional>

#include "base/encoding.h"
#include "base/wire.h"
#include "chain/hashes.h"
#include "index/reader_pin.h"

namespace wastewatch::index {
namespace {

BlockSummary summary_of(chain::LightBlock block, std::uint32_t transactions) {
  BlockSummary out;
  const auto& commit = block.signed_header.commit;
  out.hash = Hash::from(commit.block_id.hash).value_or(Hash{});
  out.transactions = transactions;
  out.validators = static_cast<std::uint32_t>(commit.signatures.size());
  out.signed_by = static_cast<std::uint32_t>(std::count_if(
      commit.signatures.begin(), commit.signatures.end(),
      [](const chain::CommitSig& entry) { return entry.block_id_flag == chain::BlockIdFlag::commit; }));
  out.header = std::move(block.signed_header.header);
  return out;
}

struct HashColumn {
  Column column;
  bool of_block;
};
constexpr std::array hash_columns{HashColumn{Column::block_hashes, true},
                                  HashColumn{Column::transactions, false}};

std::optional<HashMatch> match_of(bool of_block, BytesView key, BytesView value) {
  const auto hash = Hash::from(key);
  if (!hash || value.size() < 8) return std::nullopt;
  return HashMatch{*hash, of_block, static_cast<std::int64_t>(read_be64(value.first(8)))};
}

constexpr std::size_t least_digits = 4;
constexpr std::size_t most_digits = 64;
constexpr std::size_t most_hashes_read = 100'000;

// Keys of a column of hashes that begin and end with digits; `each` takes key and value until it says false.
template <class Each>
Status walk_hashes(rocksdb::Iterator& it, std::string_view digits, std::string_view end, Each each) {
  std::string seek(digits);
  if (seek.size() % 2 != 0) seek.push_back('0');
  const auto from = from_hex(seek);
  if (!from) return fail(Errc::bad_query, "digits");
  std::size_t read = 0;
  for (it.Seek(slice(*from)); it.Valid() && read < most_hashes_read; it.Next(), ++read) {
    const std::string hex = to_hex(view(it.key()));
    if (!hex.starts_with(digits)) break;
    if (hex.ends_with(end) && !each(view(it.key()), view(it.value()))) break;
  }
  if (!it.status().ok()) return fail(store_error(it.status()));
  return {};
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

}  // namespace

Result<std::int64_t> Reader::first_height() const {
  const auto it = pin_->iterate(Column::blocks);
  it->SeekToFirst();
  if (!it->status().ok()) return fail(store_error(it->status()));
  if (!it->Valid()) return fail(Errc::not_found, "no block is held");
  if (it->key().size() != 8) return fail(Errc::store_corrupt, "height of a block");
  return static_cast<std::int64_t>(read_be64(view(it->key())));
}

Result<std::int64_t> Reader::height_at(const Timestamp& time) const {
  const auto first = first_height();
  if (!first) return first;
  std::int64_t low = *first;
  for (std::int64_t high = height(); low < high;) {
    const std::int64_t middle = low + (high - low) / 2;
    const auto header = pin_->replica.blocks().header(middle, pin_->snapshot);
    if (!header) return fail(header.error());
    if (header->time < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

Result<std::vector<HashMatch>> Reader::hashes_beginning(std::string_view digits, std::string_view end,
                                                        std::size_t limit) const {
  if (digits.size() < least_digits || digits.size() + end.size() > most_digits)
    return fail(Errc::bad_query, "digits");
  std::vector<HashMatch> out;
  for (const auto& [column, of_block] : hash_columns) {
    const auto it = pin_->iterate(column);
    std::size_t found = 0;
    auto walked = walk_hashes(*it, lower(digits), lower(end), [&](BytesView key, BytesView value) {
      if (const auto match = match_of(of_block, key, value)) out.push_back(*match);
      return ++found < limit;
    });
    if (!walked) return fail(walked.error());
  }
  return out;
}

Result<std::vector<HashMatch>> Reader::hashes_ending(std::string_view end, std::size_t limit,
                                                     const std::stop_token& stop) const {
  const std::string wanted = lower(end);
  const bool hex =
      std::ranges::all_of(wanted, [](char c) { return from_hex(std::string{'0', c}).has_value(); });
  if (!hex || wanted.size() < least_digits || wanted.size() > most_digits)
    return fail(Errc::bad_query, "digits");
  std::vector<HashMatch> out;
  for (const auto& [column, of_block] : hash_columns) {
    const auto it = pin_->iterate(column);
    std::size_t found = 0;
    for (it->SeekToFirst(); it->Valid() && found < limit && !stop.stop_requested(); it->Next()) {
      const BytesView key = view(it->key());
      const auto match = match_of(of_block, key, view(it->value()));
      if (!match || !to_hex(key.last((wanted.size() + 1) / 2)).ends_with(wanted)) continue;
      out.push_back(*match);
      ++found;
    }
    if (!it->status().ok()) return fail(store_error(it->status()));
  }
  return out;
}

Result<std::vector<BlockSummary>> Reader::blocks(std::int64_t from_height, std::size_t limit) const {
  std::vector<BlockSummary> out;
  std::int64_t height = from_height == 0 ? this->height() : std::min(from_height, this->height());
  for (; height > 0 && out.size() < limit; --height) {
    auto checked = light_block(height);
    if (!checked && checked.error().is(Errc::not_found)) break;  // before the first block, or not kept
    if (!checked) return fail(checked.error());
    const auto count = pin_->replica.blocks().transaction_count(height, pin_->snapshot);
    if (!count) return fail(count.error());
    out.push_back(summary_of(std::move(*checked), *count));
  }
  return out;
}

Result<TransactionDetail> Reader::transaction(const Hash& hash) const {
  const auto place = pin_->replica.blocks().transaction(hash, pin_->snapshot);
  if (!place) return fail(place.error());
  auto stored = block(place->height);
  if (!stored) return fail(stored.error());
  if (place->index >= stored->block.txs.size() || place->index >= stored->results.size()) {
    return fail(Errc::store_corrupt, "transaction place");
  }
  TransactionDetail out;
  out.hash = hash;
  out.place = *place;
  out.block_time = stored->block.header.time;
  out.bytes = std::move(stored->block.txs[place->index]);
  out.result = std::move(stored->results[place->index]);
  // Bytes that are no transaction of ours stay undecoded; the result code says so.
  if (out.signed_tx.ParseFromArray(out.bytes.data(), static_cast<int>(out.bytes.size()))) {
    out.decoded = out.body.ParseFromString(out.signed_tx.body());
  }
  return out;
}

Result<std::vector<Term>> Reader::find(std::string_view text, std::size_t limit) const {
  const std::string wanted = folded(text);
  std::vector<Term> out;
  if (wanted.empty()) return out;
  const auto it = pin_->iterate(Column::terms);
  for (it->Seek(wanted); it->Valid() && it->key().starts_with(wanted) && out.size() < limit; it->Next()) {
    auto term = parse_term(view(it->key()), it->value().ToStringView());
    if (!term) return fail(Errc::store_corrupt, "search term");
    const bool known = std::ranges::any_of(
        out, [&](const Term& other) { return other.kind == term->kind && other.id == term->id; });
    if (!known) out.push_back(std::move(*term));
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return out;
}

}  // namespace wastewatch::index
