// A folder as one file of the recordings: relative path and content in turn, each piece after its length as a
// varint. Throws std::runtime_error.
#pragma once

#include <filesystem>

#include "base/bytes.h"

namespace wastewatch::test {

// Without RocksDB's lock, logs for people and OPTIONS files, which a store does without and writes anew.
Bytes pack_folder(const std::filesystem::path& folder);
void unpack_folder(const std::filesystem::path& file, const std::filesystem::path& into);

}  // namespace wastewatch::test
