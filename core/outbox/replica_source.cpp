#include "outbox/chain_source.h"

#include "index/errors.h"

namespace wastewatch::outbox {

bool can_be_in(const ledger::v1::TxBody& body, std::int64_t height) {
  return height <= body.valid_until_height() && height >= first_block_of(body) && height > 0;
}

Whereabouts unused(const ledger::v1::TxBody& body, std::int64_t height) {
  if (height >= body.valid_until_height()) return {Whereabouts::Place::lapsed};
  if (is_barred(body, height)) return {Whereabouts::Place::barred, first_block_of(body)};
  return {};
}

Result<ledger::TxBinding> ReplicaSource::binding(const ledger::TxSigner& signer, const std::stop_token&) {
  const auto last = reader_.sequence(signer.public_key, signer.lane);
  if (!last) return fail(last.error());
  return ledger::TxBinding{reader_.chain_id(), reader_.height(), *last};
}

Result<Whereabouts> ReplicaSource::find(const Task& task, const std::stop_token&) {
  if (reader_.chain_id() != task.body.chain_id()) return fail(Errc::wrong_chain, reader_.chain_id());
  const auto found = reader_.transaction(task.hash());
  if (!found && !found.error().is(index::Errc::not_found)) return fail(found.error());
  if (found && ledger::settles(found->result.code))
    return Whereabouts{Whereabouts::Place::executed, found->place.height, found->result.code};
  return without_block(task);
}

Result<Whereabouts> ReplicaSource::without_block(const Task& task) const {
  const auto last = reader_.sequence(as_bytes(task.body.signer()), task.body.lane());
  if (!last) return fail(last.error());
  if (*last < task.body.sequence()) return unused(task.body, reader_.height());
  const bool all_held = held_from_ < first_block_of(task.body);
  if (held_from_ > 0 && !all_held && !is_barred(task.body, reader_.height())) return fail(Errc::not_shown);
  return Whereabouts{Whereabouts::Place::lapsed};
}

}  // namespace wastewatch::outbox
