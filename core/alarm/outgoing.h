// Which alerts still have to be told, and which were: kept in a file, so that nothing is lost when the hook,
// the network or this program fails. The notice that was told just before a kill is told again with the same
// alert id; nothing is left out. One thread.
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
  // The file holds "HEIGHT" or "HEIGHT+N": everything up to that block was told, and N changes after it. None
  // yet: what stands now is told as `standing`. Alerts of `weakest` and stronger are told.
  Outgoing(std::filesystem::path file, watch::Grade weakest) : file_(std::move(file)), weakest_(weakest) {}

  // Tells what is new as of the reader's block, in order. Errors: those of `tell` (the rest is told
  // next time), FileErrc's, index's, store_corrupt when the file holds something else.
  Status send(const index::Reader& reader, const Tell& tell);

 private:
  struct Told {
    std::int64_t height = 0;
    std::size_t of_next = 0;  // of the changes after `height`
  };
  Result<std::optional<Told>> told() const;
  Status note(const Told& told) const;
  Status send_standing(const index::Reader& reader, const Tell& tell) const;
  Status send_changes(const index::Reader& reader, Told told, const Tell& tell) const;

  std::filesystem::path file_;
  watch::Grade weakest_;
};

}  // namespace wastewatch::alarm
