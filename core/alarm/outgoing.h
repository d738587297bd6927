// Which alerts still have to be told, and up to which block they were: kept in a file, so that nothing is
// lost when the hook, the network or this program fails. What was told just before a kill is told again with
// the same alert id; nothing is left out. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

#include "alarm/notice.h"
#include "index/reader.h"

namespace wastewatch::alarm {

// Tells one notice; an error means that it has not arrived and is to be told again.
using Tell = std::function<Status(const Notice&)>;

class Outgoing {
 public:
  // The file holds the height up to which everything was told; none yet: what stands now is told as
  // `standing`. Alerts of `weakest` and stronger are told.
  Outgoing(std::filesystem::path file, watch::Grade weakest)
      : file_(std::move(file)), weakest_(weakest) {}

  // Tells what is new as of the reader's block, block by block. Errors: those of `tell` (the rest is told
  // next time), FileErrc's, index's, store_corrupt when the file is no height.
  Status send(const index::Reader& reader, const Tell& tell);

 private:
  Result<std::optional<std::int64_t>> told_to() const;
  Status note(std::int64_t height) const;
  Status send_standing(const index::Reader& reader, const Tell& tell) const;
  Status send_changes(const index::Reader& reader, std::int64_t from, const Tell& tell) const;

  std::filesystem::path file_;
  watch::Grade weakest_;
};

}  // namespace wastewatch::alarm
