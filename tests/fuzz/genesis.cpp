// The genesis document's app_state.
#include "ledger/genesis/genesis.h"

#include "fuzz/support/target.h"
#include "kit/ledger/test_chain.h"
#include "ledger/state_machine.h"

namespace wastewatch::fuzz {

void run(BytesView input) {
  const auto genesis = ledger::parse_genesis(as_text(input));
  chain::abci::InitChain request;
  request.chain_id = "fuzz-chain";
  request.app_state = to_bytes(input);
  merkle::WorkingTree tree{merkle::Tree()};
  const auto made = ledger::init_chain(tree, request);
  require(!made || genesis.has_value(), "a refused document makes no state");
}

std::vector<Bytes> seeds() { return {to_bytes(ledger::test::genesis_json()), to_bytes("{\"format\":1}")}; }

}  // namespace wastewatch::fuzz
