#include "base/standard_files.h"

#include <fcntl.h>
#include <unistd.h>

namespace wastewatch {

// open() takes the lowest free number.
void hold_standard_files() {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
    if (::fcntl(fd, F_GETFD) >= 0) continue;
    if (::open("/dev/null", O_RDONLY) < 0) return;
  }
}

}  // namespace wastewatch
