#include "ledger/state/state.h"

namespace wastewatch::ledger {

State::State(merkle::Tree before) : before_(std::move(before)) {}

std::optional<Bytes> State::get(const Bytes& key) {
  if (failure_) return std::nullopt;
  if (in_transaction_) {
    if (const auto at = transaction_.find(key); at != transaction_.end()) return at->second;
  }
  if (const auto at = block_.find(key); at != block_.end()) return at->second;
  auto value = before_.get(key);
  if (value) return *std::move(value);
  failure_ = value.error();
  return std::nullopt;
}

void State::put(Bytes key, Bytes value) { top().insert_or_assign(std::move(key), std::move(value)); }
void State::erase(Bytes key) { top().insert_or_assign(std::move(key), std::nullopt); }

void State::visit(const Bytes& from, const Bytes& to, const merkle::Tree::Visitor& visitor) {
  Changes merged;
  const auto status = before_.visit(from, to, [&](BytesView key, BytesView value) {
    merged.emplace(to_bytes(key), to_bytes(value));
    return true;
  });
  if (!status && !failure_) failure_ = status.error();
  for (const Changes* layer : {&block_, &transaction_}) {
    for (auto at = layer->lower_bound(from); at != layer->end() && (to.empty() || at->first < to); ++at) {
      merged.insert_or_assign(at->first, at->second);
    }
  }
  for (const auto& [key, value] : merged) {
    if (value && !visitor(key, *value)) return;
  }
}

void State::begin() {
  transaction_.clear();
  in_transaction_ = true;
}

void State::keep() {
  for (auto& [key, value] : transaction_) block_.insert_or_assign(key, std::move(value));
  drop();
}

void State::drop() {
  transaction_.clear();
  in_transaction_ = false;
}

void State::corrupt(std::string what) {
  if (!failure_) failure_ = Error::make(Errc::state_corrupt, std::move(what));
}

Status State::write_to(merkle::WorkingTree& tree) const {
  for (const auto& [key, value] : block_) {
    const auto done = value ? tree.set(key, *value) : tree.remove(key);
    if (!done) return fail(done.error());
  }
  return {};
}

}  // namespace wastewatch::ledger
