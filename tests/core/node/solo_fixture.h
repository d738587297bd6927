// A solo chain over the key-value application in a temporary home, for the tests of this folder.
#pragma once

#include <gtest/gtest.h>

#include "chain/validator_set.h"
#include "node/solo_chain.h"
#include "support/key_value_application.h"
#include "support/vectors.h"

namespace wastewatch::node {

inline constexpr auto test_genesis_time = Timestamp{1'700'000'000, 0};

inline crypto::PrivateKey test_key(std::size_t number) {
  return crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "solo-test-" + std::to_string(number));
}

inline std::vector<crypto::PrivateKey> test_keys(std::size_t count) {
  std::vector<crypto::PrivateKey> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(test_key(i));
  return out;
}

// Validator n has power 10 + n.
inline GenesisDoc test_genesis(std::size_t validators) {
  GenesisDoc out;
  out.genesis_time = test_genesis_time;
  out.chain_id = "solo-test";
  out.consensus_params = default_consensus_params(1);
  for (std::size_t i = 0; i < validators; ++i) {
    const auto power = static_cast<std::int64_t>(10 + i);
    out.validators.push_back({chain::make_validator(test_key(i).public_key(), power).value(), ""});
  }
  return out;
}

// The application and the chain over it, opened as after a restart.
struct SoloNode {
  explicit SoloNode(std::filesystem::path file) : application(std::move(file)) {}
  test::KeyValueApplication application;
  std::unique_ptr<SoloChain> chain;
};

inline Result<std::unique_ptr<SoloNode>> open_solo(const std::filesystem::path& home,
                                                   std::size_t validators = 1, std::size_t held_keys = 100) {
  auto node = std::make_unique<SoloNode>(home / "application");
  auto chain = SoloChain::open({.home = home, .mempool = {}, .sync = false}, test_genesis(validators),
                               LocalSigners(test_keys(std::min(validators, held_keys))), node->application);
  if (!chain) return std::unexpected(chain.error());
  node->chain = std::move(*chain);
  return node;
}

inline Timestamp test_time(std::int64_t seconds_after_genesis) {
  return {test_genesis_time.seconds + seconds_after_genesis, 0};
}

inline Bytes tx(std::string_view text) { return to_bytes(text); }

}  // namespace wastewatch::node
