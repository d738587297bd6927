// Parse, wire, run.
#include <QCoreApplication>
#include <iostream>
#include <span>
#include <string>

#include "base/files.h"
#include "cli.h"
#include "interrupt.h"
#include "passphrase.h"

int main(int argc, char** argv) {
  wastewatch::private_process();
  const QCoreApplication application(argc, argv);
  const wastewatch::cli::Interrupt interrupt;
  const auto ask_secret = [&interrupt](const std::string& prompt) {
    return wastewatch::cli::ask_on_terminal(prompt, interrupt.token());
  };
  wastewatch::cli::Console console{std::cout, std::cerr, interrupt.token(), wastewatch::system_clock(),
                                   ask_secret};
  return wastewatch::cli::run(std::span<const char* const>(argv, static_cast<std::size_t>(argc)), console);
}
