// A file read in pieces, each bounded. One thread.
#pragma once

#include <filesystem>

#include "base/bytes.h"
#include "base/error.h"
#include "base/unique_fd.h"
#include "tiles/pmtiles_directory.h"

namespace wastewatch::tiles {

class TileFile {
 public:
  // A regular file. Errors: missing, io, not_tiles (a device, a pipe).
  static Result<TileFile> open(const std::filesystem::path& path);

  std::uint64_t size() const { return size_; }
  // Exactly that part. Errors: damaged when the file ends before it does, io.
  Result<Bytes> read(const Section& part) const;
  // A part of a section, whose length was checked against the file. Errors: damaged when it goes beyond the
  // section, too_large above `max_bytes`, and read()'s.
  Result<Bytes> read_within(const Section& section, const Section& part, std::size_t max_bytes) const;

 private:
  UniqueFd fd_;
  std::uint64_t size_ = 0;
};

}  // namespace wastewatch::tiles
