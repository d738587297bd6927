#include "node/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "node/socket.h"

namespace wastewatch::node {
namespace {

std::unexpected<Error> io_failure(const std::filesystem::path& file, const char* what) {
  return fail(Errc::io, std::string(what) + " " + file.string() + ": " + strerrordesc_np(errno));
}

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(fd, text.data(), text.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(fd) == 0;
}

}  // namespace

Result<std::string> read_text_file(const std::filesystem::path& file, std::size_t max_bytes) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error) return fail(Errc::io, "cannot read " + file.string() + ": " + error.message());
  if (size > max_bytes)
    return fail(Errc::io, file.string() + " is larger than " + std::to_string(max_bytes) + " bytes");
  std::ifstream in(file, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  if (!in) return fail(Errc::io, "cannot read " + file.string());
  return std::move(out).str();
}

Status write_text_file(const std::filesystem::path& file, std::string_view text, unsigned mode) {
  const std::filesystem::path fresh = file.string() + ".new";
  const UniqueFd fd(::open(fresh.c_str(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, mode));
  if (!fd) return io_failure(fresh, "cannot create");
  if (!write_all(fd.get(), text)) return io_failure(fresh, "cannot write");
  if (::rename(fresh.c_str(), file.c_str()) != 0) return io_failure(file, "cannot replace");
  return {};
}

Status make_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return fail(Errc::io, "cannot create " + folder.string() + ": " + error.message());
  return {};
}

}  // namespace wastewatch::node
