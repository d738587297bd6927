#include "ledger/envelope/preparation.h"

namespace wastewatch::ledger {
namespace {

constexpr std::size_t small_block = 8;

}  // namespace

Preparation::Preparation(std::span<const Bytes> txs, const Rules& rules, const KeyDirectory* directory,
                         unsigned helpers)
    : txs_(txs), rules_(rules), directory_(directory), out_(txs.size()) {
  if (txs.size() < small_block) return;
  for (unsigned i = 0; i < helpers; ++i) helpers_.emplace_back([this] { work(); });
}

Preparation::~Preparation() { next_ = txs_.size(); }

void Preparation::work() {
  for (std::size_t i = next_++; i < txs_.size(); i = next_++) {
    out_[i] = decode_tx(txs_[i], rules_);
    verify_signatures(out_[i], directory_);
  }
}

std::vector<PreparedTx> Preparation::take() {
  work();
  helpers_.clear();
  return std::move(out_);
}

}  // namespace wastewatch::ledger
