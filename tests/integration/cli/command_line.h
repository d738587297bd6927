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

// Passphrases are asked nobody: they must come from files. `answer` is what a person types to questions;
// empty: there is no terminal.
Said call(const std::vector<std::string>& arguments, const std::string& answer = {});

// The first line with two lower-case English words after each other, outside of commands, options and the
// details of an error; empty when there is none.
std::string english_line(const std::string& text);

}  // namespace wastewatch::test
