#include "base/files.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <optional>
#include <utility>

#include "base/unique_fd.h"

namespace wastewatch {
namespace {

namespace fs = std::filesystem;

constexpr mode_t owner_file = 0600;
constexpr mode_t owner_folder = 0700;
constexpr mode_t others = 0077;
constexpr mode_t shared_file = 0666;
constexpr int unset = -1;

std::atomic<int> user_umask = unset;  // what private_process() found

struct ErrnoRow {
  int number;
  FileErrc code;
};
constexpr std::array errno_rows{ErrnoRow{ENOENT, FileErrc::missing},
                                ErrnoRow{ENOTDIR, FileErrc::missing},
                                ErrnoRow{EEXIST, FileErrc::already_exists},
                                ErrnoRow{ENOSPC, FileErrc::no_space},
                                ErrnoRow{EDQUOT, FileErrc::no_space},
                                ErrnoRow{EFBIG, FileErrc::no_space},
                                ErrnoRow{EACCES, FileErrc::no_permission},
                                ErrnoRow{EPERM, FileErrc::no_permission},
                                ErrnoRow{EROFS, FileErrc::no_permission},
                                ErrnoRow{EISDIR, FileErrc::not_a_file},
                                ErrnoRow{ENOTEMPTY, FileErrc::not_a_file},
                                ErrnoRow{ENAMETOOLONG, FileErrc::bad_name},
                                ErrnoRow{ELOOP, FileErrc::bad_name},
                                ErrnoRow{EILSEQ, FileErrc::bad_name},
                                ErrnoRow{EBUSY, FileErrc::busy},
                                ErrnoRow{ETXTBSY, FileErrc::busy},
                                ErrnoRow{EMFILE, FileErrc::too_many_open},
                                ErrnoRow{ENFILE, FileErrc::too_many_open},
                                ErrnoRow{EIO, FileErrc::io},
                                ErrnoRow{ENXIO, FileErrc::io},
                                ErrnoRow{ESTALE, FileErrc::io}};

std::unexpected<Error> failure(const char* what, const fs::path& path, int number = errno) {
  return file_failure(what, path, number);
}

bool is_unsupported(int number) {
  return number == EINVAL || number == ENOSYS || number == EOPNOTSUPP || number == ENOTTY;
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

int sync_retrying(int fd, const FileCalls& calls) {
  int done = 0;
  do {
    done = calls.sync(fd);
  } while (done != 0 && errno == EINTR);
  return done;
}

bool write_all(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool set_access(int fd, Access access) {
  const int mask = user_umask.load();
  if (access == Access::owner || mask == unset) return true;
  return ::fchmod(fd, shared_file & ~static_cast<mode_t>(mask)) == 0 || is_unsupported(errno) ||
         errno == EPERM;
}

// A file beside the one to be written, under a name of its own.
class Fresh {
 public:
  static Result<Fresh> create(const fs::path& file, Access access) {
    static std::atomic<unsigned> counter = 0;
    const mode_t mode = access == Access::shared ? shared_file : owner_file;
    for (;;) {
      const std::string name = "." + file.filename().string() + "." + std::to_string(::getpid()) + "-" +
                               std::to_string(counter++) + ".new";
      fs::path path = folder_of(file) / name;
      UniqueFd fd(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode));
      if (fd) return Fresh(std::move(fd), std::move(path));
      if (errno != EEXIST) return failure("cannot create", path);
    }
  }
  Fresh(Fresh&& other) noexcept : fd_(std::move(other.fd_)), path_(std::exchange(other.path_, {})) {}
  Fresh& operator=(Fresh&&) = delete;
  ~Fresh() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  Status fill(std::string_view content, Access access, const FileCalls& calls) {
    const bool written = write_all(fd_.get(), content) && set_access(fd_.get(), access);
    if (!written) return failure("cannot write", path_);
    if (sync_retrying(fd_.get(), calls) != 0 && !is_unsupported(errno)) return failure("cannot write", path_);
    fd_ = UniqueFd();
    return {};
  }
  const char* name() const { return path_.c_str(); }
  void moved() { path_.clear(); }

 private:
  Fresh(UniqueFd fd, fs::path path) : fd_(std::move(fd)), path_(std::move(path)) {}
  UniqueFd fd_;
  fs::path path_;
};

// Reserves the name with an empty file that the fresh one replaces.
bool move_over_reservation(const char* from, const char* to) {
  const UniqueFd reserved(::open(to, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, owner_file));
  if (!reserved) return false;
  if (::rename(from, to) == 0) return true;
  const int number = errno;
  ::unlink(to);
  errno = number;
  return false;
}

// Errno says why not.
bool move_to_free_name(const char* from, const char* to, const FileCalls& calls) {
  if (calls.rename_with_flags(from, to, RENAME_NOREPLACE) == 0) return true;
  if (!is_unsupported(errno)) return false;
  if (calls.link(from, to) == 0) {
    ::unlink(from);
    return true;
  }
  return (is_unsupported(errno) || errno == EPERM) && move_over_reservation(from, to);
}

// What cannot be replaced but only written to: /dev/full, /dev/stdout, a pipe.
bool is_device(const fs::path& file) {
  struct stat found{};
  if (::stat(file.c_str(), &found) != 0 || S_ISDIR(found.st_mode)) return false;
  return !S_ISREG(found.st_mode) || file.parent_path() == "/dev";  // /dev/stdout of a redirected output
}

Status write_through(const fs::path& file, std::string_view content) {
  const UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (!fd || !write_all(fd.get(), content)) return failure("cannot write", file);
  return {};
}

Status make_one(const fs::path& folder) {
  if (::mkdir(folder.c_str(), owner_folder) == 0) return {};
  struct stat found{};
  const int number = errno;
  if (::stat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode)) return {};
  if (number == EEXIST || number == ENOTDIR) return fail(FileErrc::not_a_folder, folder.string());
  return failure("cannot create", folder, number);
}

}  // namespace

std::string_view error_name(FileErrc code) {
  switch (code) {
    case FileErrc::missing: return "missing";
    case FileErrc::io: return "io";
    case FileErrc::too_large: return "too_large";
    case FileErrc::already_exists: return "already_exists";
    case FileErrc::no_space: return "no_space";
    case FileErrc::no_permission: return "no_permission";
    case FileErrc::not_a_file: return "not_a_file";
    case FileErrc::bad_name: return "bad_name";
    case FileErrc::busy: return "busy";
    case FileErrc::too_many_open: return "too_many_open";
    case FileErrc::refused: return "refused";
    case FileErrc::not_a_folder: return "not_a_folder";
  }
  return "unknown";
}

FileErrc file_errc(int number) {
  const auto* const row = std::ranges::find(errno_rows, number, &ErrnoRow::number);
  return row == errno_rows.end() ? FileErrc::refused : row->code;
}

std::unexpected<Error> file_failure(std::string_view what, const fs::path& path, int number) {
  const char* words = strerrordesc_np(number);
  return fail(file_errc(number), std::string(what) + " " + path.string() + ": " +
                                     (words == nullptr ? "error " + std::to_string(number) : words));
}

std::unexpected<Error> file_failure(std::string_view what, const fs::path& path,
                                    const std::error_code& error) {
  return file_failure(what, path, error.value());
}

const FileCalls& system_file_calls() {
  static constexpr FileCalls calls{[](const char* from, const char* to, unsigned flags) {
                                     return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, flags);
                                   },
                                   [](const char* from, const char* to) { return ::link(from, to); },
                                   [](int fd) { return ::fsync(fd); }};
  return calls;
}

