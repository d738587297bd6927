// A child process makes blocks and is killed at a random moment, again and again; each time the chain must
// open, be continuous and give the application the root the headers say.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <random>
#include <thread>

#include "chain/hashes.h"
#include "node/socket.h"
#include "solo_fixture.h"

namespace wastewatch::node {
namespace {

constexpr int rounds = 12;
constexpr std::uint32_t seed = 20'260'101;

// Writes a byte to `progress` after every block.
[[noreturn]] void make_blocks_until_killed(const std::filesystem::path& home, int progress) {
  auto node = open_solo(home, 2);
  if (!node) ::_exit(1);
  for (std::int64_t i = (*node)->chain->height();; ++i) {
    const std::vector block{PlannedBlock{test_time(i), {tx("k" + std::to_string(i) + "=v")}}};
    if (!(*node)->chain->append(block)) ::_exit(2);
    if (::write(progress, ".", 1) != 1) ::_exit(3);
  }
}

// Kills the child `delay` after it made `blocks` blocks; what it is doing then is up to the scheduler, which
// is the point.
void run_and_kill(const std::filesystem::path& home, unsigned blocks, std::chrono::microseconds delay) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  const UniqueFd reader(ends[0]);
  UniqueFd writer(ends[1]);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) make_blocks_until_killed(home, writer.get());
  writer = UniqueFd();
  char dot = 0;
  for (unsigned i = 0; i < blocks && ::read(reader.get(), &dot, 1) == 1; ++i) {
  }
  std::this_thread::sleep_for(delay);
  ::kill(child, SIGKILL);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
}

TEST(SoloCrash, KilledAtAnyMomentTheChainGoesOn) {
  const test::TemporaryFolder folder;
  std::mt19937 random(seed);
  std::int64_t checked = 0;
  for (int round = 0; round < rounds; ++round) {
    run_and_kill(folder.path(), 1 + random() % 40, std::chrono::microseconds(random() % 5'000));
    const auto node = open_solo(folder.path(), 2);
    ASSERT_TRUE(node) << node.error().text();
    const auto& chain = *(*node)->chain;
    ASSERT_GE(chain.height(), checked) << "a block that was there is gone";
    EXPECT_EQ((*node)->application.info()->last_block_height, chain.height());
    for (std::int64_t height = std::max<std::int64_t>(2, checked); height <= chain.height(); ++height) {
      const auto header = chain.store().block(height)->header;
      ASSERT_EQ(header.last_block_id.hash, chain.store().meta(height - 1)->block_id.hash);
      ASSERT_EQ(header.app_hash, chain.store().result(height - 1)->app_hash);
    }
    checked = chain.height();
  }
  EXPECT_GT(checked, 0);
  const auto final_state = open_solo(folder.path(), 2);
  const Bytes root = (*final_state)->application.info()->last_block_app_hash;
  EXPECT_EQ(root, (*final_state)->chain->store().result(checked)->app_hash);
}

}  // namespace
}  // namespace wastewatch::node
