// Statements of arrival in a load's history, and what became of them. Pure; thread safe.
#pragma once

#include <functional>
#include <vector>

#include "index/reader.h"
#include "watch/batch_facts.h"

namespace wastewatch::watch {

// What an arrival needs of its receiver.
struct Receiver {
  bool carrier = false;  // a transporter
  std::vector<Area> areas{};
};
using FindReceiver = std::function<Receiver(const std::string& organisation)>;

// Since the load was last received at a fixed place, that receipt first; oldest first. Before the first
// pick-up there are none.
std::vector<Arrival> arrivals_of(const std::vector<index::NumberedEvent>& events, const FindReceiver& find);

}  // namespace wastewatch::watch
