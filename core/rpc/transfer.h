// Internal: many calls to one node, sent in waves of batches. Refused calls are sent again, in smaller
// batches and after the node's pause, as long as something comes back; the answers up to the first
// that is missing are the result.
#pragma once

#include <deque>
#include <optional>

#include "rpc/channel.h"

namespace wastewatch::rpc {

class Transfer {
 public:
  Transfer(Channel& channel, std::span<const Call> calls, std::size_t most_bytes,
           const std::stop_token& stop);
  Channel::Replies run();

 private:
  struct Piece {
    std::size_t first = 0;
    std::size_t count = 0;
  };
  Status ready();
  std::vector<Piece> next_wave();
  void send(const std::vector<Piece>& wave);
  void settle(const Piece& piece, Channel::Answer answer);
  // Whether the piece may go out again.
  bool again(const Piece& piece, const Error& why);
  // Nothing from `first` on is asked for any more.
  void give_up(std::size_t first, Error why);
  Channel::Replies leading();

  Channel& channel_;
  std::span<const Call> calls_;
  const std::size_t most_bytes_;
  const std::stop_token& stop_;
  Budget budget_;
  std::deque<Piece> pending_;
  std::vector<std::optional<chain::RpcReply>> answers_;
  std::size_t collected_bytes_ = 0;
  unsigned idle_waves_ = 0;  // in a row that brought nothing
  bool brought_ = false;     // whether the present wave did
  std::optional<Error> failure_;
};

}  // namespace wastewatch::rpc