namespace {

// What comes through a pipe, as `--file <(command)`, may take its time, but not for ever.
bool is_readable_soon(int fd) {
  constexpr int patience_ms = 10'000;
  pollfd wanted{fd, POLLIN, 0};
  return ::poll(&wanted, 1, patience_ms) > 0;
}

}  // namespace

Result<std::string> read_file(const fs::path& file, std::size_t max_bytes) {
  const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));  // a pipe that nobody writes to
  if (!fd) return failure("cannot read", file);
  std::string out;
  std::array<char, 64UL * 1024> part{};
  for (;;) {
    const ssize_t got = ::read(fd.get(), part.data(), part.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EAGAIN) {
      if (is_readable_soon(fd.get())) continue;
      return file_failure("nothing is written to", file, ETIMEDOUT);
    }
    if (got < 0) return failure("cannot read", file);
    if (got == 0) return out;
    out.append(part.data(), static_cast<std::size_t>(got));
    if (out.size() > max_bytes)
      return fail(FileErrc::too_large,
                  file.string() + " is larger than " + std::to_string(max_bytes) + " bytes");
  }
}

Status write_file(const fs::path& file, std::string_view content, FileOptions options,
                  const FileCalls& calls) {
  if (options.existing == Existing::replace && is_device(file)) return write_through(file, content);
  auto fresh = Fresh::create(file, options.access);
  if (!fresh) return fail(fresh.error());
  if (auto filled = fresh->fill(content, options.access, calls); !filled) return filled;
  const bool moved = options.existing == Existing::replace
                         ? ::rename(fresh->name(), file.c_str()) == 0
                         : move_to_free_name(fresh->name(), file.c_str(), calls);
  if (!moved) return failure("cannot write", file);
  fresh->moved();
  return sync_folder(folder_of(file), calls);
}

Status make_folder(const fs::path& folder) {
  fs::path made;
  for (const auto& part : folder) {
    made /= part;
    if (auto done = make_one(made); !done) return done;
  }
  return {};
}

Status make_private_folder(const fs::path& folder) {
  if (auto made = make_folder(folder); !made) return made;
  struct stat found{};
  if (::stat(folder.c_str(), &found) != 0) return failure("cannot read", folder);
  const bool open_to_others = (found.st_mode & others) != 0 && found.st_uid == ::geteuid();
  if (open_to_others && ::chmod(folder.c_str(), found.st_mode & ~others & 07777) != 0 && errno != EPERM &&
      !is_unsupported(errno))
    return failure("cannot protect", folder);
  return {};
}

Status sync_folder(const fs::path& folder, const FileCalls& calls) {
  const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd || sync_retrying(fd.get(), calls) == 0) return {};
  return is_unsupported(errno) || errno == EBADF || errno == EROFS || errno == EACCES || errno == EPERM
             ? Status{}
             : failure("the disk does not confirm", folder);
}

void share_file(const fs::path& file) {
  const UniqueFd fd(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
  if (fd) set_access(fd.get(), Access::shared);
}

void private_process() { user_umask = static_cast<int>(::umask(others)); }

}  // namespace wastewatch
