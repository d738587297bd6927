// A home in a temporary folder, with a light client and a follower that bring a recorded chain into it.
#pragma once

#include <stdexcept>

#include "conformance/v1/recorded_chain.h"
#include "index/follower.h"
#include "index/home.h"
#include "support/vectors.h"

namespace wastewatch::test {

class FollowedChain {
 public:
  explicit FollowedChain(const RecordedChain& chain)
      : clock_(chain.now()), peer_(std::make_shared<RecordedPeer>(chain)), home_(open(chain)) {
    light::ClientOptions options;
    options.chain_id = chain.genesis.chain_id;
    options.anchor = {1, chain.hash_at(1)};
    options.required_agreement = 0;
    auto client = light::Client::open(options, {peer_, {}}, {home_->trusted(), home_->anchors(), clock_});
    if (!client) throw std::runtime_error(client.error().text());
    client_ = std::move(*client);
    follower_ = std::make_unique<index::Follower>(*client_, home_->replica(), *peer_,
                                                  index::FollowerOptions{}, clock_);
  }

  // Recomputes up to the block before `height`, 0: before the newest.
  Status follow(std::int64_t height = 0) {
    if (height != 0) peer_->end_at(height);
    return follower_->once({});
  }
  index::Follower& follower() { return *follower_; }
  index::Home& home() { return *home_; }
  RecordedPeer& peer() { return *peer_; }
  const std::filesystem::path& folder() const { return folder_.path(); }
  index::Reader reader() const {
    auto out = home_->reader();
    if (!out) throw std::runtime_error(out.error().text());
    return std::move(*out);
  }

 private:
  std::unique_ptr<index::Home> open(const RecordedChain& chain) const {
    auto home = index::Home::open(folder_.path(), chain.genesis.chain_id);
    if (!home) throw std::runtime_error(home.error().text());
    return std::move(*home);
  }

  TemporaryFolder folder_;
  FixedClock clock_;
  std::shared_ptr<RecordedPeer> peer_;
  std::unique_ptr<index::Home> home_;
  std::unique_ptr<light::Client> client_;
  std::unique_ptr<index::Follower> follower_;
};

}  // namespace wastewatch::test
