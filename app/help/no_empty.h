// What the command lines of the programs have in common besides --help.
#pragma once

#include <CLI/CLI.hpp>

namespace wastewatch {

// An empty value of an option that names something (a folder, a file, an address, a link) is wrong use: as a
// path it would mean the working directory. Texts for people, and arguments without a name, may be empty.
void refuse_empty_names(CLI::App& app);

}  // namespace wastewatch
