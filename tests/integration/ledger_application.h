// The ledger as the application of a real network's nodes.
#pragma once

#include <string>
#include <vector>

namespace wastewatch::test {

// An app_state without records.
inline constexpr const char* empty_ledger =
    R"({"format":1,"waste_kinds":[],"organisations":[],"keys":[],"vehicles":[],"devices":[]})";

// wastewatchd's command line, of its socket address and its home folder.
std::vector<std::string> ledger_application(const std::string& address, const std::string& home);

}  // namespace wastewatch::test
