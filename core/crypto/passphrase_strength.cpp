#include "crypto/passphrase_strength.h"

#include <zxcvbn.h>

#include <array>
#include <utility>

namespace wastewatch::crypto {
namespace {

constexpr double bits_per_digit = 3.321928094887362;  // log2(10)

// Decimal digits of the number of guesses at which each step begins.
constexpr std::array<std::pair<double, Strength>, 4> steps = {{{10, Strength::strong},
                                                               {8, Strength::safe},
                                                               {6, Strength::somewhat_guessable},
                                                               {3, Strength::very_guessable}}};

// One byte a character, with a terminator.
SecretBytes one_byte_characters(std::string_view utf8) {
  SecretBytes out(utf8.size() + 1);
  std::uint8_t* last = nullptr;
  std::uint8_t* next = out.data();
  for (const char letter : utf8) {
    const auto byte = static_cast<std::uint8_t>(letter);
    const bool continues = (byte & 0xC0U) == 0x80U;
    if (continues && last != nullptr) {
      *last = static_cast<std::uint8_t>(0x80U | ((*last * 31U + byte) & 0x7FU));
    } else {
      last = next++;
      *last = byte;
    }
  }
  *next = 0;
  return out;
}

}  // namespace

Strength strength_of(const Passphrase& passphrase, std::span<const std::string> known) {
  std::vector<const char*> words;
  for (const auto& word : known) words.push_back(word.c_str());
  words.push_back(nullptr);
  const SecretBytes text = one_byte_characters(passphrase.normal());
  const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.view().data()), words.data(), nullptr);
  for (const auto& [digits, strength] : steps) {
    if (bits >= digits * bits_per_digit) return strength;
  }
  return Strength::too_guessable;
}

Status check_new_passphrase(const Passphrase& passphrase, std::span<const std::string> known) {
  if (!passphrase.is_text()) return fail(PassphraseErrc::not_text);
  if (passphrase.characters() < least_characters) return fail(PassphraseErrc::too_short);
  if (strength_of(passphrase, known) < least_strength) return fail(PassphraseErrc::too_weak);
  return {};
}

std::vector<std::string> known_words(std::string_view label) {
  std::vector<std::string> out = {"wastewatch"};
  while (!label.empty()) {
    const auto end = label.find(' ');
    if (end != 0) out.emplace_back(label.substr(0, end));
    label.remove_prefix(end == std::string_view::npos ? label.size() : end + 1);
  }
  return out;
}

}  // namespace wastewatch::crypto
