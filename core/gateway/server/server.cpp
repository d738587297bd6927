#include "gateway/server/server.h"

#include "gateway/server/loop.h"

namespace wastewatch::gateway {

Result<std::unique_ptr<Server>> Server::start(const Config& config, const KeyRing& ring, Spool& spool,
                                              Trouble trouble, const Clock& clock) {
  raise_descriptor_limit();
  std::unique_ptr<Server> out(new Server);
  out->loop_ = std::make_unique<Loop>(config, ring, spool, std::move(trouble), clock);
  if (auto opened = out->loop_->open(config.listen); !opened) return fail(opened.error());
  out->addresses_ = out->loop_->addresses();
  out->thread_ = std::jthread([loop = out->loop_.get()](const std::stop_token& stop) { loop->run(stop); });
  return out;
}

Server::~Server() {
  thread_.request_stop();
  if (loop_) loop_->wake();
}

}  // namespace wastewatch::gateway
