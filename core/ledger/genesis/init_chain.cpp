// Genesis as state records.
#include <algorithm>

#include "crypto/public_key.h"
#include "ledger/genesis/genesis.h"
#include "ledger/keys.h"
#include "ledger/state_machine.h"

namespace wastewatch::ledger {
namespace {

std::int64_t initial_height_of(const chain::abci::InitChain& request) {
  return std::max<std::int64_t>(request.initial_height, 1);
}

void write_chain(State& state, const chain::abci::InitChain& request, const Genesis& genesis,
                 std::uint64_t version) {
  v1::ChainInfo chain;
  chain.set_chain_id(request.chain_id);
  chain.set_initial_height(initial_height_of(request));
  chain.set_genesis_ms(request.time.ms());
  chain.set_format_version(format_version);
  chain.set_app_version(version);
  v1::HeaderFrontier frontier;
  frontier.set_height(chain.initial_height() - 1);
  frontier.set_time_ms(chain.genesis_ms());
  state.write(keys::chain_info(), chain);
  state.write(keys::header_frontier(), frontier);
  state.write(keys::policy(), genesis.policy);
  for (const auto& kind : genesis.waste_kinds) state.write(keys::waste_kind(kind.code()), kind);
}

void write_parties(State& state, const Genesis& genesis) {
  for (const auto& party : genesis.organisations) {
    state.write(keys::organisation(as_id<OrganisationId>(party.id())), party);
  }
  for (const auto& key : genesis.keys) state.write(keys::party_key(as_bytes(key.public_key().bytes())), key);
  for (const auto& vehicle : genesis.vehicles) state.write(keys::vehicle(vehicle.plate()), vehicle);
  for (const auto& device : genesis.devices) state.write(keys::device(as_id<DeviceId>(device.id())), device);
  for (const auto& permit : genesis.permits) {
    state.write(
        keys::permit(as_id<OrganisationId>(permit.organisation_id()),
                     static_cast<std::uint8_t>(permit.activity()), permit.waste_code(), permit.number()),
        permit);
  }
}

Status write_validators(State& state, const chain::abci::InitChain& request, const Genesis& genesis) {
  for (const auto& validator : request.validators) {
    const auto address = crypto::address_of(validator.public_key);
    if (!address) return fail(Errc::bad_genesis, "validators: " + address.error().text());
    v1::ValidatorRecord record;
    record.mutable_public_key()->set_type(static_cast<v1::KeyType>(validator.public_key.type));
    record.mutable_public_key()->set_bytes(to_string(validator.public_key.bytes));
    record.set_power(validator.power);
    const auto owner =
        std::ranges::find(genesis.validators, validator.public_key.bytes, &ValidatorOwner::public_key);
    if (owner != genesis.validators.end()) record.set_organisation_id(owner->organisation_id);
    state.write(keys::validator(*address), record);
  }
  return {};
}

}  // namespace

Status init_chain(merkle::WorkingTree& tree, const chain::abci::InitChain& request, std::uint64_t version) {
  const auto genesis = parse_genesis(as_text(request.app_state));
  if (!genesis) return fail(genesis.error());
  if (request.chain_id.empty() || request.chain_id.size() > 50)
    return fail(Errc::bad_genesis, "chain_id: 1 to 50 bytes");
  State state(tree.base());
  write_chain(state, request, *genesis, version);
  write_parties(state, *genesis);
  if (auto status = write_validators(state, request, *genesis); !status) return status;
  return state.write_to(tree);
}

}  // namespace wastewatch::ledger
