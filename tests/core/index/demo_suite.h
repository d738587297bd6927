// The first Suite::minutes of the demonstration, followed once for all tests of a suite.
#pragma once

#include <gtest/gtest.h>

#include "kit/demo/following.h"

namespace wastewatch::index {

template <class Suite>
class DemoSuite : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    demo_ = std::make_unique<test::DemoChain>();
    demo_->run_minutes(Suite::minutes);
    following_ = std::make_unique<test::Following>(*demo_);
    ASSERT_TRUE(following_->follow());
  }
  static void TearDownTestSuite() {
    following_.reset();
    demo_.reset();
  }

  static inline std::unique_ptr<test::DemoChain> demo_;
  static inline std::unique_ptr<test::Following> following_;
};

}  // namespace wastewatch::index
