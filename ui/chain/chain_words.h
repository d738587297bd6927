// Words of the Chain pages that several of them need. Any thread.
#pragma once

#include <QString>

#include "base/error.h"
#include "light/rules.h"

namespace wastewatch::ui {

// A verification rule in a sentence that says what must hold.
QString rule_text(light::Rule rule);
QString mode_word(light::Mode mode);

}  // namespace wastewatch::ui
