#include "rpc/nodes.h"

#include <algorithm>

namespace wastewatch::rpc {
namespace {

using Clients = std::vector<std::reference_wrapper<Client>>;

// Those that `names` names, in that order.
Clients named(const Clients& clients, const std::vector<std::string>& names) {
  Clients out;
  for (const auto& name : names) {
    const auto found = std::ranges::find_if(clients, [&](Client& one) { return one.address() == name; });
    if (found != clients.end()) out.push_back(*found);
  }
  return out;
}

}  // namespace

Clients Nodes::order() const {
  Clients out = book_ ? named(clients_, book_->order()) : clients_;
  const std::scoped_lock lock(mutex_);
  const auto refused = [this](Client& one) { return refused_.contains(one.address()); };
  if (!std::ranges::all_of(out, refused)) std::erase_if(out, refused);
  if (out.empty()) out = clients_;
  std::ranges::stable_partition(out, [this](Client& one) { return one.address() == preferred_; });
  std::ranges::stable_partition(out, [](Client& one) { return !one.is_paused(); });
  return out;
}

void Nodes::refuse(const std::string& address) {
  const std::scoped_lock lock(mutex_);
  refused_.insert(address);
  if (preferred_ == address) preferred_.clear();
}

void Nodes::prefer(const std::string& address) {
  const std::scoped_lock lock(mutex_);
  preferred_ = address;
}

}  // namespace wastewatch::rpc
