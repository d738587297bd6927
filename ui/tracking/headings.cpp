#include "ui/tracking/headings.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "ui/records/journey_map.h"

namespace wastewatch::ui {
namespace {

constexpr std::int64_t looked_back_ms = 600'000;
constexpr std::size_t most_known = 50'000;

}  // namespace

void Headings::begin() {
  const std::scoped_lock lock(mutex_);
  read_before_ = read_;
  if (known_.size() > most_known) known_.clear();
}

double Headings::of(const index::Reader& reader, const index::LastFix& last, std::int64_t time_scale) {
  if (const auto found = known(last)) return *found;
  if (!may_read()) return 0;
  const auto fixes =
      reader.track(last.device, last.measured_ms - looked_back_ms / time_scale, last.measured_ms + 1);
  if (!fixes) return 0;
  std::vector<index::Fix> located;
  std::ranges::copy_if(*fixes, std::back_inserter(located), &index::Fix::is_located);
  const double heading = located.empty() ? 0 : heading_of(located);
  keep(last, heading);
  return heading;
}

void Headings::forget() {
  const std::scoped_lock lock(mutex_);
  known_.clear();
}

std::size_t Headings::read() const {
  const std::scoped_lock lock(mutex_);
  return read_;
}

std::optional<double> Headings::known(const index::LastFix& last) const {
  const std::scoped_lock lock(mutex_);
  const auto found = known_.find(last.device);
  if (found == known_.end() || found->second.measured_ms != last.measured_ms) return std::nullopt;
  return found->second.heading;
}

bool Headings::may_read() {
  const std::scoped_lock lock(mutex_);
  if (read_ - read_before_ >= most_read) return false;
  ++read_;
  return true;
}

void Headings::keep(const index::LastFix& last, double heading) {
  const std::scoped_lock lock(mutex_);
  known_[last.device] = {last.measured_ms, heading};
}

}  // namespace wastewatch::ui
