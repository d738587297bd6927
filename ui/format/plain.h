// Text from nodes and files as the window shows it: base's plain_text as a QString. Pure; any thread.
#pragma once

#include <QString>
#include <string_view>

#include "base/plain_text.h"

namespace wastewatch::ui {

inline QString plain(std::string_view text, std::size_t max_bytes = max_plain_bytes) {
  return QString::fromStdString(plain_text(text, max_bytes));
}

}  // namespace wastewatch::ui
