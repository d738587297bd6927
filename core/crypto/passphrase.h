// A passphrase as people mean it: the same words open a key whichever keyboard, file or system they come
// from. Its normal form is made here and nowhere else:
//   1. A byte order mark at the start is dropped, and the text ends at its first line end (LF, CR LF or CR).
//   2. Unicode normalization form NFKC (UAX #15), by utf8proc.
// Upper and lower case differ, and spaces count, also at either end.
//
// New keys are sealed with the normal form. Version 1 sealed with the bytes as they came, hence opening tries
// the normal form and then those. Overwritten when the value dies; movable, not copyable.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "crypto/sealed_key.h"
#include "crypto/wipe.h"

namespace wastewatch::crypto {

// What can be wrong with a passphrase for a new key; the codes go on where Errc ends.
enum class PassphraseErrc : std::uint8_t {
  not_text = 10,   // not UTF-8
  too_short = 11,  // fewer than least_characters
  too_weak = 12,   // weaker than least_strength
};

constexpr ErrorDomain error_domain(PassphraseErrc) { return ErrorDomain::crypto; }
std::string_view error_name(PassphraseErrc code);

class Passphrase {
 public:
  static constexpr std::size_t max_bytes = std::size_t{64} * 1024;  // the longest file of a passphrase

  // A line as it was typed, or the content of a file.
  explicit Passphrase(std::string_view given);

  bool is_text() const { return normal_.has_value(); }  // UTF-8: else there is no normal form
  std::string_view normal() const { return normal_ ? as_text(normal_->view()) : std::string_view(); }
  std::string_view given() const { return as_text(given_.view()); }  // up to the first LF, as in version 1
  std::size_t characters() const;                                    // code points of the normal form

 private:
  SecretBytes given_;
  std::optional<SecretBytes> normal_;
};

// seal() with the normal form. Errors: seal's, not_text.
Result<Bytes> seal(const PrivateKey& key, const Passphrase& passphrase, std::string_view label,
                   const SealOptions& options = {});
// open() with the normal form, else with what was given: twice the time where the two differ. Errors: open's.
Result<PrivateKey> open(BytesView sealed, const Passphrase& passphrase);

}  // namespace wastewatch::crypto
