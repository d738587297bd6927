// Internal: small files of one's own, private and durable. Errors: io.
#pragma once

#include <filesystem>

#include "base/bytes.h"
#include "outbox/errors.h"

namespace wastewatch::outbox {

// With mode 0700; an existing folder keeps its own.
Status make_private_folder(const std::filesystem::path& folder);
// Mode 0600, aside, fsync, rename, fsync of the folder: after a crash there is the old file or the new one.
// A file system that cannot fsync folders (EINVAL on some network file systems) is taken as it is.
Status write_private_file(const std::filesystem::path& file, BytesView content);
Result<Bytes> read_small_file(const std::filesystem::path& file, std::size_t max_bytes);
Status remove_file(const std::filesystem::path& file);

}  // namespace wastewatch::outbox
