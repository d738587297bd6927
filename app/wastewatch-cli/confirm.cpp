#include "confirm.h"

#include <iostream>

#include "errors.h"
#include "said.h"

namespace wastewatch::cli {

Status confirm(Console& console, bool yes, const std::string& loss) {
  console.err << loss << "\n";
  if (yes) return {};
  const auto answer =
      console.ask_yes ? console.ask_yes(said("cli.confirm")) : Result<bool>(fail(Errc::no_terminal));
  if (!answer && !answer.error().is(Errc::no_terminal)) return fail(answer.error());
  return answer && *answer ? Status{} : fail(Errc::not_confirmed);
}

bool typed_yes(Console& console, bool yes, const std::string& question) {
  if (yes) return true;
  console.out << question << " " << std::flush;
  std::string answer;
  return std::getline(std::cin, answer) && answer == "yes";
}

}  // namespace wastewatch::cli
