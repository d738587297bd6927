#include "history_writer.h"

#include <cerrno>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/files.h"
#include "base/time.h"
#include "errors.h"

namespace wastewatch::cli {
namespace {

class HistoryWriter {
 public:
  HistoryWriter(scenario::Feed& feed, const HistoryPlan& plan, std::ostream& out, std::ostream* labels)
      : feed_(feed), plan_(plan), out_(out), labels_(labels) {}

  // One block; false at the end.
  Result<bool> next() {
    const std::int64_t latest = last_ms_ + plan_.block_ms;
    const std::int64_t first = feed_.next_time();
    const std::int64_t time = std::max(last_ms_ + 1, std::min(latest, first + plan_.gather_ms));
    if (time >= plan_.end_ms) return false;
    auto txs = nlohmann::json::array();
    while (feed_.next_time() <= time) {
      const auto action = feed_.next(height_);
      if (!action) return fail(action.error());
      write_labels();
      if (*action) txs.push_back(to_base64((*action)->tx));
    }
    out_ << nlohmann::json{{"time", to_rfc3339(Timestamp::from_ms(time))}, {"txs", std::move(txs)}}.dump()
         << "\n";
    if (!out_) return file_failure("cannot write", "the history", errno);
    last_ms_ = time;
    ++height_;
    return true;
  }

  void start(std::int64_t genesis_ms) { last_ms_ = genesis_ms; }
  std::int64_t lines() const { return height_ - 1; }

 private:
  void write_labels() {
    for (const auto& label : feed_.take_labels()) {
      if (labels_ != nullptr) *labels_ << scenario::to_json(label) << "\n";
    }
  }

  scenario::Feed& feed_;
  const HistoryPlan& plan_;
  std::ostream& out_;
  std::ostream* labels_;
  std::int64_t last_ms_ = 0;
  std::int64_t height_ = 1;  // block 1 is the genesis's own
};

}  // namespace

Result<std::int64_t> write_history(scenario::Feed& feed, const HistoryPlan& plan, std::ostream& out,
                                   std::ostream* labels, const std::stop_token& stop) {
  HistoryWriter writer(feed, plan, out, labels);
  writer.start(plan.genesis_ms);
  while (!stop.stop_requested()) {
    const auto more = writer.next();
    if (!more) return fail(more.error());
    if (!*more) return writer.lines();
  }
  return fail(Errc::cancelled);
}

}  // namespace wastewatch::cli
