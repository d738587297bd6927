#include "kit/demo/followed_demo.h"

#include <stdexcept>

#include "kit/need.h"
#include "watch/feed.h"

namespace wastewatch::test {

FollowedDemo::FollowedDemo(int minutes, Alarms alarms) {
  demo_.run_minutes(minutes);
  need(following_.follow());
  if (alarms == Alarms::on) need(watch::Feed::attach(following_.replica()));
}

index::StoredBlock busy_block(const index::Reader& reader) {
  for (std::int64_t height = reader.height(); height > 0; --height) {
    auto block = reader.block(height);
    if (block && !block->block.txs.empty()) return std::move(*block);
  }
  throw std::runtime_error("no block has a transaction");
}

}  // namespace wastewatch::test
