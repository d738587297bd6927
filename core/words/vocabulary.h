// Words of closed lists whose values have a name: enumerators of the ledger's protobuf files
// ("BATCH_STORED"), result codes ("not_holder"). Pure functions; thread safe.
#pragma once

#include <string>
#include <string_view>

#include "words/language.h"

namespace wastewatch::words {

// Key "enum.NAME"; the name itself where the catalogues have none.
std::string_view enum_word(std::string_view enumerator, Language language);
// Key "code.NAME".
std::string_view result_sentence(std::string_view code_name, Language language);
// A value that a field holds as a code, key "value.FIELD.CODE": "anaerobic" of method_code as "anaerobic
// digestion". Codes are the parties' own: one that the catalogues do not have stays as it is, in quotation
// marks. has_codes: whether a field holds codes at all.
bool has_codes(std::string_view field);
std::string code_word(std::string_view field, std::string_view code, Language language);
// ASCII letters: "never delivered" as "Never delivered".
std::string capitalised(std::string_view text);
// An enumerator as an option of the command line: "INCIDENT_", "INCIDENT_NEVER_DELIVERED" →
// "never-delivered".
std::string option_name(std::string_view prefix, std::string_view enumerator);

}  // namespace wastewatch::words
