// The ledger with honest blocks and snapshots whose chunks are altered on the way out: lying_snapshot_node
// ADDRESS FOLDER
#include <iostream>

#include "ledger/abci/application.h"
#include "ledger_application.h"
#include "node/abci_server.h"

namespace {

using namespace wastewatch;
namespace abci = chain::abci;

class LyingApplication final : public abci::Application {
 public:
  explicit LyingApplication(abci::Application& honest) : honest_(honest) {}

  Result<abci::Info> info() override { return honest_.info(); }
  Result<abci::InitChainResult> init_chain(const abci::InitChain& request) override {
    return honest_.init_chain(request);
  }
  Result<abci::CheckTxResult> check_tx(BytesView tx, bool recheck) override {
    return honest_.check_tx(tx, recheck);
  }
  Result<std::vector<Bytes>> prepare_proposal(const abci::PrepareProposal& request) override {
    return honest_.prepare_proposal(request);
  }
  Result<bool> process_proposal(const abci::ProcessProposal& request) override {
    return honest_.process_proposal(request);
  }
  Result<abci::FinalizeBlockResult> finalize_block(const abci::FinalizeBlock& request) override {
    return honest_.finalize_block(request);
  }
  Result<std::int64_t> commit() override { return honest_.commit(); }
  Result<abci::QueryResult> query(const abci::Query& request) override { return honest_.query(request); }
  Result<std::vector<abci::Snapshot>> list_snapshots() override { return honest_.list_snapshots(); }
  Result<Bytes> load_snapshot_chunk(std::uint64_t height, std::uint32_t format,
                                    std::uint32_t chunk) override {
    auto out = honest_.load_snapshot_chunk(height, format, chunk);
    if (out && !out->empty()) out->back() ^= 1;
    return out;
  }

 private:
  abci::Application& honest_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto endpoint = node::parse_endpoint(argv[1]);
  if (!endpoint) return 2;
  const auto ledger = ledger::LedgerApplication::open(
      {.folder = argv[2], .snapshots = {.interval = test::snapshot_interval, .keep = 100}});
  if (!ledger) {
    std::cerr << ledger.error().text() << '\n';
    return 1;
  }
  LyingApplication application(**ledger);
  auto server = node::AbciServer::start(application, *endpoint);
  if (!server) {
    std::cerr << server.error().text() << '\n';
    return 1;
  }
  return (*server)->wait() ? 0 : 1;
}
