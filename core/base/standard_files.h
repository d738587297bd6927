// The three standard files of a process.
#pragma once

namespace wastewatch {

// Of those that were closed by whoever started this program, none is left free: the next file that is opened
// would take the place of standard output, and results would be written into it. Standard input then is at
// its end; writing to the other two is an error (EBADF). Call it first in main().
void hold_standard_files();

}  // namespace wastewatch
