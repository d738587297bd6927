// The first content of a folder, all or nothing: built in a temporary folder, then moved into place. A crash
// at any moment leaves a folder that the next call finishes or starts over; nothing that was in use is ever
// replaced. The caller ensures that only one process at a time sets it up.
//   .setup-new    being built; dropped when found
//   .setup-ready  complete; its entries go to the folder, one rename each
#pragma once

#include <filesystem>
#include <functional>

#include "base/error.h"

namespace wastewatch {

// Handles an interrupted set-up: finishes it if it was complete, discards it otherwise.
// Errors: FileErrc's.
Status finish_set_up(const std::filesystem::path& folder);

// Makes `folder` when it is not there; `build` fills the folder it is given, with write_file and make_folder,
// and its error ends the set-up. Folders that are there get entries added. Errors: FileErrc's, `build`'s.
Status set_up_folder(const std::filesystem::path& folder,
                     const std::function<Status(const std::filesystem::path& aside)>& build);

}  // namespace wastewatch
