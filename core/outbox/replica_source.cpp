#include "outbox/chain_source.h"

#include "index/errors.h"

namespace wastewatch::outbox {

bool can_be_in(const ledger::v1::TxBody& body, std::int64_t height) {
  return height <= body.valid_until_height() &&
         height >= body.valid_until_height() - ledger::max_valid_blocks && height > 0;
}

Result<ledger::TxBinding> ReplicaSource::binding(const ledger::TxSigner& signer, const std::stop_token&) {
  const auto last = reader_.sequence(signer.public_key, signer.lane);
  if (!last) return fail(last.error());
  return ledger::TxBinding{reader_.chain_id(), reader_.height(), *last};
}

Result<Whereabouts> ReplicaSource::find(const Task& task, const std::stop_token&) {
  const auto found = reader_.transaction(task.hash());
  if (!found && !found.error().is(index::Errc::not_found)) return fail(found.error());
  if (found && ledger::settles(found->result.code))
    return Whereabouts{Whereabouts::Place::executed, found->place.height, found->result.code};
  return without_block(task);
}

Result<Whereabouts> ReplicaSource::without_block(const Task& task) const {
  const auto last = reader_.sequence(as_bytes(task.body.signer()), task.body.lane());
  if (!last) return fail(last.error());
  const bool over = reader_.height() >= task.body.valid_until_height();
  if (*last < task.body.sequence())
    return Whereabouts{over ? Whereabouts::Place::lapsed : Whereabouts::Place::nowhere};
  const bool all_held = held_from_ < task.body.valid_until_height() - ledger::max_valid_blocks;
  if (held_from_ > 0 && !all_held) return fail(Errc::not_shown);
  return Whereabouts{Whereabouts::Place::lapsed};
}

}  // namespace wastewatch::outbox
