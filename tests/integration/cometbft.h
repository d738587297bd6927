// Finding CometBFT and preparing a home folder for a single validator with a secp256k1 key.
#pragma once

#include <filesystem>
#include <optional>

#include "chain/rpc_types.h"

namespace wastewatch::test {

// $WASTEWATCH_COMETBFT, else ~/.cache/wastewatch/bin/cometbft.
std::optional<std::filesystem::path> find_cometbft();

// Makes config/ and data/ in `home`: validator key, state file and a genesis with that one validator. Throws
// std::runtime_error.
void make_cometbft_home(const std::filesystem::path& home, const std::string& chain_id,
                        std::uint64_t app_version, const std::string& app_state);

}  // namespace wastewatch::test

#define WASTEWATCH_COMETBFT_OR_SKIP(variable)                                              \
  const auto variable##_found = ::wastewatch::test::find_cometbft();                       \
  if (!variable##_found)                                                                   \
    GTEST_SKIP() << "no CometBFT: set WASTEWATCH_COMETBFT or install it (./dev net does)"; \
  const std::string variable = variable##_found->string()
