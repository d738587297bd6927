#include "index/kept_genesis.h"

#include <nlohmann/json.hpp>

#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "chain/validator_set.h"
#include "index/errors.h"

namespace wastewatch::index {

Result<std::string> encode_genesis(const Genesis& genesis) {
  chain::GenesisDoc out;
  out.chain_id = genesis.chain_id;
  out.genesis_time = genesis.time;
  out.initial_height = genesis.initial_height;
  out.consensus_params = genesis.consensus_params;
  out.app_state = std::string(as_text(genesis.app_state));
  for (const auto& update : genesis.validators) {
    auto validator = chain::make_validator(update.public_key, update.power);
    if (!validator) return fail(Errc::store_failed, validator.error().text());
    out.validators.push_back({std::move(*validator), ""});
  }
  return chain::json_of(out).dump();
}

Result<Genesis> decode_genesis(std::string_view text) {
  auto document = chain::parse_json(text).and_then(chain::genesis_from_json);
  if (!document) return fail(Errc::store_corrupt, document.error().text());
  Genesis out;
  out.chain_id = std::move(document->chain_id);
  out.time = document->genesis_time;
  out.initial_height = document->initial_height;
  out.consensus_params = std::move(document->consensus_params);
  out.app_state = to_bytes(document->app_state);
  for (const auto& entry : document->validators)
    out.validators.push_back({entry.validator.public_key, entry.validator.voting_power});
  return out;
}

}  // namespace wastewatch::index
