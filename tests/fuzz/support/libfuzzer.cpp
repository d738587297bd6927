// libFuzzer's entry points. At the start the target's seeds are written into the first folder that was named.
#include <filesystem>
#include <fstream>
#include <string>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "fuzz/support/target.h"

namespace {

void write_seeds(const std::filesystem::path& folder) {
  for (const auto& seed : wastewatch::fuzz::seeds()) {
    const auto name = "seed-" + wastewatch::to_hex(wastewatch::crypto::sha256(seed)).substr(0, 16);
    std::ofstream out(folder / name, std::ios::binary | std::ios::trunc);
    out << wastewatch::as_text(seed);
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  for (int i = 1; i < *argc; ++i) {
    const std::filesystem::path argument((*argv)[i]);
    if (!std::filesystem::is_directory(argument)) continue;
    write_seeds(argument);
    break;
  }
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  wastewatch::fuzz::run({data, size});
  return 0;
}
