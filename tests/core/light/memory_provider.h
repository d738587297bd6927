// A peer in memory, honest or not as the test wants.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

#include "light/errors.h"
#include "light/provider.h"

namespace wastewatch::test {

class MemoryProvider final : public light::Provider {
 public:
  MemoryProvider(std::string name, const std::vector<chain::LightBlock>& blocks) : name_(std::move(name)) {
    for (const auto& block : blocks) blocks_[block.height()] = block;
  }

  std::string name() const override { return name_; }

  Result<light::NodeIdentity> identity(std::stop_token stop) override {
    if (who) return *who;
    return Provider::identity(std::move(stop));
  }

  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) override {
    if (hangs) wait_for(stop);
    const std::lock_guard lock(mutex_);
    if (stop.stop_requested()) return fail(light::Errc::cancelled);
    requested_.push_back(height);
    if (on_request) on_request(height);
    if (broken) return fail(light::Errc::no_response);
    if (blocks_.empty() || height > blocks_.rbegin()->first) return fail(light::Errc::height_too_high);
    const auto found = height == 0 ? std::prev(blocks_.end()) : blocks_.find(height);
    if (found == blocks_.end()) return fail(light::Errc::height_pruned);
    return found->second;
  }

  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                      std::stop_token stop) override {
    std::vector<chain::LightBlock> out;
    for (std::int64_t height = from; height <= std::min(to, from + most_at_once - 1); ++height) {
      auto block = light_block(height, stop);
      if (!block && out.empty()) return fail(std::move(block.error()));
      if (!block) break;
      out.push_back(std::move(*block));
    }
    return out;
  }

  Status report_evidence(const chain::Evidence& evidence, std::stop_token) override {
    const std::lock_guard lock(mutex_);
    evidence_.push_back(evidence);
    if (refuses_evidence) return fail(light::Errc::no_response, "evidence refused");
    return {};
  }

  void put(const chain::LightBlock& block) {
    const std::lock_guard lock(mutex_);
    blocks_[block.height()] = block;
  }
  std::vector<std::int64_t> requested() {
    const std::lock_guard lock(mutex_);
    return requested_;
  }

  std::size_t reported() {
    const std::lock_guard lock(mutex_);
    return evidence_.size();
  }
  std::vector<chain::Evidence> evidence() {
    const std::lock_guard lock(mutex_);
    return evidence_;
  }
  void forget_above(std::int64_t height) {
    const std::lock_guard lock(mutex_);
    blocks_.erase(blocks_.upper_bound(height), blocks_.end());
  }

  bool broken = false;
  std::atomic<bool> hangs = false;  // answers nothing until it is stopped
  std::optional<light::NodeIdentity> who;
  bool refuses_evidence = false;
  std::int64_t most_at_once = 1000;
  std::function<void(std::int64_t)> on_request;

 private:
  static void wait_for(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any sleeper;
    std::unique_lock lock(mutex);
    sleeper.wait(lock, stop, [] { return false; });
  }

  std::string name_;
  std::mutex mutex_;
  std::map<std::int64_t, chain::LightBlock> blocks_;
  std::vector<std::int64_t> requested_;
  std::vector<chain::Evidence> evidence_;
};

}  // namespace wastewatch::test
