#include "light/identity.h"

#include <algorithm>

#include "light/provider.h"

namespace wastewatch::light {

bool same_node(const NodeIdentity& a, const NodeIdentity& b) {
  const bool endpoint = std::ranges::any_of(
      a.endpoints, [&](const std::string& one) { return std::ranges::contains(b.endpoints, one); });
  const bool id = !a.node_id.empty() && a.node_id == b.node_id;
  const bool validator =
      !a.validator_key.empty() && a.validator_key == b.validator_key && a.moniker == b.moniker;
  return endpoint || id || validator;
}

Result<NodeIdentity> Provider::identity(std::stop_token) { return fail(Errc::no_response, "not known"); }

}  // namespace wastewatch::light
