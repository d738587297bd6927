// A sealed key as text, for QR codes and for typing: "WWKEY1:" ‖ Crockford base32 of the file with its check
// character (base/encoding.h), without the groups. All characters are in the alphanumeric set of QR codes,
// but for two check characters of five. Sealed as the file is: it may be printed and photographed. Thread
// safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/sealed_key.h"

namespace wastewatch::crypto {

std::string sealed_key_text(BytesView sealed);
// Whatever the text was broken up with (spaces, line ends, '-') is passed over; upper and lower case are the
// same. Errors: corrupt_key_file, also where the key inside does not pass inspect().
Result<Bytes> sealed_key_from_text(std::string_view text);

// Where a text that sealed_key_from_text refuses departs from what a sheet shows: groups of eight, only the
// last shorter. The check character covers all of it, so a wrong digit by itself is in no line: `whole`.
struct KeyTextFault {
  enum class Kind : std::uint8_t { whole, beginning, letter, group };
  Kind kind = Kind::whole;
  std::size_t line = 1;  // from 1
  std::string what;      // the letter or the group, as it was typed
};
KeyTextFault fault_of_key_text(std::string_view text);

}  // namespace wastewatch::crypto
