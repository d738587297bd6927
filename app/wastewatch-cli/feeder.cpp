#include "feeder.h"

#include <array>
#include <condition_variable>
#include <mutex>

#include "connection.h"
#include "ledger/result_codes.h"
#include "words/vocabulary.h"

namespace wastewatch::cli {
namespace {

constexpr std::int64_t height_keeps_ms = 5'000;
constexpr int attempts_at_once = 300;  // of one transaction, about a second apart

// Sleeps; false when stopped before the time was over.
bool pause(std::chrono::milliseconds duration, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_for(lock, stop, duration, [] { return false; });
  return !stop.stop_requested();
}

// What a node says when it has the transaction already, or no room for it now.
constexpr std::array known_already = {std::string_view("already exists in cache")};
constexpr std::array no_room = {std::string_view("mempool is full"), std::string_view("timed out"),
                                std::string_view("mempool")};

template <class Texts>
bool says_one_of(const Error& error, const Texts& texts) {
  return std::ranges::any_of(texts, [&](auto text) { return error.detail.find(text) != std::string::npos; });
}

bool is_temporary(const Error& error) {
  return error.is(rpc::Errc::unreachable) || error.is(rpc::Errc::timeout) ||
         (error.is(rpc::Errc::rpc_error) && says_one_of(error, no_room));
}

// Codes that pass with the next blocks: room in the mempool, and the transactions before this one.
bool is_temporary(std::uint32_t code) {
  return code == ledger::number(ledger::Code::quota_exceeded) ||
         code == ledger::number(ledger::Code::block_full) ||
         code == ledger::number(ledger::Code::wrong_sequence);
}

}  // namespace

Status Feeder::wait_until(std::int64_t time_ms, const std::stop_token& stop) const {
  for (;;) {
    const std::int64_t left = time_ms - clock_.now().ms();
    if (left <= 0) return {};
    if (!pause(std::chrono::milliseconds(std::min<std::int64_t>(left, 500)), stop))
      return fail(Errc::cancelled);
  }
}

Result<std::int64_t> Feeder::height(const std::stop_token& stop) {
  const std::int64_t now = clock_.now().ms();
  if (height_ > 0 && now - height_at_ms_ < height_keeps_ms) return height_;
  const auto status = client_.status(stop);
  if (status) {
    height_ = status->sync_info.latest_block_height;
    height_at_ms_ = now;
  } else if (height_ == 0 || !is_temporary(status.error())) {
    return fail(status.error());
  }
  return height_;
}

Result<bool> Feeder::on_chain(const scenario::SignedAction& action, const std::stop_token& stop) {
  const Lane lane{action.signer, action.lane};
  auto found = used_.find(lane);
  if (found == used_.end()) {
    const auto last = ask_sequence(client_, action.signer, action.lane, stop);
    if (!last) return fail(last.error());
    found = used_.emplace(lane, *last).first;
  }
  return action.sequence <= found->second;
}

Result<Feeder::Answer> Feeder::offer(const scenario::SignedAction& action, const std::stop_token& stop) {
  const auto answer = client_.broadcast_tx_sync(action.tx, stop);
  if (!answer) {
    if (says_one_of(answer.error(), known_already)) return Answer::taken;
    if (is_temporary(answer.error())) return Answer::later;
    return fail(answer.error());
  }
  if (answer->code == 0) return Answer::taken;
  if (is_temporary(answer->code)) return Answer::later;
  const auto* entry = ledger::find_code(answer->code);
  return fail(
      Errc::transaction_refused,
      std::to_string(answer->code) + " " +
          (entry != nullptr ? std::string(words::result_sentence(entry->name, language())) : answer->log));
}

Status Feeder::send(const scenario::SignedAction& action, const std::stop_token& stop) {
  for (int attempt = 0; attempt < attempts_at_once; ++attempt) {
    const auto answer = offer(action, stop);
    if (!answer) return fail(answer.error());
    if (*answer == Answer::taken) {
      ++counts_.sent;
      return {};
    }
    ++counts_.waited;
    // It may have got into a block although the answer was lost.
    used_.erase({action.signer, action.lane});
    const auto known = on_chain(action, stop);
    if (known && *known) return {};
    if (!pause(std::chrono::milliseconds(1'000), stop)) return fail(Errc::cancelled);
  }
  return fail(Errc::stuck, "sequence " + std::to_string(action.sequence));
}

void Feeder::write_labels(scenario::Feed& feed) {
  for (const auto& label : feed.take_labels()) {
    if (labels_ != nullptr) *labels_ << scenario::to_json(label) << '\n' << std::flush;
  }
}

Status Feeder::run(scenario::Feed& feed, std::int64_t end_ms, const std::stop_token& stop) {
  while (!stop.stop_requested() && (end_ms == 0 || feed.next_time() < end_ms)) {
    if (auto waited = wait_until(feed.next_time(), stop); !waited) break;
    const auto now_height = height(stop);
    if (!now_height) return fail(now_height.error());
    const auto action = feed.next(*now_height);
    if (!action) return fail(action.error());
    write_labels(feed);
    if (!*action) continue;
    const auto known = on_chain(**action, stop);
    if (!known) return fail(known.error());
    if (*known) {
      ++counts_.known;
      continue;
    }
    if (auto sent = send(**action, stop); !sent) return stop.stop_requested() ? Status{} : sent;
  }
  return {};
}

}  // namespace wastewatch::cli
