// A private key sealed with a passphrase, as bytes and as a file.
//
//   offset size
//   0      8   magic "WWSEALED"
//   8      1   version 1
//   9      1   key type (KeyType)
//   10     1   key derivation: 1 = Argon2id version 0x13
//   11     4   memory in KiB, big endian; likewise
//   15     4   passes
//   19     4   lanes
//   23     16  salt
//   39     12  nonce
//   51     2   length of the public key, then its bytes
//          2   length of the label, then its bytes (UTF-8)
//          48  ChaCha20-Poly1305 of the 32 secret bytes (RFC 8439) with everything before as associated data
//          32  SHA-256 of everything before: tells damage from a wrong passphrase
//
// Version 1 is frozen; files that must open for ever are in tests/vectors/v1/keys.
// Whoever changes a file on purpose can correct the checksum; opening then answers wrong_passphrase.
// Functions are thread safe; a derivation takes its memory for about a tenth of a second.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "crypto/private_key.h"

namespace wastewatch::crypto {

// Argon2id cost. The defaults are RFC 9106's second recommended option with one lane. Tests use less.
struct SealOptions {
  std::uint32_t memory_kib = 64 * 1024;
  std::uint32_t passes = 3;
  std::uint32_t lanes = 1;
  bool operator==(const SealOptions&) const = default;
};

// What a sealed key tells without its passphrase. Not authenticated until it is opened.
struct SealedKeyInfo {
  PublicKey public_key;
  std::string label;
  SealOptions cost;
};

inline constexpr std::size_t max_label_bytes = 256;
inline constexpr std::size_t max_key_file_bytes = 4096;

// `label` is UTF-8, cut by nobody: errors unsupported (label too long, or cost outside the limits of
// opening), random_failed, out_of_memory.
Result<Bytes> seal(const PrivateKey& key, std::string_view passphrase, std::string_view label,
                   const SealOptions& options = {});
// Errors: corrupt_key_file, wrong_passphrase, out_of_memory.
Result<PrivateKey> open(BytesView sealed, std::string_view passphrase);
// Errors: corrupt_key_file.
Result<SealedKeyInfo> inspect(BytesView sealed);

enum class Replace : std::uint8_t { no, yes };

// Atomic and durable: a temporary file beside it (mode 0600), fsync, rename, fsync of the folder.
// Errors: already_exists, FileErrc's.
Status write_key_file(const std::filesystem::path& path, BytesView sealed, Replace replace = Replace::no);
// Errors: corrupt_key_file (larger than max_key_file_bytes), FileErrc's.
Result<Bytes> read_key_file(const std::filesystem::path& path);

}  // namespace wastewatch::crypto
