// What the reference implementations say: asked for, or recorded.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace wastewatch::test {

// $WASTEWATCH_BENCH_PEERS, else bin/bench-peers of this build.
std::optional<std::filesystem::path> find_bench_peers();

// One answer a line of input. Throws std::runtime_error when the program fails or answers short.
std::vector<nlohmann::json> ask_reference(const std::filesystem::path& program, const std::string& command,
                                          const std::vector<std::string>& lines);

// Verdicts as one letter a case, and the hash of the cases they belong to, so that a changed mutation is
// noticed.
struct RecordedVerdicts {
  std::string cases_hash;
  std::string letters;
};

std::string hash_of_cases(const std::vector<std::string>& lines);
RecordedVerdicts read_recorded(const std::filesystem::path& file);
// Only when $WASTEWATCH_RECORD_VERDICTS is set.
void record(const std::filesystem::path& file, const RecordedVerdicts& verdicts);

}  // namespace wastewatch::test
