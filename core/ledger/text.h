// Which text the ledger stores: UTF-8 that is NFC by construction. Instead of normalising, only code points
// are accepted that neither combine with a neighbour nor decompose (Unicode 15: canonical combining class 0,
// NFC_Quick_Check = Yes for themselves and inert). Pure functions; thread safe.
#pragma once

#include <string_view>

namespace wastewatch::ledger {

inline constexpr std::size_t max_text_bytes = 256;

// At most `max_bytes`, well-formed and of accepted code points; the empty text is accepted.
bool is_plain_text(std::string_view text, std::size_t max_bytes = max_text_bytes);

// Identifiers from outside (waste and method codes, permit numbers): 1 to `max_bytes` plain text without
// spaces.
bool is_code_text(std::string_view text, std::size_t max_bytes = 64);

// Unified social credit code: 18 characters with the check character of GB 32100-2015.
bool is_credit_code(std::string_view code);
// The check character for 17 characters of the code's alphabet; 0 when they are not.
char credit_code_check(std::string_view first_17);

}  // namespace wastewatch::ledger
