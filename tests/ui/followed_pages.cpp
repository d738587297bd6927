#include "followed_pages.h"

#include <QCoreApplication>
#include <map>
#include <memory>
#include <utility>

namespace wastewatch::ui {
namespace {

std::map<std::pair<int, test::Alarms>, std::unique_ptr<test::FollowedDemo>>& followed() {
  static std::map<std::pair<int, test::Alarms>, std::unique_ptr<test::FollowedDemo>> demos;
  return demos;
}

void forget_all() { followed().clear(); }

}  // namespace

test::FollowedDemo& followed_demo(int minutes, test::Alarms alarms) {
  if (followed().empty()) qAddPostRoutine(forget_all);
  auto& demo = followed()[{minutes, alarms}];
  if (!demo) demo = std::make_unique<test::FollowedDemo>(minutes, alarms);
  return *demo;
}

}  // namespace wastewatch::ui
