#include <optional>

#include "ledger/keys.h"
#include "ledger/proto/state.pb.h"
#include "outbox/chain_source.h"

namespace wastewatch::outbox {
namespace {

// The newest header states the root after the block before it.
Result<rpc::StateRoot> state_under(const chain::Header& newest) {
  const auto root = Hash::from(newest.app_hash);
  if (newest.height < 2 || !root) return fail(Errc::too_early, "height " + std::to_string(newest.height));
  return rpc::StateRoot{newest.height - 1, *root};
}

// An answer, or why there is none; what a node cannot know yet is no lie.
bool says_not_found(const Error& error) { return error.is(rpc::Errc::rpc_error); }

}  // namespace

Result<std::uint64_t> ProvenSource::sequence(const ledger::TxSigner& signer, const chain::Header& newest,
                                             const std::stop_token& stop) {
  const auto state = state_under(newest);
  if (!state) return fail(state.error());
  const Bytes key = ledger::keys::lane_sequence(signer.public_key, signer.lane);
  std::optional<Error> failed;
  for (rpc::Client& node : nodes_) {
    const auto value = rpc::OldHistory(node, *state).value(key, stop);
    if (!value) {
      failed = value.error();
      continue;
    }
    ledger::v1::LaneSequence record;
    if (!*value) return 0;
    if (!record.ParseFromArray((*value)->data(), static_cast<int>((*value)->size())))
      return fail(Errc::other_content, "a sequence that does not decode");
    return record.last();
  }
  return fail(failed.value_or(Error::make(rpc::Errc::unreachable)));
}

Result<ledger::TxBinding> ProvenSource::binding(const ledger::TxSigner& signer, const std::stop_token& stop) {
  const auto update = client_.update(stop);
  if (!update) return fail(update.error());
  const auto& newest = update->block.signed_header.header;
  const auto last = sequence(signer, newest, stop);
  if (!last) return fail(last.error());
  return ledger::TxBinding{newest.chain_id, newest.height, *last};
}

Result<chain::Header> ProvenSource::header(std::int64_t height, const chain::Header& newest,
                                           const std::stop_token& stop) {
  if (height == newest.height) return newest;
  if (height > newest.height) return fail(light::Errc::height_too_high, std::to_string(height));
  auto update = client_.verify_height(height, stop);
  if (!update) return fail(update.error());
  return std::move(update->block.signed_header.header);
}

Result<Whereabouts> ProvenSource::find_at(rpc::Client& node, const Task& task, const chain::Header& newest,
                                          const std::stop_token& stop) {
  const auto believed = [&](std::int64_t height) -> Result<chain::Header> {
    if (!can_be_in(task.body, height)) return fail(Errc::other_content, "block " + std::to_string(height));
    return header(height, newest, stop);
  };
  const auto found = rpc::held_transaction(node, task.hash(), believed, stop);
  if (!found) return fail(found.error());
  Whereabouts out{Whereabouts::Place::in_block, found->header.height};
  if (out.height >= newest.height) return out;
  const auto next = header(out.height + 1, newest, stop);
  if (!next) return fail(next.error());
  const auto result = rpc::held_result(node, *found, *next, stop);
  if (!result) return fail(result.error());
  if (!ledger::settles(result->code)) return Whereabouts{};
  return Whereabouts{Whereabouts::Place::executed, out.height, result->code};
}

Result<Whereabouts> ProvenSource::find(const Task& task, const std::stop_token& stop) {
  const auto update = client_.update(stop);
  if (!update) return fail(update.error());
  const auto& newest = update->block.signed_header.header;
  if (newest.chain_id != task.body.chain_id()) return fail(Errc::wrong_chain, newest.chain_id);
  std::optional<Error> failed;
  for (rpc::Client& node : nodes_) {
    const auto found = find_at(node, task, newest, stop);
    if (found && found->place != Whereabouts::Place::nowhere) return found;
    if (!found && found.error().is(light::Errc::height_too_high)) return Whereabouts{};
    if (!found && !says_not_found(found.error())) failed = found.error();
  }
  auto absent = without_block(task, newest, stop);
  if (!absent || absent->place != Whereabouts::Place::nowhere) return absent;
  if (failed) return fail(*failed);
  return absent;
}

Result<Whereabouts> ProvenSource::without_block(const Task& task, const chain::Header& newest,
                                                const std::stop_token& stop) {
  const auto last = sequence({as_bytes(task.body.signer()), task.body.lane()}, newest, stop);
  if (!last) return fail(last.error());
  if (*last < task.body.sequence()) return unused(task.body, newest.height - 1);
  if (is_barred(task.body, newest.height - 1)) return Whereabouts{Whereabouts::Place::lapsed};
  return fail(Errc::not_shown, "sequence " + std::to_string(task.body.sequence()));
}

}  // namespace wastewatch::outbox
