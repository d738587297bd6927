// Texts of the catalogues (words/catalogue.h) in the language of the screen, and errors in a person's words.
// Any thread; Language sets the language.
#pragma once

#include <QString>
#include <span>
#include <string_view>

#include "base/error.h"
#include "ui/format/format.h"
#include "words/catalogue.h"

namespace wastewatch::ui {

Tongue screen_tongue();
void set_screen_tongue(Tongue tongue);

QString word(std::string_view key);
QString word(std::string_view key, std::span<const words::Filling> fillings);
// Beginning with a capital: as a title, or alone in a field.
QString title_word(std::string_view key);

// What happened and what to do about it. The error's own text belongs under "Details".
QString error_text(const Error& error);
// What happened, alone.
QString error_sentence(const Error& error);

}  // namespace wastewatch::ui
