// What the running program costs, read from the kernel (Linux proc(5)). Any thread.
#pragma once

namespace wastewatch::desktop {

// Limits malloc to two arenas instead of eight per processor, and returns freed memory to the kernel early.
// Call it before threads start; does nothing where the C library is not glibc (mallopt(3)).
void limit_malloc_arenas();

// Since the kernel started the process: loading the program and its libraries counts too. Hundredths are
// exact. 0 when the kernel does not tell.
double seconds_since_start();
// Resident memory, and the most there ever was, in MiB; 0 when the kernel does not tell.
double resident_mib();
double peak_resident_mib();

}  // namespace wastewatch::desktop
