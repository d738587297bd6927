// Preloaded into a program under test: file systems that refuse what ours needs, and a kill at a chosen
// moment.
//   WASTEWATCH_TEST_KILL_AT=n     SIGKILL before the n-th call that changes a file or folder
//   WASTEWATCH_TEST_NO_FLAGS=1    renameat2 with flags answers EINVAL, as on NFS and SMB
//   WASTEWATCH_TEST_NO_FOLDER_SYNC=1  fsync of a folder answers EINVAL
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdlib>

namespace {

long number_of(const char* name) {
  const char* text = std::getenv(name);
  return text == nullptr ? 0 : std::atol(text);
}

void change() {
  static const long kill_at = number_of("WASTEWATCH_TEST_KILL_AT");
  static std::atomic<long> calls = 0;
  if (kill_at > 0 && ++calls == kill_at) ::kill(::getpid(), SIGKILL);
}

template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool changes(int flags) { return (flags & (O_CREAT | O_TRUNC)) != 0; }

bool is_folder(int fd) {
  struct stat found{};
  return ::fstat(fd, &found) == 0 && S_ISDIR(found.st_mode);
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = va_arg(list, mode_t);
  va_end(list);
  if (changes(flags)) change();
  static auto* const real = next<int(const char*, int, ...)>("open");
  return real(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = va_arg(list, mode_t);
  va_end(list);
  if (changes(flags)) change();
  static auto* const real = next<int(const char*, int, ...)>("open64");
  return real(path, flags, mode);
}

int mkdir(const char* path, mode_t mode) noexcept {
  change();
  static auto* const real = next<int(const char*, mode_t)>("mkdir");
  return real(path, mode);
}

int rename(const char* from, const char* to) noexcept {
  change();
  static auto* const real = next<int(const char*, const char*)>("rename");
  return real(from, to);
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
  change();
  static const bool refused = number_of("WASTEWATCH_TEST_NO_FLAGS") != 0;
  if (refused && flags != 0) {
    errno = EINVAL;
    return -1;
  }
  static auto* const real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
  return real(from_folder, from, to_folder, to, flags);
}

int link(const char* from, const char* to) noexcept {
  change();
  static auto* const real = next<int(const char*, const char*)>("link");
  return real(from, to);
}

int unlink(const char* path) noexcept {
  change();
  static auto* const real = next<int(const char*)>("unlink");
  return real(path);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
  change();
  static auto* const real = next<int(int, const char*, int)>("unlinkat");
  return real(folder, path, flags);
}

ssize_t write(int fd, const void* bytes, size_t size) {
  change();
  static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
  return real(fd, bytes, size);
}

int fsync(int fd) {
  change();
  static const bool refused = number_of("WASTEWATCH_TEST_NO_FOLDER_SYNC") != 0;
  if (refused && is_folder(fd)) {
    errno = EINVAL;
    return -1;
  }
  static auto* const real = next<int(int)>("fsync");
  return real(fd);
}

}  // extern "C"
