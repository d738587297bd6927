// The ledger as the application of a real network's nodes.
#pragma once

#include <string>
#include <vector>

namespace wastewatch::test {

// An app_state without records.
inline constexpr const char* empty_ledger =
    R"({"format":1,"waste_kinds":[],"organisations":[],"keys":[],"vehicles":[],"devices":[]})";

// Blocks between state snapshots: more than pass while a node joins. It asks its peers at different moments
// and has to find the same newest snapshot with all of them.
inline constexpr int snapshot_interval = 40;

// wastewatchd's command line, of its socket address and its home folder.
std::vector<std::string> ledger_application(const std::string& address, const std::string& home);

}  // namespace wastewatch::test
