// The solo chain's validator keys: files in CometBFT's priv_validator_key.json form, readable by their owner
// only.
#pragma once

#include <filesystem>
#include <vector>

#include "crypto/private_key.h"
#include "node/errors.h"

namespace wastewatch::node {

// Writes `count` keys as 0.json, 1.json, … into `folder`: fresh ones, or, with a name, those that
// PrivateKey::from_name gives for "<name>-<n>" (tests and the demonstration only). Numbers that `kept`, a
// folder of an earlier set-up that was cut short, has already are taken from there and not written again.
// All of them, in the order of their numbers. Errors: io, already_set_up (keys exist), bad_key_file.
Result<std::vector<crypto::PrivateKey>> create_validator_keys(const std::filesystem::path& folder,
                                                              std::size_t count, std::string_view name = {},
                                                              const std::filesystem::path& kept = {});

// All of them, in the order of their numbers. Errors: bad_key_file, io.
Result<std::vector<crypto::PrivateKey>> load_validator_keys(const std::filesystem::path& folder);

}  // namespace wastewatch::node
