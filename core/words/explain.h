// An error in a person's words: what happened, and what to do about it. Keys of the catalogues:
//   error.DOMAIN.NAME, advice.DOMAIN.NAME, and where the remedy differs advice.DOMAIN.NAME.SURFACE.
// A test demands the first two for every code of every module. Thread safe.
#pragma once

#include <string_view>

#include "base/error.h"
#include "words/language.h"

namespace wastewatch::words {

// Who speaks: advice names a button, an option or a command.
enum class Surface : std::uint8_t { window, command_line, service };

struct Explanation {
  std::string_view sentence;
  std::string_view advice;
};

// Codes without an entry get a general sentence; the error's own text belongs beside it, under "Details".
Explanation explain(const Error& error, Language language, Surface surface);
bool is_explained(const Error& error);

}  // namespace wastewatch::words
