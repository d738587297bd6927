// What the running program costs, read from the kernel (Linux proc(5)). Any thread.
#pragma once

namespace wastewatch::desktop {

// Two heaps for all threads instead of eight for each processor, and freed memory goes back to the kernel
// early. To be called before threads start; does nothing where the C library is not glibc (mallopt(3)).
void keep_heaps_few();

// Since the kernel started the process: loading the program and its libraries counts too. Hundredths are
// exact. 0 when the kernel does not tell.
double seconds_since_start();
// Resident memory, and the most there ever was, in MiB; 0 when the kernel does not tell.
double resident_mib();
double peak_resident_mib();

}  // namespace wastewatch::desktop
