// Whom a client asks: one primary for headers, witnesses to compare with. Replacing, scoring and reconnecting
// peers is decided here and nowhere else.
#pragma once

#include <memory>
#include <vector>

#include "light/provider.h"

namespace wastewatch::light {

struct Peers {
  std::shared_ptr<Provider> primary;
  std::vector<std::shared_ptr<Provider>> witnesses;
};

}  // namespace wastewatch::light
