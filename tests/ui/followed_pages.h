// What the tests of pages read: the demonstration, followed once for all test classes of a program.
#pragma once

#include "kit/demo/followed_demo.h"
#include "ui/records/record_context.h"

namespace wastewatch::ui {

// Long enough for loads in every state, and for the first one in trouble.
constexpr int a_day_and_a_half = 36 * 60;
constexpr int half_a_day = 12 * 60;

// Made at the first call with these arguments; gone with the application object.
test::FollowedDemo& followed_demo(int minutes, test::Alarms alarms);

// A reader at the newest block, and what pages make their values from.
class FollowedPages {
 public:
  explicit FollowedPages(int minutes, test::Alarms alarms = test::Alarms::on)
      : demo_(followed_demo(minutes, alarms)) {}

  test::DemoChain& demo() { return demo_.demo(); }
  const index::Reader& reader() const { return reader_; }
  RecordContext& context() { return context_; }

 private:
  test::FollowedDemo& demo_;
  index::Reader reader_ = demo_.reader();
  RecordContext context_{reader_, {}};
};

}  // namespace wastewatch::ui
