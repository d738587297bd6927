// Internal: the forms of input (input.h) that are identifiers and links. Pure; thread safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "words/input.h"

namespace wastewatch::words {

Reading reading(InputKind kind, std::string text);

// Each reads one form; nothing when the text does not have it.
std::optional<Reading> read_link(std::string_view text);
std::optional<Reading> read_hash(std::string_view text);
std::optional<Reading> read_hash_part(std::string_view text);
std::optional<Reading> read_hash_end(std::string_view text);
std::optional<Reading> read_batch_id(std::string_view text);

}  // namespace wastewatch::words
