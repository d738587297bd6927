// What the file of the alarm says: how far everything was told. Value type and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "watch/alert.h"

namespace wastewatch::alarm {

struct Told {
  std::int64_t height = 0;                 // everything up to this block, except:
  std::vector<watch::AlertId> standing{};  // what stood at that block and is still to be told, in this order
  std::size_t of_next = 0;  // of the changes after that block, so many were told; 0 if any stand
  bool operator==(const Told&) const = default;
};

// Of one block; more than any block can change.
inline constexpr std::size_t most_of_next = 1'000'000;

// "HEIGHT", "HEIGHT+N" or "HEIGHT:ID,ID", ids in hex.
std::string to_text(const Told& told);
// Nothing when the text is none of these.
std::optional<Told> read_told(std::string_view text);

}  // namespace wastewatch::alarm
