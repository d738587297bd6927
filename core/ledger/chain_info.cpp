#include "ledger/chain_info.h"

#include "ledger/keys.h"
#include "ledger/state_machine.h"

namespace wastewatch::ledger {

Result<v1::ChainInfo> read_chain_info(const merkle::Tree& tree) {
  const auto value = tree.get(keys::chain_info());
  if (!value) return fail(value.error());
  v1::ChainInfo chain;
  const bool decodes =
      value->has_value() && chain.ParseFromArray((*value)->data(), static_cast<int>((*value)->size()));
  if (!decodes) return fail(Errc::state_corrupt, "the chain's record is missing");
  return chain;
}

Status check_rules(const merkle::Tree& tree) {
  const auto chain = read_chain_info(tree);
  if (!chain) return fail(chain.error());
  if (chain->format_version() == format_version && chain->app_version() == app_version) return {};
  return fail(Errc::unknown_version, "application version " + std::to_string(chain->app_version()));
}

}  // namespace wastewatch::ledger
