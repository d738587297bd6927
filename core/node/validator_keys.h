// The solo chain's validator keys: files in CometBFT's priv_validator_key.json form, readable by their owner
// only.
#pragma once

#include <filesystem>
#include <vector>

#include "crypto/private_key.h"
#include "node/errors.h"

namespace wastewatch::node {

// Writes `count` keys as 0.json, 1.json, … into `folder`: fresh ones, or, with a name, those that
// PrivateKey::from_name gives for "<name>-<n>" (tests and the demonstration only). Errors: io, in_use (keys
// exist).
Status create_validator_keys(const std::filesystem::path& folder, std::size_t count,
                             std::string_view name = {});

// All of them, in the order of their numbers. Errors: bad_key_file, io.
Result<std::vector<crypto::PrivateKey>> load_validator_keys(const std::filesystem::path& folder);

}  // namespace wastewatch::node
