// Where test data lies: the project's own vectors in tests/vectors, and the conformance sets of other
// projects.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/bytes.h"

namespace wastewatch::test {

// tests/vectors of this checkout.
std::filesystem::path own_vectors();
// $WASTEWATCH_VECTORS, else ../shared/vectors from the project's root; nothing when neither is there.
std::optional<std::filesystem::path> conformance_vectors();
// The whole file; throws std::runtime_error when it cannot be read.
std::string read_file(const std::filesystem::path& path);
// A fresh empty folder, removed when the value dies.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace wastewatch::test

// Skips the test with a clear line when the conformance sets are absent.
#define WASTEWATCH_CONFORMANCE_OR_SKIP(variable)                                                  \
  const auto variable##_found = ::wastewatch::test::conformance_vectors();                        \
  if (!variable##_found) GTEST_SKIP() << "conformance vectors not found: set WASTEWATCH_VECTORS"; \
  const std::filesystem::path& variable = *variable##_found
