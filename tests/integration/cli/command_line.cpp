#include "command_line.h"

#include <regex>
#include <sstream>

#include "cli.h"
#include "errors.h"
#include "said.h"

namespace wastewatch::test {

Said call(const std::vector<std::string>& arguments, const std::string& answer) {
  std::vector<const char*> pointers{"wastewatch-cli"};
  for (const auto& argument : arguments) pointers.push_back(argument.c_str());
  std::ostringstream out;
  std::ostringstream err;
  cli::Console console{out, err, {}, system_clock(), [](const std::string&) -> Result<crypto::SecretText> {
                         return fail(cli::Errc::no_terminal);
                       }};
  if (!answer.empty()) console.ask_yes = [&](const std::string&) { return cli::is_yes(answer); };
  const int code = cli::run(pointers, console);
  return {code, out.str(), err.str()};
}

std::string english_line(const std::string& text) {
  static const std::regex quoted("`[^`]*`");
  static const std::regex words("(^|[^-/.A-Za-z])[a-z]{2,} [a-z]{2,}($|[^-/.A-Za-z])");
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.contains("详情：") || line.starts_with("用法:")) continue;
    if (std::regex_search(std::regex_replace(line, quoted, ""), words)) return line;
  }
  return {};
}

}  // namespace wastewatch::test
