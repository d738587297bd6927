// News of new blocks over CometBFT's websocket. What arrives is a hint to look, nothing more: the commit is
// fetched and verified. A lost connection is retried with back-off; meanwhile hints come at a steady pace,
// the first at once, so that a listener needs no timer of its own.
//
// Thread safe from outside; hints arrive on the network thread and must return at once.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "rpc/network_thread.h"

namespace wastewatch::rpc {

struct SubscriptionOptions {
  std::chrono::milliseconds first_pause{500};  // before connecting again; doubles up to the longest
  std::chrono::milliseconds longest_pause{30'000};
  std::chrono::milliseconds poll_interval{2'000};     // of hints while not connected
  std::chrono::milliseconds silence_allowed{60'000};  // without any message the connection counts as lost
  // A larger event ends the connection, and blocks are noticed by polling: an event is only a hint, and it is
  // held several times while it is read.
  std::size_t max_message_bytes = std::size_t{8} << 20;
};

enum class HintSource : std::uint8_t { event = 1, poll = 2 };

struct Hint {
  HintSource source = HintSource::poll;
  std::int64_t height = 0;  // 0: unknown
};

class BlockSubscription {
 public:
  using Listener = std::function<void(const Hint&)>;
  // `address` as for Channel. The thread must outlive the subscription.
  BlockSubscription(NetworkThread& thread, const std::string& address, Listener listener,
                    SubscriptionOptions options = {});
  // After it no hint arrives. Not to be called from the listener.
  ~BlockSubscription();
  BlockSubscription(const BlockSubscription&) = delete;
  BlockSubscription& operator=(const BlockSubscription&) = delete;

  // Whether events arrive right now (else: polling).
  bool connected() const;

 private:
  class Socket;
  NetworkThread& thread_;
  std::shared_ptr<Socket> socket_;  // lives on the thread
};

}  // namespace wastewatch::rpc
