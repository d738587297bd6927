// Transactions being decoded and their signatures checked, on helper threads, from the moment this is made
// until take(), which works along: no core waits while there is something to check. What does not depend on
// the state runs this way while earlier blocks are executed.
#pragma once

#include <atomic>
#include <span>
#include <thread>
#include <vector>

#include "ledger/envelope/tx.h"

namespace wastewatch::ledger {

class Preparation {
 public:
  // `txs`, `rules` and `directory` (which may be null, see verify_signatures) must outlive it. A handful of
  // transactions is left to take() altogether.
  Preparation(std::span<const Bytes> txs, const Rules& rules, const KeyDirectory* directory,
              unsigned helpers);
  // Leaves out what has not begun.
  ~Preparation();
  Preparation(const Preparation&) = delete;
  Preparation& operator=(const Preparation&) = delete;

  // In the order of `txs`; once.
  std::vector<PreparedTx> take();

 private:
  void work();

  std::span<const Bytes> txs_;
  const Rules& rules_;
  const KeyDirectory* directory_;
  std::vector<PreparedTx> out_;
  std::atomic<std::size_t> next_{0};
  std::vector<std::jthread> helpers_;  // last: they use the members above
};

}  // namespace wastewatch::ledger
