// Ctrl-C of a command that keeps nothing.
#include <gtest/gtest.h>

#include <sstream>
#include <vector>

#include "cli.h"
#include "errors.h"

namespace wastewatch::test {
namespace {

TEST(CliStop, evaluate_does_not_promise_to_continue) {
  std::stop_source stop;
  stop.request_stop();
  std::ostringstream out;
  std::ostringstream err;
  const FixedClock clock(Timestamp::from_ms(1'800'000'000'000));
  cli::Console console{
      out, err, stop.get_token(), clock,
      [](const std::string&) -> Result<crypto::SecretText> { return fail(cli::Errc::no_terminal); }};
  const std::vector<const char*> arguments{"wastewatch-cli", "alerts", "evaluate", "--seeds", "1",
                                           "--days",         "1"};
  EXPECT_EQ(cli::run(arguments, console), 3);
  EXPECT_EQ(out.str(), "");
  EXPECT_NE(err.str().find("The next run begins at the start."), std::string::npos) << err.str();
  EXPECT_EQ(err.str().find("continue"), std::string::npos) << err.str();
}

}  // namespace
}  // namespace wastewatch::test
