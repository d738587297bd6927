// The layout of sealed_key.h, taken apart and put together. Private to core/crypto.
#pragma once

#include <array>

#include "crypto/sealed_key.h"

namespace wastewatch::crypto {

inline constexpr std::size_t sealed_secret_bytes = 32 + 16;  // with its tag

struct SealedParts {
  SealedKeyInfo info;
  std::array<std::uint8_t, 16> salt{};
  std::array<std::uint8_t, 12> nonce{};
  BytesView associated_data;  // points into the input
  BytesView ciphertext;       // points into the input
};

// Costs that opening accepts: a file cannot make the reader take more than 1 GiB or 16 passes.
bool cost_in_limits(const SealOptions& options);
// Everything before the ciphertext. `parts.associated_data` and `.ciphertext` are not used.
Bytes sealed_header(const SealedParts& parts);
// header ‖ ciphertext ‖ checksum
Bytes join_sealed(BytesView header, BytesView ciphertext);
// Errors: corrupt_key_file.
Result<SealedParts> split_sealed(BytesView sealed);

}  // namespace wastewatch::crypto
