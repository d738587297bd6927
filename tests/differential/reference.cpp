#include "reference.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

constexpr std::size_t letters_a_line = 100;

std::string quoted(const std::filesystem::path& path) { return "'" + path.string() + "'"; }

}  // namespace

std::optional<std::filesystem::path> find_bench_peers() {
  const char* set = std::getenv("WASTEWATCH_BENCH_PEERS");
  const std::filesystem::path path =
      set != nullptr ? std::filesystem::path(set) : std::filesystem::path(BENCH_PEERS);
  if (!std::filesystem::exists(path)) return std::nullopt;
  return path;
}

std::vector<nlohmann::json> ask_reference(const std::filesystem::path& program, const std::string& command,
                                          const std::vector<std::string>& lines) {
  const TemporaryFolder folder;
  const auto input = folder.path() / "input";
  const auto output = folder.path() / "output";
  {
    std::ofstream out(input);
    for (const auto& line : lines) out << line << '\n';
  }
  const std::string call =
      "timeout 200 " + quoted(program) + " " + command + " < " + quoted(input) + " > " + quoted(output);
  if (std::system(call.c_str()) != 0) throw std::runtime_error("the reference failed: " + call);
  std::vector<nlohmann::json> answers;
  std::ifstream in(output);
  for (std::string line; std::getline(in, line);) answers.push_back(nlohmann::json::parse(line));
  if (answers.size() != lines.size()) throw std::runtime_error("the reference answered short");
  return answers;
}

std::string hash_of_cases(const std::vector<std::string>& lines) {
  std::string all;
  for (const auto& line : lines) all += line + '\n';
  return to_hex(crypto::sha256(as_bytes(all)));
}

RecordedVerdicts read_recorded(const std::filesystem::path& file) {
  std::istringstream in(read_file(file));
  RecordedVerdicts out;
  in >> out.cases_hash;
  for (std::string line; in >> line;) out.letters += line;
  return out;
}

void record(const std::filesystem::path& file, const RecordedVerdicts& verdicts) {
  if (std::getenv("WASTEWATCH_RECORD_VERDICTS") == nullptr) return;
  std::ofstream out(file);
  out << verdicts.cases_hash << '\n';
  for (std::size_t at = 0; at < verdicts.letters.size(); at += letters_a_line) {
    out << verdicts.letters.substr(at, letters_a_line) << '\n';
  }
}

}  // namespace wastewatch::test
