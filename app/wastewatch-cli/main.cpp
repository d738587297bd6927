// Parse, wire, run.
#include <unistd.h>

#include <QCoreApplication>
#include <csignal>
#include <iostream>
#include <span>
#include <string>

#include "base/files.h"
#include "base/standard_files.h"
#include "cli.h"
#include "interrupt.h"
#include "output.h"
#include "terminal.h"

int main(int argc, char** argv) {
  using namespace wastewatch;
  hold_standard_files();
  private_process();
  std::signal(SIGPIPE, SIG_IGN);
  const QCoreApplication application(argc, argv);
  Interrupt interrupt;
  std::ostream err(std::cerr.rdbuf());
  cli::OutputBuffer output(STDOUT_FILENO, [&] {
    if (output.is_closed()) err.setstate(std::ios::badbit);  // nobody listens any more
    interrupt.request_stop();
  });
  std::ostream out(&output);
  err.tie(&out);
  cli::Console console{
      .out = out,
      .err = err,
      .stop = interrupt.token(),
      .clock = system_clock(),
      .ask_secret =
          [&](const std::string& prompt) { return cli::ask_on_terminal(prompt, interrupt.token()); },
      .ask_yes =
          [&](const std::string& question) { return cli::ask_yes_on_terminal(question, interrupt.token()); }};
  const int code = cli::run(std::span<const char* const>(argv, static_cast<std::size_t>(argc)), console);
  return cli::end_output(output, err, code);
}
