// Fetches the next run of headers while the last one is verified. Owned by one thread.
#pragma once

#include <functional>
#include <future>
#include <stop_token>
#include <vector>

#include "light/fetch.h"

namespace wastewatch::light {

class Prefetch {
 public:
  // Heights from … to, `chunk` a run. Starts at once; the destructor cancels what is under way.
  Prefetch(Provider& provider, std::int64_t from, std::int64_t to, std::int64_t chunk,
           const std::stop_token& stop);
  ~Prefetch();
  Prefetch(const Prefetch&) = delete;
  Prefetch& operator=(const Prefetch&) = delete;

  // The next run, in order; call until the heights are through. Errors: as fetch_run.
  Result<std::vector<chain::LightBlock>> next();

 private:
  void launch();

  Provider& provider_;
  std::int64_t from_;
  std::int64_t to_;
  std::int64_t chunk_;
  std::stop_source cancel_;
  std::stop_callback<std::function<void()>> forward_;
  std::future<Result<std::vector<chain::LightBlock>>> under_way_;
};

}  // namespace wastewatch::light
