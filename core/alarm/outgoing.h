// Which alerts still have to be told, and which were: kept in a file, so that nothing is lost when the hook,
// the network or this program fails. The notice that was told just before a kill is told again with the same
// alert id; nothing is left out. One thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "alarm/notice.h"
#include "alarm/told.h"
#include "index/reader.h"

namespace wastewatch::alarm {

// Tells one notice; an error means that it has not arrived and is to be told again.
using Tell = std::function<Status(const Notice&)>;
// Called when the file cannot be right, with the reason; everything that stands is then told again.
using Damaged = std::function<void(const std::string& why)>;

// Whether the chain is recomputed to its tip. Before that, after the data was recomputed, the alerts may be
// behind what was told.
enum class CaughtUp : bool { no, yes };

class Outgoing {
 public:
  // The file holds what told.h describes. None yet: what stands now is told as `standing`. Alerts of
  // `weakest` and stronger are told.
  Outgoing(std::filesystem::path file, watch::Grade weakest, Damaged damaged)
      : file_(std::move(file)), weakest_(weakest), damaged_(std::move(damaged)) {}

  // Tells what is new as of the reader's block, in order, and nothing before the feed of alerts was made. A
  // file that holds something else, or says more than the feed has, counts as none. Errors: those of `tell`
  // (the rest is told next time), FileErrc's, index's.
  Status send(const index::Reader& reader, CaughtUp caught_up, const Tell& tell);

 private:
  Result<std::optional<Told>> told() const;
  Status note(const Told& told) const;
  Result<std::optional<Told>> begin(const index::Reader& reader) const;
  // What the file says beyond what the feed has; empty: nothing.
  Result<std::string> excess(const index::Reader& reader, const Told& told, std::int64_t feed_height) const;
  // Nothing: to wait until the alerts are there.
  Result<std::optional<Told>> told_or_begun(const index::Reader& reader, std::int64_t feed_height,
                                            CaughtUp caught_up) const;
  Status send_standing(const index::Reader& reader, Told& told, const Tell& tell) const;
  Status send_changes(const index::Reader& reader, Told told, std::int64_t feed_height,
                      const Tell& tell) const;

  std::filesystem::path file_;
  watch::Grade weakest_;
  Damaged damaged_;
};

}  // namespace wastewatch::alarm
