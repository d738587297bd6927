#include "ledger/abci/header_tree.h"

#include <rocksdb/db.h>

#include <algorithm>
#include <bit>

#include "base/rocks.h"
#include "base/wire.h"
#include "ledger/keys.h"
#include "ledger/state/frontier.h"
#include "ledger/state/records.h"

namespace wastewatch::ledger {
namespace {

Bytes node_key(unsigned level, std::uint64_t number) {
  Bytes out{static_cast<std::uint8_t>(level)};
  append_be64(out, number);
  return out;
}

// The largest power of two below `count`.
std::uint64_t split_of(std::uint64_t count) { return std::bit_floor(count - 1); }

}  // namespace

Result<v1::HeaderFrontier> read_frontier(const merkle::Tree& tree) {
  auto frontier = find_record<v1::HeaderFrontier>(tree, keys::header_frontier());
  if (!frontier) return fail(std::move(frontier.error()));
  if (!*frontier) return fail(Errc::state_corrupt, "the frontier of headers is missing");
  return std::move(**frontier);
}

Status verify_old_header(const v1::HeaderFrontier& frontier, std::int64_t height, const Hash& hash,
                         const merkle::SimpleProof& proof) {
  const auto count = static_cast<std::int64_t>(frontier.count());
  const std::int64_t index = count - 1 - (frontier.height() - height);
  if (proof.total != count || proof.index != index || index < 0) {
    return fail(merkle::Errc::wrong_key, "another place in the tree");
  }
  return merkle::verify_simple(proof, frontier_root(frontier.peaks()), hash);
}

Bytes encode(const merkle::SimpleProof& proof) {
  WireWriter out;
  out.int64(1, proof.total);
  out.int64(2, proof.index);
  out.bytes(3, proof.leaf_hash);
  for (const Hash& aunt : proof.aunts) out.bytes(4, aunt);
  return out.take();
}

std::optional<merkle::SimpleProof> decode_simple_proof(BytesView bytes) {
  merkle::SimpleProof out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == 1) out.total = field->as_int64();
    if (field->number == 2) out.index = field->as_int64();
    if (field->number < 3) continue;
    const auto hash = Hash::from(field->payload);
    if (!hash || out.aunts.size() == merkle::max_aunts) return std::nullopt;
    if (field->number == 3) out.leaf_hash = *hash;
    if (field->number == 4) out.aunts.push_back(*hash);
  }
  if (!in.ok() || !equal(encode(out), bytes)) return std::nullopt;
  return out;
}

void HeaderTree::put(unsigned level, std::uint64_t number, const Hash& hash,
                     rocksdb::WriteBatch& batch) const {
  batch.Put(column_, slice(node_key(level, number)), slice(hash));
}

void HeaderTree::stage(const v1::HeaderFrontier& before, BytesView hash, rocksdb::WriteBatch& batch) const {
  std::uint64_t number = before.count();
  Hash node = merkle::simple_leaf_hash(hash);
  put(0, number, node, batch);
  int peak = before.peaks_size();
  for (unsigned level = 0; (number & 1U) != 0 && peak > 0; number >>= 1U) {
    const Hash left = Hash::from(as_bytes(before.peaks(--peak))).value_or(Hash{});
    node = merkle::simple_inner_hash(left, node);
    put(++level, number >> 1U, node, batch);
  }
}

void HeaderTree::stage_peaks(const v1::HeaderFrontier& frontier, rocksdb::WriteBatch& batch) const {
  std::uint64_t first = 0;
  int peak = 0;
  for (int level = 63; level >= 0 && peak < frontier.peaks_size(); --level) {
    if ((frontier.count() >> level & 1U) == 0) continue;
    const auto hash = Hash::from(as_bytes(frontier.peaks(peak++))).value_or(Hash{});
    put(static_cast<unsigned>(level), first >> level, hash, batch);
    first += std::uint64_t{1} << level;
  }
}

Result<std::optional<Hash>> HeaderTree::read(unsigned level, std::uint64_t number) const {
  std::string value;
  const auto status = db_.Get(rocksdb::ReadOptions(), column_, slice(node_key(level, number)), &value);
  if (status.IsNotFound()) return std::optional<Hash>{};
  if (!status.ok()) return store_failure<Errc>(status);
  auto hash = Hash::from(as_bytes(value));
  if (!hash) return fail(Errc::store_corrupt, "a node of the headers' tree");
  return hash;
}

// RFC 6962's MTH over leaves [first, first + count), `first` being a multiple of the smallest power of two
// that is not below count.
Result<std::optional<Hash>> HeaderTree::root_of(std::uint64_t first, std::uint64_t count) const {
  if (std::has_single_bit(count)) {
    const auto level = static_cast<unsigned>(std::countr_zero(count));
    return read(level, first >> level);
  }
  const std::uint64_t left_count = split_of(count);
  const auto left = root_of(first, left_count);
  if (!left || !*left) return left;
  const auto right = root_of(first + left_count, count - left_count);
  if (!right || !*right) return right;
  return std::optional(merkle::simple_inner_hash(**left, **right));
}

Result<std::optional<merkle::SimpleProof>> HeaderTree::prove(std::uint64_t index, std::uint64_t count) const {
  if (index >= count) return std::optional<merkle::SimpleProof>{};
  merkle::SimpleProof out;
  out.total = static_cast<std::int64_t>(count);
  out.index = static_cast<std::int64_t>(index);
  const auto leaf = read(0, index);
  if (!leaf) return fail(leaf.error());
  if (!*leaf) return std::optional<merkle::SimpleProof>{};
  out.leaf_hash = **leaf;
  for (std::uint64_t first = 0; count > 1;) {
    const std::uint64_t left_count = split_of(count);
    const bool in_left = index - first < left_count;
    const auto aunt = in_left ? root_of(first + left_count, count - left_count) : root_of(first, left_count);
    if (!aunt) return fail(aunt.error());
    if (!*aunt) return std::optional<merkle::SimpleProof>{};
    out.aunts.push_back(**aunt);
    if (!in_left) first += left_count;
    count = in_left ? left_count : count - left_count;
  }
  std::ranges::reverse(out.aunts);
  return out;
}

}  // namespace wastewatch::ledger
