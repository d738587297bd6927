// Internal: sends the scenario's transactions to a node when they are due. Transactions already on the chain
// are skipped, so a restarted feed continues where it stopped, given the same seed and start.
#pragma once

#include <map>
#include <ostream>
#include <stop_token>

#include "cli.h"
#include "errors.h"
#include "rpc/client.h"
#include "scenario/feed.h"

namespace wastewatch::cli {

struct FeederCounts {
  std::int64_t sent = 0;
  std::int64_t known = 0;   // on the chain before
  std::int64_t waited = 0;  // times the node asked to wait
};

class Feeder {
 public:
  // `labels` may be null. References must outlive the feeder.
  Feeder(rpc::Client& client, const Clock& clock, std::ostream* labels)
      : client_(client), clock_(clock), labels_(labels) {}

  // Until the feed's time reaches `end_ms` (0: without end) or the token is triggered. Errors: rpc's after
  // repeated attempts, transaction_refused, stuck, the scenario's.
  Status run(scenario::Feed& feed, std::int64_t end_ms, const std::stop_token& stop);
  const FeederCounts& counts() const { return counts_; }

 private:
  using Lane = std::pair<Bytes, std::uint32_t>;
  enum class Answer : std::uint8_t { taken, later };

  Status wait_until(std::int64_t time_ms, const std::stop_token& stop) const;
  Result<std::int64_t> height(const std::stop_token& stop);
  Result<bool> on_chain(const scenario::SignedAction& action, const std::stop_token& stop);
  Status send(const scenario::SignedAction& action, const std::stop_token& stop);
  Result<Answer> offer(const scenario::SignedAction& action, const std::stop_token& stop);
  void write_labels(scenario::Feed& feed);

  rpc::Client& client_;
  const Clock& clock_;
  std::ostream* labels_;
  std::map<Lane, std::uint64_t> used_;  // last sequence the chain had when the lane was first met
  std::int64_t height_ = 0;
  std::int64_t height_at_ms_ = 0;
  FeederCounts counts_;
};

}  // namespace wastewatch::cli
