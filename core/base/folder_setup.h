// The first content of a folder, there as a whole or not at all: built aside, then moved into place. A crash
// at any moment leaves a folder that the next call finishes or starts over; nothing that was in use is ever
// replaced. The folder's owner sees to it that one process at a time sets it up.
//   .setup-new    being built; dropped when found
//   .setup-ready  complete; its entries go to the folder, one rename each
#pragma once

#include <filesystem>
#include <functional>

#include "base/error.h"

namespace wastewatch {

// Takes up what an interrupted set-up left: finishes it when it was complete, drops it when it was not.
// Errors: FileErrc's.
Status finish_set_up(const std::filesystem::path& folder);

// Makes `folder` when it is not there; `build` fills the folder it is given, with write_file and make_folder,
// and its error ends the set-up. Folders that are there get entries added. Errors: FileErrc's, `build`'s.
Status set_up_folder(const std::filesystem::path& folder,
                     const std::function<Status(const std::filesystem::path& aside)>& build);

}  // namespace wastewatch
