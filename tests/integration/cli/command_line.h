// Calls the command line as main() does, and keeps what it said.
#pragma once

#include <string>
#include <vector>

namespace wastewatch::test {

struct Said {
  int code = -1;
  std::string out;
  std::string err;

  bool has(const std::string& text) const { return (out + err).find(text) != std::string::npos; }
};

// Passphrases are asked nobody: they must come from files.
Said call(const std::vector<std::string>& arguments);

}  // namespace wastewatch::test
