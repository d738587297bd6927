// Files of the map page that leave the program. Any thread.
#pragma once

#include <QString>
#include <string_view>

#include "base/error.h"

namespace wastewatch::ui {

// Readable by others, as the umask allows. The name it was written to. Errors: files.h's.
Result<QString> write_export(const QString& path, std::string_view content);

}  // namespace wastewatch::ui
