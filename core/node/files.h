// Text files and folders of core/node: base/files.h with this module's errors. Errors of all: io.
#pragma once

#include <filesystem>
#include <string>

#include "base/files.h"
#include "node/errors.h"

namespace wastewatch::node {

inline constexpr std::size_t max_text_file_bytes = 256UL * 1024 * 1024;

Result<std::string> read_text_file(const std::filesystem::path& file,
                                   std::size_t max_bytes = max_text_file_bytes);
// For its owner alone; a crash leaves the old content or the new.
Status write_text_file(const std::filesystem::path& file, std::string_view text);
// Makes a folder that holds nothing but our own: others lose their access.
Status make_own_folder(const std::filesystem::path& folder);

}  // namespace wastewatch::node
