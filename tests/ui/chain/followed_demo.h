// Half a day of the demonstration, until a load is in trouble, followed once for all tests of a suite.
#pragma once

#include "demo_suite.h"
#include "ui/records/record_context.h"
#include "watch/feed.h"

namespace wastewatch::ui {

class FollowedDemo : public index::DemoSuite<FollowedDemo> {
 public:
  static constexpr int minutes = 12 * 60;

 protected:
  static void SetUpTestSuite() {
    DemoSuite::SetUpTestSuite();
    const auto feed = watch::Feed::attach(following_->replica());
    ASSERT_TRUE(feed) << feed.error().text();
  }
  static test::DemoChain& demo() { return *demo_; }

  // The newest block with a transaction.
  index::StoredBlock busy_block() const {
    for (std::int64_t height = reader_.height(); height > 0; --height) {
      auto block = reader_.block(height);
      if (block && !block->block.txs.empty()) return std::move(*block);
    }
    throw std::runtime_error("no transaction");
  }

  index::Reader reader_ = following_->reader();
  RecordContext context_{reader_, {}};
};

}  // namespace wastewatch::ui
