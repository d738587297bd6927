#include "node/files.h"

namespace wastewatch::node {
Result<std::string> read_text_file(const std::filesystem::path& file, std::size_t max_bytes) {
  return read_file(file, max_bytes);
}

Status write_text_file(const std::filesystem::path& file, std::string_view text) {
  return write_file(file, text);
}

Status make_own_folder(const std::filesystem::path& folder) { return make_private_folder(folder); }

}  // namespace wastewatch::node
