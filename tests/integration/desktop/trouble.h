// What trouble tests share: following a network in the window and waiting for a phase. GUI thread only.
#pragma once

#include "index/follower.h"
#include "rpc/network_link.h"
#include "window_on_demo.h"

namespace wastewatch::test {

constexpr Patience phase_patience = std::chrono::seconds(90);

// With databases of its own in the folder `data` of the demonstration's.
void follow(WindowOnDemo& demo, const rpc::Network& network, const std::string& data);
bool reaches(index::FollowPhase phase, Patience patience = phase_patience);
// What is followed at the moment, for a failed expectation.
std::string how_things_stand();
// Opens Chain > Verification.
void show_verification();
// A picture of the window in the folder named by WASTEWATCH_TEST_PICTURES, if it is set.
void keep_picture(WindowOnDemo& demo, const QString& name);

// Back to the demonstration when the test is over.
class Excursion {
 public:
  explicit Excursion(WindowOnDemo& demo) : demo_(demo) {}
  ~Excursion();
  Excursion(const Excursion&) = delete;
  Excursion& operator=(const Excursion&) = delete;

 private:
  WindowOnDemo& demo_;
};

}  // namespace wastewatch::test
