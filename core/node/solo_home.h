// The home folder of a solo chain, made as a whole or not at all:
//   genesis.json      which chain it is; written last
//   validators/       its keys: 0.json, 1.json, …
//   demonstration.json  seed and start, where the chain is the demonstration's
//   blocks/, state/   made by the chain and the ledger when they first run
// One process at a time: whoever calls these holds the home's lock.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/unique_fd.h"
#include "node/genesis.h"

namespace wastewatch::node {

struct SoloHomeFile {
  std::string name;
  std::string content;
};

struct SoloHomePlan {
  GenesisDoc genesis;  // without validators: they are the home's own keys
  std::size_t validators = 1;
  std::string key_name;             // deterministic keys, for demonstrations and tests
  std::vector<SoloHomeFile> files;  // besides
};

std::filesystem::path genesis_file(const std::filesystem::path& home);

// Locks the home, making it when it is not there, and finishes a set-up that was cut short. Keep the result
// as long as the home is used. Errors: in_use, FileErrc's.
Result<UniqueFd> enter_home(const std::filesystem::path& home);
// Keys without a genesis, which earlier versions could leave, are used. Errors: already_set_up, bad_genesis,
// bad_key_file, FileErrc's.
Status make_solo_home(const std::filesystem::path& home, SoloHomePlan plan);

}  // namespace wastewatch::node
