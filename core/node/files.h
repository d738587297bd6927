// Whole files, read with a limit and written so that a crash leaves the old or the new content. Errors: io.
#pragma once

#include <filesystem>
#include <string>

#include "node/errors.h"

namespace wastewatch::node {

inline constexpr std::size_t max_text_file_bytes = 256UL * 1024 * 1024;

Result<std::string> read_text_file(const std::filesystem::path& file,
                                   std::size_t max_bytes = max_text_file_bytes);
// `mode` as in chmod: 0600 for secrets.
Status write_text_file(const std::filesystem::path& file, std::string_view text, unsigned mode = 0644);
Status make_folder(const std::filesystem::path& folder);

}  // namespace wastewatch::node
