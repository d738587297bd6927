// Bytes in hexadecimal as text of the screen. Any thread.
#pragma once

#include <QString>

#include "base/encoding.h"

namespace wastewatch::ui {

inline QString hex_of(BytesView bytes) { return QString::fromStdString(to_hex(bytes)); }
inline QString hex_of(const std::string& bytes) { return hex_of(as_bytes(bytes)); }
// As CometBFT writes hashes and addresses.
inline QString upper_hex_of(BytesView bytes) { return QString::fromStdString(to_hex_upper(bytes)); }

}  // namespace wastewatch::ui
