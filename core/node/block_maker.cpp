#include "node/block_maker.h"

#include <algorithm>

#include "chain/hashes.h"
#include "chain/validate.h"

namespace wastewatch::node {
namespace {

constexpr std::int64_t max_overhead_for_block = 11;
constexpr std::int64_t max_header_bytes = 626;
constexpr std::int64_t max_commit_overhead_bytes = 94;
constexpr std::int64_t max_commit_sig_bytes = 109 + 2;

Bytes bytes_of(const Hash& hash) { return to_bytes(hash.view()); }

std::int64_t varint_bytes(std::size_t value) {
  std::int64_t size = 1;
  for (; value >= 0x80; value >>= 7) ++size;
  return size;
}

}  // namespace

chain::Block make_block(const ChainState& state, std::vector<Bytes> txs, chain::Commit last_commit,
                        const Timestamp& time, const Address& proposer) {
  chain::Block block;
  block.txs = std::move(txs);
  block.last_commit = std::move(last_commit);
  auto& header = block.header;
  header.version = {chain::block_protocol, state.params.version_app};
  header.chain_id = state.chain_id;
  header.height = state.last_height + 1;
  header.time = time;
  header.last_block_id = state.last_block_id;
  header.last_commit_hash = bytes_of(chain::commit_hash(block.last_commit));
  header.data_hash = bytes_of(chain::data_hash(block.txs));
  header.validators_hash = bytes_of(chain::validators_hash(state.validators.validators));
  header.next_validators_hash = bytes_of(chain::validators_hash(state.next_validators.validators));
  header.consensus_hash = bytes_of(chain::consensus_hash(state.params));
  header.app_hash = state.app_hash;
  header.last_results_hash = state.last_results_hash;
  header.evidence_hash = bytes_of(chain::evidence_hash(block.evidence));
  header.proposer_address = to_bytes(proposer.view());
  return block;
}

std::int64_t max_data_bytes(const ChainState& state) {
  const auto entries = static_cast<std::int64_t>(state.last_validators.validators.size());
  const std::int64_t overhead =
      max_overhead_for_block + max_header_bytes + max_commit_overhead_bytes + max_commit_sig_bytes * entries;
  const std::int64_t whole =
      state.params.block_max_bytes < 0 ? 100LL * 1024 * 1024 : state.params.block_max_bytes;
  return std::max<std::int64_t>(0, whole - overhead);
}

std::int64_t data_bytes(const std::vector<Bytes>& txs) {
  std::int64_t sum = 0;
  for (const auto& tx : txs) sum += 1 + varint_bytes(tx.size()) + static_cast<std::int64_t>(tx.size());
  return sum;
}

}  // namespace wastewatch::node
