#include "confirm.h"

#include "errors.h"
#include "said.h"

namespace wastewatch::cli {

Status confirm(Console& console, bool yes, const std::string& loss, const std::string& question) {
  if (!loss.empty()) console.err << loss << "\n";
  if (yes) return {};
  console.out << std::flush;
  const auto answer = console.ask_yes ? console.ask_yes(question) : Result<bool>(fail(Errc::no_terminal));
  if (!answer)
    return fail(answer.error().is(Errc::no_terminal) ? Error::make(Errc::nobody_asked) : answer.error());
  return *answer ? Status{} : fail(Errc::not_confirmed);
}

Status confirm(Console& console, bool yes, const std::string& loss) {
  return confirm(console, yes, loss, said("cli.confirm"));
}

}  // namespace wastewatch::cli
