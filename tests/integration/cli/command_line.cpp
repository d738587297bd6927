#include "command_line.h"

#include <sstream>

#include "cli.h"
#include "errors.h"

namespace wastewatch::test {

Said call(const std::vector<std::string>& arguments) {
  std::vector<const char*> pointers{"wastewatch-cli"};
  for (const auto& argument : arguments) pointers.push_back(argument.c_str());
  std::ostringstream out;
  std::ostringstream err;
  cli::Console console{out, err, {}, system_clock(), [](const std::string&) -> Result<crypto::SecretText> {
                         return fail(cli::Errc::no_terminal);
                       }};
  const int code = cli::run(pointers, console);
  return {code, out.str(), err.str()};
}

}  // namespace wastewatch::test
