#include <nlohmann/json.hpp>
#include <thread>

#include "commands.h"
#include "ledger/abci/application.h"
#include "node/abci_server.h"
#include "node/solo_home.h"
#include "process.h"
#include "said.h"

namespace wastewatch::wastewatchd {

Status run(const AbciCommand& command) {
  const auto endpoint = node::parse_endpoint(command.address);
  if (!endpoint) return std::unexpected(endpoint.error());
  const auto lock = node::enter_home(command.home);
  if (!lock) return std::unexpected(lock.error());
  auto application = ledger::LedgerApplication::open({.folder = command.home / "state",
                                                      .keep_versions = command.keep_versions,
                                                      .snapshots = command.snapshots});
  if (!application) return std::unexpected(application.error());
  auto server = node::AbciServer::start(**application, *endpoint);
  if (!server) return std::unexpected(server.error());
  if (!endpoint->is_unix)
    warn(said("service.open_address", {{"address", (*server)->endpoint().text()}}),
         said("service.open_address.advice"));
  announce(nlohmann::json{{"abci", (*server)->endpoint().text()}}.dump());

  node::Wakeup ended;
  const std::jthread on_signal([&] {
    if (node::wait_readable(termination().fd(), ended, std::chrono::milliseconds(-1)) ==
        node::Ready::readable) {
      (*server)->stop();
    }
  });
  const Status done = (*server)->wait();
  ended.set();
  return done;
}

}  // namespace wastewatch::wastewatchd
