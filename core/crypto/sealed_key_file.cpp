#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "crypto/sealed_key.h"

namespace wastewatch::crypto {
namespace {

class File {
 public:
  explicit File(int descriptor) : descriptor_(descriptor) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }
  bool ok() const { return descriptor_ >= 0; }

 private:
  int descriptor_;
};

std::unexpected<Error> io_error(const std::string& what) {
  return fail(Errc::io, what + ": " + std::strerror(errno));
}

bool write_all(int descriptor, BytesView bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

bool sync_folder(const std::filesystem::path& folder) {
  const File file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return file.ok() && ::fsync(file.get()) == 0;
}

// mkostemp makes the file with mode 0600.
Status write_temporary(std::string& name, BytesView bytes) {
  const File file(::mkostemp(name.data(), O_CLOEXEC));
  if (!file.ok()) return io_error("create " + name);
  if (write_all(file.get(), bytes) && ::fsync(file.get()) == 0) return {};
  auto error = io_error("write " + name);
  ::unlink(name.c_str());
  return error;
}

bool move_into_place(const std::string& from, const std::string& to, Replace replace) {
  const unsigned flags = replace == Replace::yes ? 0 : RENAME_NOREPLACE;
  return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0;
}

}  // namespace

Status write_key_file(const std::filesystem::path& path, BytesView sealed, Replace replace) {
  const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  std::string temporary = (folder / ".key-XXXXXX").string();
  if (auto status = write_temporary(temporary, sealed); !status) return status;
  if (!move_into_place(temporary, path.string(), replace)) {
    const bool exists = errno == EEXIST;
    auto error = exists ? fail(Errc::already_exists, path.string()) : io_error("rename to " + path.string());
    ::unlink(temporary.c_str());
    return error;
  }
  if (!sync_folder(folder)) return io_error("sync " + folder.string());
  return {};
}

Result<Bytes> read_key_file(const std::filesystem::path& path) {
  const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.ok()) return io_error("open " + path.string());
  Bytes out(max_key_file_bytes + 1);
  std::size_t size = 0;
  while (size < out.size()) {
    const ssize_t got = ::read(file.get(), out.data() + size, out.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return io_error("read " + path.string());
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  if (size > max_key_file_bytes) return fail(Errc::corrupt_key_file, "larger than a key file");
  out.resize(size);
  return out;
}

}  // namespace wastewatch::crypto
