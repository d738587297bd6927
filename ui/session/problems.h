// Why nothing is followed, in a person's words: one table over the errors that opening a network can give.
// GUI thread only (translations).
#pragma once

#include <QString>

#include "base/error.h"

namespace wastewatch::ui {

// A sentence and an advice; for errors outside the table a general sentence. The detail belongs under
// "Details".
QString problem_text(const Error& error);

}  // namespace wastewatch::ui
