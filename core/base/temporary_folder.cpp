#include "base/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

#include "base/files.h"

namespace wastewatch {

Result<TemporaryFolder> TemporaryFolder::make() {
  std::error_code error;
  const auto above = std::filesystem::temp_directory_path(error);
  if (error) return file_failure("cannot find", "TMPDIR", error);
  std::string name = (above / "wastewatch-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) return file_failure("cannot make", name, errno);
  return TemporaryFolder(name);
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept
    : path_(std::exchange(other.path_, std::filesystem::path{})) {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace wastewatch
