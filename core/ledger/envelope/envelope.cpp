#include "ledger/envelope/envelope.h"

#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace {

bool is_signed(const PreparedTx& tx) {
  if (tx.signature_ok) return *tx.signature_ok;
  PreparedTx copy = tx;
  verify_signatures(copy, nullptr);
  return copy.signature_ok.value_or(false);
}

}  // namespace

EnvelopeJudge::EnvelopeJudge(Directory& directory, State& state, std::int64_t height, Scope scope)
    : directory_(directory), state_(state), height_(height), scope_(scope) {}

Code EnvelopeJudge::check_key(const PreparedTx& tx) {
  const v1::Key* key = directory_.key(as_bytes(tx.body.signer()));
  if (key == nullptr) return Code::unknown_key;
  const bool ended = key->valid_to_height() != 0 && height_ >= key->valid_to_height();
  const bool revoked = key->revoked_at_height() != 0 && height_ > key->revoked_at_height();
  return ended || revoked || height_ < key->valid_from_height() ? Code::key_not_valid : Code::ok;
}

Code EnvelopeJudge::check_heights(const v1::TxBody& body) const {
  if (body.valid_until_height() < height_) return Code::expired;
  return body.valid_until_height() > height_ + max_valid_blocks ? Code::valid_too_long : Code::ok;
}

Code EnvelopeJudge::check_quota(const PreparedTx& tx) {
  const v1::Policy& policy = directory_.policy();
  const Usage& used = usage_[to_bytes(tx.body.signer())];
  if (scope_ == Scope::mempool) {
    return used.txs >= policy.key_pending_txs() ? Code::quota_exceeded : Code::ok;
  }
  if (used.work + tx.work > policy.key_block_work()) return Code::quota_exceeded;
  return work_ + tx.work > policy.block_work() ? Code::block_full : Code::ok;
}

std::uint64_t EnvelopeJudge::last_sequence(const v1::TxBody& body) {
  const Lane lane{to_bytes(body.signer()), body.lane()};
  const auto known = last_.find(lane);
  if (known != last_.end()) return known->second;
  const auto value = state_.before().get(keys::lane_sequence(lane.first, lane.second));
  if (!value) state_.corrupt(value.error().text());
  const auto record = value && *value ? state_.decode<v1::LaneSequence>(**value) : std::nullopt;
  return last_.emplace(lane, record ? record->last() : 0).first->second;
}

Code EnvelopeJudge::judge(const PreparedTx& tx) {
  if (tx.code != Code::ok) return tx.code;
  const v1::ChainInfo* chain = directory_.chain();
  if (chain == nullptr || tx.body.chain_id() != chain->chain_id()) return Code::wrong_chain;
  if (const Code code = check_key(tx); code != Code::ok) return code;
  if (const Code code = check_heights(tx.body); code != Code::ok) return code;
  if (tx.body.sequence() != last_sequence(tx.body) + 1) return Code::wrong_sequence;
  if (const Code code = check_quota(tx); code != Code::ok) return code;
  return is_signed(tx) ? Code::ok : Code::bad_signature;
}

void EnvelopeJudge::admit(const PreparedTx& tx) {
  last_[{to_bytes(tx.body.signer()), tx.body.lane()}] = tx.body.sequence();
  Usage& used = usage_[to_bytes(tx.body.signer())];
  ++used.txs;
  used.work += tx.work;
  work_ += tx.work;
}

}  // namespace wastewatch::ledger
