// The genesis document's app_state: JSON, checked member by member, turned into state records.
// docs/formats.md has the schema. Pure; thread safe.
#pragma once

#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "ledger/errors.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::ledger {

inline constexpr std::size_t max_genesis_bytes = 64U << 20;

struct ValidatorOwner {
  Bytes public_key;
  std::string organisation_id;
};

struct Genesis {
  v1::Policy policy;
  std::vector<v1::WasteKind> waste_kinds;
  std::vector<v1::Organisation> organisations;
  std::vector<v1::Permit> permits;
  std::vector<v1::Key> keys;
  std::vector<v1::Vehicle> vehicles;
  std::vector<v1::Device> devices;
  std::vector<ValidatorOwner> validators;
};

// The values in effect where app_state does not name them.
v1::Policy default_policy();

// Errors: bad_genesis; the detail names the member, as in "organisations[3].credit_code: …".
Result<Genesis> parse_genesis(std::string_view app_state);

}  // namespace wastewatch::ledger
