#include "ui/session/connected.h"

#include "rpc/node_address.h"

namespace wastewatch::ui {

Result<std::shared_ptr<Connected>> Connected::open(rpc::Network network, const std::filesystem::path& folder,
                                                   watch::Feed::TellAnew anew) {
  auto home = index::Home::open(folder, network.chain_id);
  if (!home) return fail(home.error());
  auto feed = watch::Feed::attach((*home)->replica(), std::move(anew));
  if (!feed) return fail(feed.error());
  std::shared_ptr<Connected> out(new Connected);
  out->network_ = std::move(network);
  out->home_ = std::move(*home);
  out->triage_notes_ = std::make_unique<triage::NoteStore>(out->home_->decisions(), out->network_.chain_id);
  out->outbox_ = outbox::Outbox::open(folder / "outbox");
  out->feed_ = std::move(*feed);
  out->wires_ = std::make_unique<Wires>();
  out->primary_ = std::make_shared<rpc::HttpProvider>(out->wires_->http, out->network_.endpoint);
  for (const auto& address : rpc::independent(out->network_.endpoint, out->network_.witnesses)) {
    out->witnesses_.push_back(std::make_shared<rpc::HttpProvider>(out->wires_->http, address));
  }
  return out;
}

Result<outbox::Outbox*> Connected::outbox() const {
  if (!outbox_) return fail(outbox_.error());
  return outbox_->get();
}

std::vector<std::reference_wrapper<rpc::Client>> Connected::clients() const {
  std::vector<std::reference_wrapper<rpc::Client>> out{client()};
  for (const auto& witness : witnesses_) out.emplace_back(witness->client());
  return out;
}

void Connected::show_peers(std::shared_ptr<const light::PeerBook> peers) {
  const std::scoped_lock lock(mutex_);
  peers_ = std::move(peers);
}

std::shared_ptr<const light::PeerBook> Connected::peers() const {
  const std::scoped_lock lock(mutex_);
  return peers_;
}

}  // namespace wastewatch::ui
