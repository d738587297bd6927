#include "base/lock_holder.h"

#include <unistd.h>

#include <array>
#include <cerrno>

#include "base/plain_text.h"

namespace wastewatch {
namespace {

constexpr std::size_t max_holder_bytes = 80;

}  // namespace

void name_lock_holder(int fd) {
  const std::string name =
      std::string(program_invocation_short_name) + ", process " + std::to_string(::getpid());
  if (::ftruncate(fd, 0) != 0) return;
  [[maybe_unused]] const auto written = ::pwrite(fd, name.data(), name.size(), 0);
}

std::string lock_holder(int fd) {
  std::array<char, max_holder_bytes> text{};
  const auto got = ::pread(fd, text.data(), text.size(), 0);
  return got > 0 ? plain_text({text.data(), static_cast<std::size_t>(got)}) : std::string();
}

}  // namespace wastewatch
