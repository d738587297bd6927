// Records what version 1 of the program says into a folder: record_v1 FOLDER ED25519_CASES [part…].
// Not run by any test: the recorded bytes stand. ../v1/README.md says what is what.
#include <algorithm>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "parts.h"

namespace {

struct Part {
  const char* name;
  void (*record)(const wastewatch::record::Job&);
};
constexpr Part parts[] = {{"chain", wastewatch::record::record_messages},
                          {"demo", wastewatch::record::record_demo},
                          {"amended", wastewatch::record::record_amended},
                          {"signatures", wastewatch::record::record_signatures},
                          {"alerts", wastewatch::record::record_alerts},
                          {"keys", wastewatch::record::record_keys},
                          {"proofs", wastewatch::record::record_proofs},
                          {"homes", wastewatch::record::record_homes},
                          {"links", wastewatch::record::record_network_links},
                          {"scenario", wastewatch::record::record_scenario}};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "record_v1 FOLDER ED25519_CASES [part...]\n";
    return 2;
  }
  const std::vector<std::string> wanted(argv + 3, argv + argc);
  try {
    for (const auto& part : parts) {
      if (!wanted.empty() && std::ranges::find(wanted, part.name) == wanted.end()) continue;
      std::cout << part.name << std::endl;
      part.record({argv[1], argv[2]});
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
