// CometBFT's JSON: every decoder of core/chain. The first byte selects one; what it accepts is written and
// read again.
#include <array>

#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "fuzz/support/target.h"
#include "fuzz/support/vector_seeds.h"

namespace wastewatch::fuzz {
namespace {

using namespace chain;

template <class T, Result<T> (*decode)(const JsonValue&)>
void only_decode(const JsonValue& value) {
  static_cast<void>(decode(value));
}

template <class T, Result<T> (*decode)(const JsonValue&)>
void round_trip(const JsonValue& value) {
  const auto first = decode(value);
  if (!first) return;
  const auto written = parse_json(json_of(*first).dump());
  require(written.has_value(), "what is written is JSON");
  const auto second = decode(*written);
  require(second.has_value() && json_of(*second) == json_of(*first), "what is written is read again");
}

using Decoder = void (*)(const JsonValue&);
constexpr std::array decoders{
    Decoder{round_trip<Header, header_from_json>},
    Decoder{round_trip<Commit, commit_from_json>},
    Decoder{round_trip<SignedHeader, signed_header_from_json>},
    Decoder{round_trip<ValidatorSet, validator_set_from_json>},
    Decoder{round_trip<LightBlock, light_block_from_json>},
    Decoder{round_trip<Vote, vote_from_json>},
    Decoder{round_trip<Evidence, evidence_from_json>},
    Decoder{round_trip<Block, block_from_json>},
    Decoder{round_trip<abci::ConsensusParams, consensus_params_from_json>},
    Decoder{only_decode<GenesisDoc, genesis_from_json>},
    Decoder{only_decode<CommitReply, commit_reply_from_json>},
    Decoder{only_decode<ValidatorsReply, validators_reply_from_json>},
    Decoder{only_decode<BlockReply, block_reply_from_json>},
    Decoder{only_decode<Header, header_reply_from_json>},
    Decoder{only_decode<BlockchainReply, blockchain_reply_from_json>},
    Decoder{only_decode<BlockResultsReply, block_results_reply_from_json>},
    Decoder{only_decode<BlockSearchReply, block_search_reply_from_json>},
    Decoder{only_decode<TxReply, tx_reply_from_json>},
    Decoder{only_decode<TxSearchReply, tx_search_reply_from_json>},
    Decoder{only_decode<StatusReply, status_reply_from_json>},
    Decoder{only_decode<abci::Info, abci_info_reply_from_json>},
    Decoder{only_decode<abci::QueryResult, abci_query_reply_from_json>},
    Decoder{only_decode<BroadcastTxReply, broadcast_tx_reply_from_json>},
    Decoder{only_decode<BroadcastTxCommitReply, broadcast_tx_commit_reply_from_json>},
    Decoder{only_decode<GenesisDoc, genesis_reply_from_json>},
    Decoder{only_decode<GenesisChunk, genesis_chunk_reply_from_json>},
    Decoder{only_decode<NetInfoReply, net_info_reply_from_json>},
    Decoder{only_decode<ConsensusParamsReply, consensus_params_reply_from_json>},
    Decoder{only_decode<ConsensusStateReply, consensus_state_reply_from_json>},
    Decoder{only_decode<Bytes, broadcast_evidence_reply_from_json>},
    Decoder{only_decode<std::optional<NewBlockEvent>, new_block_event_from_json>},
};

void add(std::vector<Bytes>& out, std::size_t decoder, const nlohmann::json& value) {
  const std::string text = value.dump();
  if (text.size() <= 16'384) out.push_back(selected(decoder, as_bytes(text)));
}

void add_replies(std::vector<Bytes>& out) {
  for (std::size_t i = 10; i < decoders.size(); ++i) {
    add(out, i,
        {{"response", {{"value", "QQ=="}, {"height", "1"}}}, {"height", "1"}, {"txs_results", nullptr}});
  }
}

}  // namespace

void run(BytesView input) {
  Pieces pieces(input);
  const std::size_t selector = pieces.byte();
  const auto value = parse_json(as_text(pieces.rest()), {.max_bytes = 1U << 20, .max_depth = 64});
  if (value) decoders[selector % decoders.size()](*value);
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  each_case("chain/headers.json", [&](const auto& one) { add(out, 0, one["header"]); });
  each_case("chain/commits.json", [&](const auto& one) { add(out, 1, one["commit"]); });
  each_case("chain/light_blocks.json", [&](const auto& one) { add(out, 4, one["light_block"]); });
  each_case("chain/sign_bytes.json", [&](const auto& one) { add(out, 5, one["vote"]); });
  each_case("chain/evidence.json", [&](const auto& one) {
    for (const auto& item : one["evidence"]) add(out, 6, item["evidence"]);
  });
  each_case("chain/blocks.json", [&](const auto& one) {
    add(out, 7, one["block"]);
    add(out, 12, {{"block_id", one["block_id"]}, {"block", one["block"]}});
  });
  each_case("chain/consensus_params.json", [&](const auto& one) { add(out, 8, one["consensus_params"]); });
  each_case("chain/results.json", [&](const auto& one) {
    add(out, 15, {{"height", "5"}, {"txs_results", one["txs_results"]}, {"app_hash", ""}});
  });
  add_replies(out);
  return out;
}

}  // namespace wastewatch::fuzz
