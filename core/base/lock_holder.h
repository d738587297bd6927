// Which program holds a lock file: whoever takes the lock writes its name into the file. For words only; the
// lock itself decides. Thread safe.
#pragma once

#include <string>

namespace wastewatch {

// "wastewatch, process 1234": this process. Best effort: on a full disk the holder stays unnamed.
void name_lock_holder(int fd);
// What the holder wrote, at most 80 bytes, made plain; empty when it is unknown.
std::string lock_holder(int fd);

}  // namespace wastewatch
