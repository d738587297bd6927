#include "outbox/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace wastewatch::outbox {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

std::unexpected<Error> io_failure(const char* what, const std::filesystem::path& file) {
  return fail(Errc::io, std::string(what) + " " + file.string() + ": " + strerrordesc_np(errno));
}

bool write_all(int descriptor, BytesView content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    content = content.subspan(static_cast<std::size_t>(written));
  }
  return ::fsync(descriptor) == 0;
}

Status sync_folder(const std::filesystem::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened && ::fsync(opened.get()) == 0) return {};
  if (opened && (errno == EINVAL || errno == ENOTSUP)) return {};
  return io_failure("cannot sync", folder);
}

}  // namespace

Status make_private_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder.parent_path(), error);
  if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return {};
  return io_failure("cannot create", folder);
}

Status write_private_file(const std::filesystem::path& file, BytesView content) {
  const std::filesystem::path fresh = file.string() + ".new";
  {
    const Descriptor out(::open(fresh.c_str(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600));
    if (!out) return io_failure("cannot create", fresh);
    if (!write_all(out.get(), content)) {
      auto failed = io_failure("cannot write", fresh);
      ::unlink(fresh.c_str());
      return failed;
    }
  }
  if (::rename(fresh.c_str(), file.c_str()) != 0) return io_failure("cannot replace", file);
  return sync_folder(file.parent_path());
}

Result<Bytes> read_small_file(const std::filesystem::path& file, std::size_t max_bytes) {
  const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in) return io_failure("cannot read", file);
  Bytes out(max_bytes + 1);
  std::size_t size = 0;
  while (size < out.size()) {
    const ssize_t got = ::read(in.get(), out.data() + size, out.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return io_failure("cannot read", file);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  out.resize(size);
  return out;
}

Status remove_file(const std::filesystem::path& file) {
  if (::unlink(file.c_str()) != 0 && errno != ENOENT) return io_failure("cannot remove", file);
  return {};
}

}  // namespace wastewatch::outbox
