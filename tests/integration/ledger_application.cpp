#include "ledger_application.h"

namespace wastewatch::test {

std::vector<std::string> ledger_application(const std::string& address, const std::string& home) {
  return {WASTEWATCHD, "abci", "--address", address, "--home", home};
}

}  // namespace wastewatch::test
