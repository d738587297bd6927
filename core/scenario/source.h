// Where a played scenario comes from: the generator or a file.
#pragma once

#include <functional>
#include <optional>

#include "base/error.h"
#include "scenario/entry.h"

namespace wastewatch::scenario {

// The next entry in order of time; nothing at the end.
using EntrySource = std::function<Result<std::optional<Entry>>()>;

}  // namespace wastewatch::scenario
