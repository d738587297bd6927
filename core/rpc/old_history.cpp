#include "rpc/old_history.h"

#include "chain/hashes.h"
#include "ledger/abci/header_tree.h"
#include "ledger/abci/query.h"
#include "ledger/keys.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"

namespace wastewatch::rpc {
namespace {

// More items than a state has for one question are a node's endless answer.
constexpr std::size_t max_items = 1'000'000;
constexpr Allowance range_allowance{std::chrono::milliseconds{120'000}, std::size_t{512} << 20, 2'000};
constexpr Allowance header_allowance{std::chrono::milliseconds{20'000}, std::size_t{16} << 20, 3};
constexpr Allowance value_allowance{std::chrono::milliseconds{20'000}, std::size_t{16} << 20, 3};

std::unexpected<Error> another(const char* what) { return fail(Errc::wrong_content, what); }

bool is_sha256(const Bytes& stated, const Hash& computed) { return equal(stated, computed); }

}  // namespace

Result<HeldTransaction> held_transaction(Client& client, const Hash& hash, const BelievedHeader& believed,
                                         const std::stop_token& stop) {
  auto found = client.tx(hash, true, stop);
  if (!found) return fail(found.error());
  if (chain::tx_hash(found->tx) != hash || !found->proof) return another("another transaction");
  auto header = believed(found->height);
  if (!header) return fail(header.error());
  const auto root = Hash::from(header->data_hash);
  if (!root) return another("a block without transactions");
  // A leaf is the transaction's hash; its position is the proof's, not the node's word.
  if (auto held = merkle::verify_simple(found->proof->proof, *root, hash); !held) return fail(held.error());
  return HeldTransaction{std::move(*header), static_cast<std::uint32_t>(found->proof->proof.index),
                         std::move(found->tx)};
}

Result<chain::ExecTxResult> held_result(Client& client, const HeldTransaction& transaction,
                                        const chain::Header& next, const std::stop_token& stop) {
  auto results = client.block_results(transaction.header.height, stop);
  if (!results) return fail(results.error());
  if (next.height != transaction.header.height + 1 ||
      !is_sha256(next.last_results_hash, chain::results_hash(results->tx_results)))
    return another("other results");
  if (transaction.index >= results->tx_results.size()) return another("no result");
  return std::move(results->tx_results[transaction.index]);
}

Result<chain::abci::QueryResult> OldHistory::ask(std::string_view path, Bytes data, Budget& budget,
                                                 const std::stop_token& stop) {
  auto answer = client_.abci_query(
      {.path = std::string(path), .data = std::move(data), .height = state_.height, .prove = true}, budget,
      stop);
  if (!answer) return answer;
  if (answer->code != 0) return fail(Errc::wrong_content, answer->log);
  return answer;
}

Result<chain::Header> OldHistory::header(std::int64_t height, const std::stop_token& stop) {
  auto shown = client_.commit(height, stop);
  if (!shown) return fail(shown.error());
  auto& header = shown->signed_header.header;
  if (header.height != height) return another("another height");
  Budget budget(header_allowance);
  const auto path = ask(ledger::header_path, ledger::encode_header_query(height), budget, stop);
  if (!path) return fail(path.error());
  auto held = ledger::verify_old_header(state_.root, height, chain::header_hash(header), *path);
  if (!held) return fail(held.error());
  return std::move(header);
}

Result<chain::Block> OldHistory::block(std::int64_t height, const std::stop_token& stop) {
  const auto header = this->header(height, stop);
  if (!header) return fail(header.error());
  auto body = client_.block(height, stop);
  if (!body) return fail(body.error());
  if (!body->block || !(body->block->header == *header)) return another("another block");
  if (!is_sha256(header->data_hash, chain::data_hash(body->block->txs))) return another("other transactions");
  if (!is_sha256(header->last_commit_hash, chain::commit_hash(body->block->last_commit))) {
    return another("another commit");
  }
  if (!is_sha256(header->evidence_hash, chain::evidence_hash(body->block->evidence))) {
    return another("other evidence");
  }
  return std::move(*body->block);
}

Result<ProvenTransaction> OldHistory::transaction(const Hash& hash, const std::stop_token& stop) {
  auto found =
      held_transaction(client_, hash, [&](std::int64_t height) { return header(height, stop); }, stop);
  if (!found) return fail(found.error());
  const auto next = header(found->header.height + 1, stop);
  if (!next) return fail(next.error());
  auto result = held_result(client_, *found, *next, stop);
  if (!result) return fail(result.error());
  return ProvenTransaction{std::move(found->header), found->index, std::move(found->tx), std::move(*result)};
}

Result<std::optional<Bytes>> OldHistory::value(const Bytes& key, const std::stop_token& stop) {
  Budget budget(value_allowance);
  auto answer = ask("/key", key, budget, stop);
  if (!answer) return fail(answer.error());
  if (answer->proof_ops.size() != 1 || answer->proof_ops.front().type != merkle::iavl_proof_type)
    return another("no proof");
  const auto proof = merkle::ics23::decode(answer->proof_ops.front().data);
  if (!proof) return fail(proof.error());
  if (const auto* absent = std::get_if<merkle::ics23::NonExistenceProof>(&*proof)) {
    if (auto held = merkle::verify_absence(state_.root, key, *absent); !held) return fail(held.error());
    return std::nullopt;
  }
  const auto& present = std::get<merkle::ics23::ExistenceProof>(*proof);
  if (auto held = merkle::verify_existence(state_.root, key, answer->value, present); !held)
    return fail(held.error());
  return std::move(answer->value);
}

Result<std::vector<merkle::VerifiedRange::Item>> OldHistory::range(const Bytes& from, const Bytes& to,
                                                                   const std::stop_token& stop) {
  std::vector<merkle::VerifiedRange::Item> out;
  Budget budget(range_allowance);
  Bytes next = from;
  for (bool more = true; more;) {
    const auto answer = ask("/range", ledger::encode_range_query({next, to, 0}), budget, stop);
    if (!answer) return fail(answer.error());
    if (answer->proof_ops.size() != 1) return another("no proof");
    const auto proof = merkle::decode_range(answer->proof_ops.front().data);
    if (!proof) return fail(proof.error());
    auto page = merkle::verify_range(state_.root, next, to, *proof);
    if (!page) return fail(page.error());
    for (auto& item : page->items) out.push_back(std::move(item));
    if (out.size() > max_items) return fail(Errc::too_large, "a range without an end");
    more = page->truncated;
    if (more && page->complete_to <= next) return another("a page that goes no further");
    next = std::move(page->complete_to);
  }
  return out;
}

Result<std::vector<ledger::v1::BatchEvent>> OldHistory::batch_events(const ledger::BatchId& id,
                                                                     const std::stop_token& stop) {
  const Bytes from = ledger::keys::batch_events(id);
  const auto items = range(from, ledger::keys::end_of_prefix(from), stop);
  if (!items) return fail(items.error());
  std::vector<ledger::v1::BatchEvent> out;
  for (const auto& item : *items) {
    ledger::v1::BatchEvent event;
    if (!event.ParseFromArray(item.value.data(), static_cast<int>(item.value.size()))) {
      return another("an event that does not decode");
    }
    out.push_back(std::move(event));
  }
  return out;
}

}  // namespace wastewatch::rpc
