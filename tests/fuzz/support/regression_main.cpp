// The bounded run: fuzz_NAME [FOLDER OF INPUTS] [--runs N]. An input that ends the process is left in
// fuzz_NAME.input of the working folder.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "fuzz/support/mutate.h"
#include "fuzz/support/target.h"
#include "support/vectors.h"

namespace wastewatch::fuzz {
namespace {

constexpr std::uint32_t random_seed = 20'260'101;
constexpr std::size_t max_input_bytes = 64U << 10;

std::string kept_as;
BytesView current;

void keep_input(int signal) {
  const int file = ::open(kept_as.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644);
  const bool kept = file >= 0 && ::write(file, current.data(), current.size()) >= 0;
  constexpr std::string_view told = "the input was kept\n";
  if (kept) static_cast<void>(::write(2, told.data(), told.size()));
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void try_one(BytesView input) {
  current = input;
  run(input);
}

std::vector<Bytes> inputs_in(const std::filesystem::path& folder) {
  std::vector<Bytes> out;
  if (folder.empty() || !std::filesystem::is_directory(folder)) return out;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    out.push_back(to_bytes(test::read_file(entry.path())));
  }
  std::ranges::sort(out);
  return out;
}

void run_all(const std::filesystem::path& folder, unsigned long runs) {
  std::vector<Bytes> inputs = seeds();
  for (auto& kept : inputs_in(folder)) inputs.push_back(std::move(kept));
  for (const Bytes& input : inputs) try_one(input);
  try_one({});
  std::mt19937 random(random_seed);
  for (unsigned long i = 0; i < runs && !inputs.empty(); ++i) {
    const Bytes& base = inputs[random() % inputs.size()];
    const Bytes changed = mutate(base, inputs[random() % inputs.size()], random, max_input_bytes);
    try_one(changed);
  }
  std::printf("%zu inputs and %lu mutations\n", inputs.size() + 1, runs);
}

}  // namespace
}  // namespace wastewatch::fuzz

int main(int argc, char** argv) {
  using namespace wastewatch::fuzz;
  std::filesystem::path folder;
  unsigned long runs = 0;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument(argv[i]);
    if (argument == "--runs" && i + 1 < argc) {
      runs = std::strtoul(argv[++i], nullptr, 10);
    } else {
      folder = argument;
    }
  }
  kept_as = std::filesystem::path(argv[0]).filename().string() + ".input";
  for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS}) std::signal(signal, keep_input);
  run_all(folder, runs);
  return 0;
}
