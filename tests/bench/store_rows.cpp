// What followed headers take: on disk with their commits, and in memory.
#include <format>
#include <fstream>
#include <optional>

#include "core/light/chain_fixture.h"
#include "index/home.h"
#include "process.h"
#include "rows.h"
#include "support/vectors.h"

namespace wastewatch::bench {
namespace {

constexpr std::int64_t chunk = 100;  // blocks saved at a time, as the client does
constexpr int validators = 4;
constexpr std::int64_t checked_headers = 300;

// A chain in pieces, so that it need not lie in memory.
class Maker {
 public:
  std::vector<chain::LightBlock> next() {
    std::vector<chain::LightBlock> blocks;
    blocks.reserve(chunk);
    while (blocks.size() < chunk) {
      last_ = test::following(plan_, last_ ? &*last_ : nullptr);
      blocks.push_back(*last_);
    }
    return blocks;
  }

 private:
  test::ChainPlan plan_ = test::steady(validators);
  std::optional<chain::LightBlock> last_;
};

std::uintmax_t bytes_in(const std::filesystem::path& folder) {
  std::uintmax_t total = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) total += entry.file_size();
  }
  return total;
}

struct Stored {
  std::uintmax_t bytes = 0;
  double resident_early = 0;  // after a tenth
  double resident_late = 0;
};

Stored store(const std::filesystem::path& folder, std::int64_t headers) {
  Stored out;
  {
    const auto home = must(index::Home::open(folder, "light-test-1"));
    Maker maker;
    for (std::int64_t stored = 0; stored < headers; stored += chunk) {
      const auto blocks = maker.next();
      if (stored == 0) must(home->trusted().restart(blocks.front()));
      must(home->trusted().save(blocks, {}));
      if (stored <= headers / 10) out.resident_early = resident_mib();
    }
    out.resident_late = resident_mib();
    const auto newest = must(home->trusted().highest());
    require(newest && newest->height() == headers, "the newest header is missing");
  }
  out.bytes = bytes_in(folder);
  return out;
}

// Bytes in place of operations, headers in place of seconds.
Measurement bytes_a_header(const Stored& stored, std::int64_t headers) {
  const auto count = static_cast<double>(headers);
  return {static_cast<double>(stored.bytes), count, count};
}

}  // namespace

Outcome measure_header_store(const Setup& setup) {
  const test::TemporaryFolder folder;
  const auto stored = store(folder.path(), setup.stored_headers);
  return {
      bytes_a_header(stored, setup.stored_headers),
      std::nullopt,
      {std::format("{} headers of {} validators with their commits: {:.0f} MB on disk; resident {:.0f} MiB "
                   "after a tenth of them, {:.0f} MiB after all",
                   setup.stored_headers, validators, static_cast<double>(stored.bytes) / 1e6,
                   stored.resident_early, stored.resident_late)},
      {}};
}

void check_header_store(const Setup&) {
  const test::TemporaryFolder folder;
  require(store(folder.path(), checked_headers).bytes > 0, "nothing was stored");
}

}  // namespace wastewatch::bench
