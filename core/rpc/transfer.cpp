#include "rpc/transfer.h"

#include <algorithm>
#include <ranges>

namespace wastewatch::rpc {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds transfer_time{120'000};
constexpr unsigned most_idle_waves = 6;

bool may_pass(const Error& error) {
  return error.is(Errc::busy) || error.is(Errc::http_status) || error.is(Errc::unreachable);
}

}  // namespace

Transfer::Transfer(Channel& channel, std::span<const Call> calls, std::size_t most_bytes,
                   const std::stop_token& stop)
    : channel_(channel),
      calls_(calls),
      most_bytes_(most_bytes),
      stop_(stop),
      budget_({transfer_time, SIZE_MAX, calls.size() * 3 + most_idle_waves}),
      answers_(calls.size()) {
  if (!calls.empty()) pending_.push_back({0, calls.size()});
}

Channel::Replies Transfer::run() {
  while (!pending_.empty() && collected_bytes_ < most_bytes_) {
    if (auto go = ready(); !go) {
      give_up(pending_.front().first, std::move(go.error()));
      break;
    }
    send(next_wave());
  }
  return leading();
}

Status Transfer::ready() {
  if (auto taken = budget_.take_request(); !taken) return taken;
  if (channel_.pacer_.wait_turn(budget_.time_left(), stop_)) return {};
  if (stop_.stop_requested()) return fail(Errc::cancelled);
  return fail(Errc::busy, "for " + std::to_string(channel_.pacer_.pause().count()) + " ms");
}

std::vector<Transfer::Piece> Transfer::next_wave() {
  std::vector<Piece> wave;
  std::size_t bytes = 0;
  while (!pending_.empty() && wave.size() < channel_.pacer_.lanes()) {
    Piece& front = pending_.front();
    const std::size_t count = channel_.batch_size_for(calls_.subspan(front.first, front.count));
    const std::size_t limit = count > 1 ? max_batch_bytes : calls_[front.first].limit();
    if (!wave.empty() && bytes + limit > std::min(max_wave_bytes, most_bytes_)) break;
    bytes += limit;
    wave.push_back({front.first, count});
    front.first += count;
    front.count -= count;
    if (front.count == 0) pending_.pop_front();
  }
  return wave;
}

void Transfer::send(const std::vector<Piece>& wave) {
  std::vector<Channel::Batch> batches;
  batches.reserve(wave.size());
  for (const Piece& piece : wave) {
    batches.push_back(channel_.batch_of(calls_.subspan(piece.first, piece.count)));
  }
  auto answers = channel_.send(batches, budget_.time_left(), stop_);
  brought_ = false;
  for (std::size_t i = wave.size(); i-- > 0;) settle(wave[i], std::move(answers[i]));
  idle_waves_ = brought_ ? 0 : idle_waves_ + 1;
}

void Transfer::settle(const Piece& piece, Channel::Answer answer) {
  if (!answer.replies) {
    if (!again(piece, answer.replies.error())) return give_up(piece.first, std::move(answer.replies.error()));
    pending_.push_front(piece);
    return;
  }
  brought_ = true;
  collected_bytes_ += answer.bytes;
  std::ranges::move(*answer.replies, answers_.begin() + static_cast<std::ptrdiff_t>(piece.first));
}

bool Transfer::again(const Piece& piece, const Error& why) {
  if (idle_waves_ >= most_idle_waves || stop_.stop_requested()) return false;
  if (piece.count > 1 && (why.is(Errc::too_large) || why.is(Errc::timeout))) return true;
  return may_pass(why);
}

void Transfer::give_up(std::size_t first, Error why) {
  failure_ = std::move(why);
  std::erase_if(pending_, [first](const Piece& piece) { return piece.first >= first; });
  for (auto& piece : pending_) piece.count = std::min(piece.count, first - piece.first);
}

Channel::Replies Transfer::leading() {
  std::vector<chain::RpcReply> out;
  for (auto& answer : answers_ | std::views::take_while([](const auto& one) { return one.has_value(); })) {
    out.push_back(std::move(*answer));
  }
  if (out.empty() && failure_) return fail(std::move(*failure_));
  return out;
}

}  // namespace wastewatch::rpc
