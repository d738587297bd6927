// Which way trucks point, kept from one question to the next: a piece of track is read when a truck has a new
// position, not with every block. Readings that come late do not turn it. Thread safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

#include "index/reader.h"

namespace wastewatch::ui {

class Headings {
 public:
  // Degrees; 0: not known. Reads at most `most_read` pieces between two calls of begin(): those that are left
  // come with the next question.
  void begin();
  double of(const index::Reader& reader, const index::LastFix& last, std::int64_t time_scale);
  void forget();             // another network
  std::size_t read() const;  // pieces of track, since it was made

  static constexpr std::size_t most_read = 300;

 private:
  struct Known {
    std::int64_t measured_ms = 0;
    double heading = 0;
  };
  std::optional<double> known(const index::LastFix& last) const;
  bool may_read();
  void keep(const index::LastFix& last, double heading);

  mutable std::mutex mutex_;  // guards what follows; not held while a track is read
  std::map<ledger::DeviceId, Known> known_;
  std::size_t read_ = 0;
  std::size_t read_before_ = 0;  // begin()
};

}  // namespace wastewatch::ui
