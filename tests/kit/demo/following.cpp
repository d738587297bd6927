#include "kit/demo/following.h"

#include "kit/need.h"

namespace wastewatch::test {

using index::Column;

Following::Following(DemoChain& demo) : demo_(demo), peer_(std::make_shared<ChainPeer>(demo)) { open(); }

Following::~Following() = default;

void Following::open() {
  derived_ = need(index::Database::open_derived(folder_.path() / "derived"));
  decisions_ = need(index::Database::open_decisions(folder_.path() / "decisions"));
  open_client();
  replica_ = need(index::Replica::open(*derived_, demo_.chain().genesis().chain_id));
  follow_with(*peer_);
}

void Following::open_client() {
  const auto& db = *derived_;
  store_ = std::make_unique<light::TrustedStore>(
      db.db(),
      light::TrustedStore::Columns{db.column(Column::light_blocks), db.column(Column::light_validators),
                                   db.column(Column::light_trace), db.column(Column::light_meta)});
  anchors_ = std::make_unique<light::AnchorStore>(decisions_->db(),
                                                  decisions_->column(index::DecisionColumn::anchors));
  light::ClientOptions options;
  options.chain_id = demo_.chain().genesis().chain_id;
  options.anchor = {1, demo_.hash_at(1)};
  options.required_agreement = 0;
  clock_ = std::make_unique<FixedClock>(demo_.now());
  client_ = need(light::Client::open(options, {peer_, {}}, {*store_, *anchors_, *clock_}));
}

void Following::follow_with(index::BlockSource& source, index::FollowerOptions options) {
  follower_ = std::make_unique<index::Follower>(*client_, *replica_, source, options, *clock_);
}

void Following::close() {
  follower_.reset();
  replica_.reset();
  client_.reset();
  store_.reset();
  anchors_.reset();
  derived_.reset();
  decisions_.reset();
}

Status Following::follow() {
  clock_->set(demo_.now());
  return follower_->once({});
}

index::Reader Following::reader() { return need(index::Reader::open(*replica_)); }

}  // namespace wastewatch::test
