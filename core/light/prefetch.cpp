#include "light/prefetch.h"

#include <algorithm>

namespace wastewatch::light {

Prefetch::Prefetch(Provider& provider, std::int64_t from, std::int64_t to, std::int64_t chunk,
                   const std::stop_token& stop)
    : provider_(provider), from_(from), to_(to), chunk_(chunk), forward_(stop, [this] {
        cancel_.request_stop();
      }) {
  launch();
}

Prefetch::~Prefetch() { cancel_.request_stop(); }

void Prefetch::launch() {
  if (from_ > to_) return;
  const std::int64_t last = std::min(to_, from_ + chunk_ - 1);
  under_way_ = std::async(std::launch::async, [this, from = from_, last] {
    return fetch_run(provider_, from, last, cancel_.get_token());
  });
}

Result<std::vector<chain::LightBlock>> Prefetch::next() {
  if (!under_way_.valid()) return fail(Errc::height_too_high, "no header is left to fetch");
  auto blocks = under_way_.get();
  if (!blocks) return blocks;
  from_ += static_cast<std::int64_t>(blocks->size());
  launch();
  return blocks;
}

}  // namespace wastewatch::light
