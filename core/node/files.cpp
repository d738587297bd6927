#include "node/files.h"

namespace wastewatch::node {
namespace {

Error io_error(const Error& error) { return Error::make(Errc::io, error.detail); }

}  // namespace

Result<std::string> read_text_file(const std::filesystem::path& file, std::size_t max_bytes) {
  return read_file(file, max_bytes).transform_error(io_error);
}

Status write_text_file(const std::filesystem::path& file, std::string_view text) {
  return write_file(file, text).transform_error(io_error);
}

Status make_own_folder(const std::filesystem::path& folder) {
  return make_private_folder(folder).transform_error(io_error);
}

}  // namespace wastewatch::node
