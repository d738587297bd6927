// The first Suite::minutes of the demonstration, followed once for all tests of a suite.
#pragma once

#include "replica_fixture.h"

namespace wastewatch::index {

template <class Suite>
class DemoSuite : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    demo_->run_minutes(Suite::minutes);
    following_ = std::make_unique<Following>(*demo_);
    ASSERT_TRUE(following_->follow());
  }
  static void TearDownTestSuite() {
    following_.reset();
    demo_.reset();
  }

  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<Following> following_;
};

}  // namespace wastewatch::index
