// How hard a passphrase is to guess, and what new keys must have. Thread safe.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/passphrase.h"

namespace wastewatch::crypto {

// The scale of zxcvbn (Wheeler: zxcvbn: Low-Budget Password Strength Estimation, USENIX Security 2016), by
// the number of guesses that are needed.
enum class Strength : std::uint8_t {
  too_guessable = 0,       // fewer than 10^3
  very_guessable = 1,      // fewer than 10^6
  somewhat_guessable = 2,  // fewer than 10^8
  safe = 3,                // fewer than 10^10: "moderate protection from offline slow-hash scenario"
  strong = 4,
};

// By zxcvbn-c. Its word lists are English: every character outside ASCII counts as one of a hundred, which
// for Chinese is less than it has. `known` are words that are tried first, such as those of the key's label.
Strength strength_of(const Passphrase& passphrase, std::span<const std::string> known = {});

// The scenario is the offline one: who has the file can guess as fast as Argon2id lets him.
inline constexpr Strength least_strength = Strength::safe;
inline constexpr std::size_t least_characters = 8;

// Whether a new key may be sealed with it. Errors: PassphraseErrc.
Status check_new_passphrase(const Passphrase& passphrase, std::span<const std::string> known = {});
// The words of a label, and those everybody who finds the file knows.
std::vector<std::string> known_words(std::string_view label);

}  // namespace wastewatch::crypto
