#include "outbox/lane.h"

#include <algorithm>
#include <iterator>

namespace wastewatch::outbox {
namespace {

std::vector<Task> open_in_order(const std::vector<Task>& tasks, const ledger::v1::TxBody& lane) {
  std::vector<Task> out;
  std::ranges::copy_if(tasks, std::back_inserter(out),
                       [&](const Task& task) { return task.open() && share_a_lane(task.body, lane); });
  std::ranges::stable_sort(out, {}, [](const Task& task) { return task.body.sequence(); });
  return out;
}

ledger::v1::TxBody lane_body(const ledger::TxBinding& binding, const ledger::TxSigner& signer) {
  ledger::v1::TxBody out;
  out.set_chain_id(binding.chain_id);
  out.set_signer(std::string(as_text(signer.public_key)));
  out.set_lane(signer.lane);
  return out;
}

}  // namespace

std::int64_t first_block_of(const ledger::v1::TxBody& body) {
  return body.valid_until_height() - ledger::max_valid_blocks;
}

bool is_barred(const ledger::v1::TxBody& body, std::int64_t height) { return first_block_of(body) > height; }

bool share_a_lane(const ledger::v1::TxBody& a, const ledger::v1::TxBody& b) {
  return a.chain_id() == b.chain_id() && a.lane() == b.lane() && a.signer() == b.signer();
}

Lane lane_of(const std::vector<Task>& tasks, const ledger::TxBinding& binding,
             const ledger::TxSigner& signer) {
  Lane out{binding.last_sequence, {}, {}};
  for (auto& task : open_in_order(tasks, lane_body(binding, signer))) {
    if (task.body.sequence() <= binding.last_sequence) continue;
    const bool next = task.body.sequence() == out.last_sequence + 1 && !is_barred(task.body, binding.height);
    if (next) ++out.last_sequence;
    (next ? out.waiting : out.set_aside).push_back(std::move(task));
  }
  return out;
}

std::vector<Task> before(const std::vector<Task>& tasks, const Task& task) {
  auto out = open_in_order(tasks, task.body);
  std::erase_if(out, [&](const Task& one) {
    return one.state == TaskState::in_block || one.body.sequence() >= task.body.sequence() ||
           is_barred(one.body, ledger::bound_height(task.body));
  });
  return out;
}

}  // namespace wastewatch::outbox
