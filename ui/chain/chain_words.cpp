#include "ui/chain/chain_words.h"

#include "ui/language/word.h"

namespace wastewatch::ui {

QString rule_text(light::Rule rule) { return word(light::rule_info(rule).title_key); }
QString mode_word(light::Mode mode) { return word("mode." + std::string(light::mode_name(mode))); }

}  // namespace wastewatch::ui
