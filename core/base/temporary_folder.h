// A folder of its own under the system's temporary folder, readable by its owner alone, removed with all it
// holds when it goes out of scope: also when the work in it failed or was cancelled. One thread.
#pragma once

#include <filesystem>

#include "base/error.h"

namespace wastewatch {

class TemporaryFolder {
 public:
  // Errors: FileErrc's.
  static Result<TemporaryFolder> make();
  TemporaryFolder(TemporaryFolder&& other) noexcept;
  TemporaryFolder& operator=(TemporaryFolder&&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  explicit TemporaryFolder(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;  // empty: given away
};

}  // namespace wastewatch
