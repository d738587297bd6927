// A QR code as dark modules, row by row. Pure; any thread.
#pragma once

#include <QString>
#include <vector>

namespace wastewatch::ui {

struct QrCode {
  int size = 0;            // modules a side; 0: the text is too long
  std::vector<bool> dark;  // size × size
  bool at(int x, int y) const {
    return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x)];
  }
};

// Level M of ISO/IEC 18004, smallest version that fits (libqrencode).
QrCode qr_code(const QString& text);

}  // namespace wastewatch::ui
