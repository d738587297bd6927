// A few hours of the demonstration, followed once for all tests of a suite.
#pragma once

#include <memory>

#include "replica_fixture.h"
#include "ui/records/record_context.h"

namespace wastewatch::ui {

class FollowedDemo : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    demo_->run_minutes(8 * 60);
    following_ = std::make_unique<index::Following>(*demo_);
    ASSERT_TRUE(following_->follow());
  }
  static void TearDownTestSuite() {
    following_.reset();
    demo_.reset();
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

 private:
  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<index::Following> following_;
};

}  // namespace wastewatch::ui
