#include "support/vectors.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace wastewatch::test {

std::filesystem::path own_vectors() {
  return std::filesystem::path(WASTEWATCH_SOURCE_DIR) / "tests" / "vectors";
}

std::optional<std::filesystem::path> conformance_vectors() {
  std::filesystem::path path;
  if (const char* set = std::getenv("WASTEWATCH_VECTORS"); set != nullptr) {
    path = set;
  } else {
    path = std::filesystem::path(WASTEWATCH_SOURCE_DIR) / ".." / "shared" / "vectors";
  }
  std::error_code error;
  if (!std::filesystem::is_directory(path, error)) return std::nullopt;
  return path;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "wastewatch-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace wastewatch::test
