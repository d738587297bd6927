// The reader pool: questions run here over the connected network, never on the GUI thread. Questions wait
// while nothing is connected. A slot holds at most one waiting question: a newer one takes its place. Thread
// safe.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace wastewatch::ui {

class Connected;

class QueryPool {
 public:
  using Job = std::function<void(const Connected&, const std::stop_token&)>;
  // Where one asker's question waits; made by the asker, shared with the pool.
  struct Slot {
    Job waiting;
    std::stop_source stop;
    bool queued = false;
  };

  explicit QueryPool(unsigned threads = 3);
  ~QueryPool();
  QueryPool(const QueryPool&) = delete;
  QueryPool& operator=(const QueryPool&) = delete;

  // From here on questions are answered from `connected`; null: they wait. Running ones are asked to stop and
  // waited for, so that after connect(nullptr) the pool holds nothing of the old network.
  void connect(std::shared_ptr<Connected> connected);
  // As connect(nullptr), without waiting for running questions; another epoch begins.
  void disconnect();
  // Answers of an earlier epoch are about a network that was left.
  std::uint64_t epoch() const { return epoch_; }

  void ask(const std::shared_ptr<Slot>& slot, Job job);
  void cancel(const std::shared_ptr<Slot>& slot);
  // Asks running questions to stop, forgets waiting ones, joins; later questions are never answered. Before
  // the application object goes: a thread that ends after it leaves Qt's thread storage behind. Also done by
  // the destructor.
  void close();
  // Nothing waits and nothing runs.
  bool idle() const;

 private:
  void work(const std::stop_token& stop);

  mutable std::mutex mutex_;
  std::condition_variable_any wake_;
  std::condition_variable_any idle_;
  std::shared_ptr<Connected> connected_;
  std::deque<std::shared_ptr<Slot>> queue_;
  std::vector<std::stop_source> running_;
  std::atomic<std::uint64_t> epoch_ = 0;
  std::vector<std::jthread> threads_;  // last: stops before what it uses dies
};

}  // namespace wastewatch::ui
