#include "ledger/state/chain_info.h"

#include "ledger/keys.h"
#include "ledger/rules.h"
#include "ledger/state/records.h"
#include "ledger/state_machine.h"

namespace wastewatch::ledger {

Result<v1::ChainInfo> read_chain_info(const merkle::Tree& tree) {
  auto chain = find_record<v1::ChainInfo>(tree, keys::chain_info());
  if (!chain) return fail(std::move(chain.error()));
  if (!*chain) return fail(Errc::state_corrupt, "the chain's record is missing");
  return std::move(**chain);
}

Status check_rules(const merkle::Tree& tree) {
  const auto rules = read_rules(tree);
  return rules ? Status{} : fail(rules.error());
}

Result<const Rules*> read_rules(const merkle::Tree& tree) {
  const auto chain = read_chain_info(tree);
  if (!chain) return fail(chain.error());
  const Rules* rules = find_rules(chain->app_version());
  if (chain->format_version() == format_version && rules != nullptr) return rules;
  return fail(Errc::unknown_version, "application version " + std::to_string(chain->app_version()));
}

}  // namespace wastewatch::ledger
