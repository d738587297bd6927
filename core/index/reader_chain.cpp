// Reader's questions about blocks and transactions, and the search.
#include <algorithm>

#include "base/wire.h"
#include "chain/hashes.h"
#include "index/reader_view.h"

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

}  // namespace

Result<std::int64_t> Reader::first_height() const {
  const auto it = view_->iterate(Column::blocks);
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
    const auto header = view_->replica.blocks().header(middle, view_->snapshot);
    if (!header) return fail(header.error());
    if (header->time < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

Result<std::vector<BlockSummary>> Reader::blocks(std::int64_t from_height, std::size_t limit) const {
  std::vector<BlockSummary> out;
  std::int64_t height = from_height == 0 ? this->height() : std::min(from_height, this->height());
  for (; height > 0 && out.size() < limit; --height) {
    auto checked = light_block(height);
    if (!checked && checked.error().is(Errc::not_found)) break;  // before the first block, or not kept
    if (!checked) return fail(checked.error());
    const auto count = view_->replica.blocks().transaction_count(height, view_->snapshot);
    if (!count) return fail(count.error());
    out.push_back(summary_of(std::move(*checked), *count));
  }
  return out;
}

Result<TransactionDetail> Reader::transaction(const Hash& hash) const {
  const auto place = view_->replica.blocks().transaction(hash, view_->snapshot);
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
  const auto it = view_->iterate(Column::terms);
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
