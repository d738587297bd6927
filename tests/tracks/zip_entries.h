// The files in a zip archive of ours, stored or deflated. Throws std::runtime_error on anything else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wastewatch::test {

struct ZipEntry {
  std::string name;
  std::string content;
};
std::vector<ZipEntry> zip_entries(std::string_view archive);

}  // namespace wastewatch::test
