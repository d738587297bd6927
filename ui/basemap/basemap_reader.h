// Reads the numbers of a base map file within bounds. After the first failure every read gives zero and
// `failed()` holds; the caller checks once. For basemap_reader.cpp.
#pragma once

#include <QString>
#include <cstdint>

#include "base/bytes.h"
#include "base/error.h"
#include "ui/base/errors.h"

namespace wastewatch::ui {

class MapReader {
 public:
  explicit MapReader(BytesView in) : rest_(in) {}

  std::uint64_t number(std::uint64_t most);
  std::int64_t difference();
  QString text();
  bool begins(std::string_view magic);
  bool failed() const { return failed_; }
  std::size_t left() const { return rest_.size(); }

 private:
  BytesView rest_;
  bool failed_ = false;
};

}  // namespace wastewatch::ui
