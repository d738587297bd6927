// Text encodings of bytes: hexadecimal (RFC 4648 section 8), base64 (section 4) and
// Crockford base32 with its check character. Decoders refuse anything not canonical in alphabet or padding.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace wastewatch {

std::string to_hex(BytesView bytes);        // lower case
std::string to_hex_upper(BytesView bytes);  // upper case: CometBFT's form of hashes and addresses
std::optional<Bytes> from_hex(std::string_view text);

std::string to_base64(BytesView bytes);
std::optional<Bytes> from_base64(std::string_view text);

// Crockford base32, most significant bits first, in groups of four characters joined by '-', with the
// modulo-37 check character at the end. Decoding ignores '-', accepts lower case and the look-alikes
// i, l, o; nothing when the check character is wrong.
std::string to_crockford(BytesView bytes);
std::optional<Bytes> from_crockford(std::string_view text, std::size_t size_bytes);

}  // namespace wastewatch
