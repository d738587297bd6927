// Answers about headers, blocks, validators and transactions.
#include "chain/json_decode.h"
#include "chain/json_types.h"

namespace wastewatch::chain {
namespace {

constexpr std::size_t max_page = 1000;

Hash read_hash(const JsonReader& in, const Bytes& bytes) {
  const auto out = Hash::from(bytes);
  if (!out) in.refuse(Errc::wrong_member, "not 32 bytes");
  return out.value_or(Hash{});
}

void read_tx_result(const JsonReader& in, ExecTxResult& out) {
  if (const auto code = in.maybe("code"); code.present()) {
    out.code = static_cast<std::uint32_t>(code.number(0, max_uint32));
  }
  out.data = optional_base64(in.maybe("data"));
  out.log = optional_text(in.maybe("log"));
  out.gas_wanted = optional_int64(in.maybe("gas_wanted"));
  out.gas_used = optional_int64(in.maybe("gas_used"));
  out.codespace = optional_text(in.maybe("codespace"));
}

void read_tx_proof(const JsonReader& in, TxProof& out) {
  const auto root = in.member("root_hash");
  out.root_hash = read_hash(root, root.hex());
  out.data = in.member("data").base64(max_json_block);
  const auto proof = in.member("proof");
  out.proof.total = proof.member("total").int64();
  out.proof.index = proof.member("index").int64();
  const auto leaf = proof.member("leaf_hash");
  out.proof.leaf_hash = read_hash(leaf, leaf.base64(64));
  proof.maybe("aunts").each(merkle::max_aunts, [&](const JsonReader& aunt) {
    out.proof.aunts.push_back(read_hash(aunt, aunt.base64(64)));
  });
}

void read_tx_reply(const JsonReader& in, TxReply& out) {
  out.hash = in.member("hash").hex();
  out.height = in.member("height").int64();
  out.index = static_cast<std::uint32_t>(in.member("index").number(0, max_uint32));
  read_tx_result(in.member("tx_result"), out.tx_result);
  out.tx = in.member("tx").base64(max_json_block);
  const auto proof = in.maybe("proof");
  // Without prove=true, CometBFT writes a proof whose members are all empty.
  if (!proof.present() || proof.maybe("root_hash").view(128).empty()) return;
  read_tx_proof(proof, out.proof.emplace());
}

void read_block_reply(const JsonReader& in, BlockReply& out) {
  read_block_id(in.member("block_id"), out.block_id);
  if (const auto block = in.maybe("block"); block.present()) read_block(block, out.block.emplace());
}

void read_block_meta(const JsonReader& in, BlockMeta& out) {
  read_block_id(in.member("block_id"), out.block_id);
  out.block_size = in.member("block_size").int64();
  read_header(in.member("header"), out.header);
  out.num_txs = in.member("num_txs").int64();
}

// {pub_key: {Sum: {type, value: {ed25519|secp256k1: base64}}}, power}: protobuf's oneof through Go's JSON.
void read_validator_update(const JsonReader& in, ValidatorUpdate& out) {
  const auto sum = in.member("pub_key").member("Sum");
  const auto value = sum.member("value");
  const auto ed25519 = value.maybe("ed25519");
  const auto secp256k1 = value.maybe("secp256k1");
  if (!ed25519.present() && !secp256k1.present()) return sum.refuse(Errc::unsupported_key_type);
  out.public_key.type = ed25519.present() ? crypto::KeyType::ed25519 : crypto::KeyType::secp256k1;
  out.public_key.bytes = (ed25519.present() ? ed25519 : secp256k1).base64(128);
  out.power = optional_int64(in.maybe("power"));
}

}  // namespace

Result<CommitReply> commit_reply_from_json(const JsonValue& value) {
  return read_json<CommitReply>(value, [](const JsonReader& in, CommitReply& out) {
    read_signed_header(in.member("signed_header"), out.signed_header);
    out.canonical = in.member("canonical").boolean();
  });
}

Result<ValidatorsReply> validators_reply_from_json(const JsonValue& value) {
  return read_json<ValidatorsReply>(value, [](const JsonReader& in, ValidatorsReply& out) {
    out.block_height = in.member("block_height").int64();
    read_validators(in.maybe("validators"), out.validators);
    out.count = in.member("count").int64();
    out.total = in.member("total").int64();
  });
}

Result<BlockReply> block_reply_from_json(const JsonValue& value) {
  return read_json<BlockReply>(value, read_block_reply);
}

Result<Header> header_reply_from_json(const JsonValue& value) {
  return read_json<Header>(value,
                           [](const JsonReader& in, Header& out) { read_header(in.member("header"), out); });
}

Result<BlockchainReply> blockchain_reply_from_json(const JsonValue& value) {
  return read_json<BlockchainReply>(value, [](const JsonReader& in, BlockchainReply& out) {
    out.last_height = in.member("last_height").int64();
    in.maybe("block_metas").each(max_page, [&](const JsonReader& entry) {
      read_block_meta(entry, out.block_metas.emplace_back());
    });
  });
}

Result<BlockResultsReply> block_results_reply_from_json(const JsonValue& value) {
  return read_json<BlockResultsReply>(value, [](const JsonReader& in, BlockResultsReply& out) {
    out.height = in.member("height").int64();
    in.maybe("txs_results").each(max_json_entries, [&](const JsonReader& entry) {
      read_tx_result(entry, out.tx_results.emplace_back());
    });
    in.maybe("validator_updates").each(max_json_entries, [&](const JsonReader& entry) {
      read_validator_update(entry, out.validator_updates.emplace_back());
    });
    out.app_hash = optional_base64(in.maybe("app_hash"));
  });
}

Result<BlockSearchReply> block_search_reply_from_json(const JsonValue& value) {
  return read_json<BlockSearchReply>(value, [](const JsonReader& in, BlockSearchReply& out) {
    in.maybe("blocks").each(
        max_page, [&](const JsonReader& entry) { read_block_reply(entry, out.blocks.emplace_back()); });
    out.total_count = in.member("total_count").int64();
  });
}

Result<TxReply> tx_reply_from_json(const JsonValue& value) {
  return read_json<TxReply>(value, read_tx_reply);
}

Result<TxSearchReply> tx_search_reply_from_json(const JsonValue& value) {
  return read_json<TxSearchReply>(value, [](const JsonReader& in, TxSearchReply& out) {
    in.maybe("txs").each(max_page,
                         [&](const JsonReader& entry) { read_tx_reply(entry, out.txs.emplace_back()); });
    out.total_count = in.member("total_count").int64();
  });
}

Result<BroadcastTxReply> broadcast_tx_reply_from_json(const JsonValue& value) {
  return read_json<BroadcastTxReply>(value, [](const JsonReader& in, BroadcastTxReply& out) {
    out.code = static_cast<std::uint32_t>(in.member("code").number(0, max_uint32));
    out.data = in.member("data").hex(max_json_text);
    out.log = in.member("log").text(max_json_text);
    out.codespace = optional_text(in.maybe("codespace"));
    out.hash = in.member("hash").hex();
  });
}

Result<BroadcastTxCommitReply> broadcast_tx_commit_reply_from_json(const JsonValue& value) {
  return read_json<BroadcastTxCommitReply>(value, [](const JsonReader& in, BroadcastTxCommitReply& out) {
    read_tx_result(in.member("check_tx"), out.check_tx);
    read_tx_result(in.member("tx_result"), out.tx_result);
    out.hash = in.member("hash").hex();
    out.height = in.member("height").int64();
  });
}

Result<std::optional<NewBlockEvent>> new_block_event_from_json(const JsonValue& value) {
  return read_json<std::optional<NewBlockEvent>>(
      value, [](const JsonReader& in, std::optional<NewBlockEvent>& out) {
        const auto data = in.maybe("data");
        if (!data.present() || data.member("type").view(128) != "tendermint/event/NewBlock") return;
        out.emplace().query = in.member("query").text();
        read_block_reply(data.member("value"), out->block);
      });
}

}  // namespace wastewatch::chain
