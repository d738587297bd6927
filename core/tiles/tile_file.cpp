#include "tiles/tile_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>

#include "tiles/errors.h"

namespace wastewatch::tiles {
namespace {

std::unexpected<Error> failed(const std::filesystem::path& path) {
  const auto reason = std::generic_category().message(errno);
  return fail(errno == ENOENT || errno == ENOTDIR ? Errc::missing : Errc::io, path.string() + ": " + reason);
}

}  // namespace

Result<TileFile> TileFile::open(const std::filesystem::path& path) {
  TileFile out;
  out.fd_ = UniqueFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));  // a pipe does not hold us up
  if (!out.fd_) return failed(path);
  struct stat about{};
  if (::fstat(out.fd_.get(), &about) != 0) return failed(path);
  if (!S_ISREG(about.st_mode)) return fail(Errc::not_tiles, path.string());
  out.size_ = static_cast<std::uint64_t>(about.st_size);
  return out;
}

Result<Bytes> TileFile::read(const Section& part) const {
  if (part.offset > size_ || part.length > size_ - part.offset)
    return fail(Errc::damaged, "the file ends early");
  Bytes out(part.length);
  for (std::size_t at = 0; at < out.size();) {
    const auto got =
        ::pread(fd_.get(), out.data() + at, out.size() - at, static_cast<off_t>(part.offset + at));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(Errc::io, std::generic_category().message(errno));
    if (got == 0) return fail(Errc::damaged, "the file was cut short");
    at += static_cast<std::size_t>(got);
  }
  return out;
}

Result<Bytes> TileFile::read_within(const Section& section, const Section& part,
                                    std::size_t max_bytes) const {
  if (part.offset > section.length || part.length > section.length - part.offset)
    return fail(Errc::damaged, "an entry goes beyond its section");
  if (part.length > max_bytes) return fail(Errc::too_large, std::to_string(part.length) + " bytes");
  return read({section.offset + part.offset, part.length});
}

}  // namespace wastewatch::tiles
