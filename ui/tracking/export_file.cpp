#include "ui/tracking/export_file.h"

#include <filesystem>

#include "base/files.h"

namespace wastewatch::ui {

Result<QString> write_export(const QString& path, std::string_view content) {
  const std::filesystem::path file = path.toStdU16String();
  if (auto done = write_file(file, content, {.access = Access::shared}); !done) return fail(done.error());
  return path;
}

}  // namespace wastewatch::ui
