#include "chain_writer.h"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/wire.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "chain/misbehavior.h"
#include "chain/sign_bytes.h"
#include "chain/validator_set.h"
#include "crypto/hash.h"
#include "ledger/state_machine.h"
#include "node/block_maker.h"
#include "node/local_signers.h"

namespace wastewatch::record {
namespace {

namespace abci = chain::abci;
using nlohmann::json;

std::string validator_name(const ChainOptions& options, int number) {
  return options.chain_id + " validator " + std::to_string(number);
}

std::vector<crypto::PrivateKey> validator_keys(const ChainOptions& options) {
  std::vector<crypto::PrivateKey> out;
  for (int i = 0; i < options.validators; ++i) {
    out.push_back(crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, validator_name(options, i)));
  }
  return out;
}

void append_piece(Bytes& out, BytesView piece) {
  append_uvarint(out, piece.size());
  append(out, piece);
}

json result_row(const std::string& label, const chain::ExecTxResult& result) {
  return {label, result.code, to_hex(result.data), result.gas_wanted};
}

chain::Vote vote_for(std::int64_t height, BytesView block_hash, const chain::Validator& validator,
                     std::size_t index, Timestamp time) {
  chain::Vote vote;
  vote.type = chain::vote_type_precommit;
  vote.height = height;
  vote.block_id = {to_bytes(block_hash), {1, to_bytes(crypto::sha256(block_hash).view())}};
  vote.timestamp = time;
  vote.validator_address = to_bytes(validator.address.view());
  vote.validator_index = static_cast<std::int32_t>(index);
  return vote;
}

}  // namespace

void write_file(const std::filesystem::path& path, BytesView content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << as_text(content);
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

ChainWriter::ChainWriter(const ChainOptions& options) : options_(options), keys_(validator_keys(options)) {
  application_ = need(ledger::LedgerApplication::open(
      {.folder = state_folder_.path() / "state", .snapshots = options.snapshots}));
  genesis_.chain_id = options.chain_id;
  genesis_.genesis_time = options.genesis_time;
  genesis_.consensus_params = node::default_consensus_params(ledger::app_version);
  genesis_.app_state = options.app_state;
  abci::InitChain request{.time = genesis_.genesis_time,
                          .chain_id = genesis_.chain_id,
                          .consensus_params = genesis_.consensus_params,
                          .validators = {},
                          .app_state = to_bytes(genesis_.app_state),
                          .initial_height = 1};
  for (const auto& key : keys_) {
    genesis_.validators.push_back({need(chain::make_validator(key.public_key(), 10)), "validator"});
    request.validators.push_back({key.public_key(), 10});
  }
  const auto initialised = need(application_->init_chain(request));
  state_ = need(node::state_at_genesis(genesis_, initialised));
}

const crypto::PrivateKey& ChainWriter::key_of(const Address& address) const {
  for (const auto& key : keys_) {
    if (need(crypto::address_of(key.public_key())) == address) return key;
  }
  throw std::runtime_error("a validator without a key");
}

Bytes ChainWriter::sign_vote(const chain::Vote& vote, std::size_t index) const {
  const auto& key = key_of(state_.validators.validators.at(index).address);
  return need(key.sign(chain::vote_sign_bytes(options_.chain_id, vote)));
}

void ChainWriter::stay_away(chain::Commit& commit, Timestamp time) const {
  if (!options_.some_stay_away || commit.height % 3 == 0) return;
  auto& entry = commit.signatures.back();
  const auto& validator = state_.last_validators.validators.back();
  entry = {};
  if (commit.height % 3 == 1) return;
  entry.block_id_flag = chain::BlockIdFlag::nil;
  entry.validator_address = to_bytes(validator.address.view());
  entry.timestamp = time;
  const std::size_t last = commit.signatures.size() - 1;
  entry.signature =
      need(key_of(validator.address).sign(chain::vote_sign_bytes(options_.chain_id, commit, last)));
}

chain::Commit ChainWriter::commit_of_last(Timestamp time) const {
  if (state_.last_height == 0) return {};
  std::vector<crypto::PrivateKey> keys = validator_keys(options_);
  auto commit = need(node::LocalSigners(std::move(keys))
                         .commit(options_.chain_id, state_.last_validators, state_.last_height, 0,
                                 state_.last_block_id, time));
  stay_away(commit, time);
  return commit;
}

std::vector<std::uint32_t> ChainWriter::block(Timestamp time, std::vector<Labelled> txs,
                                              std::vector<chain::Evidence> evidence) {
  Recorded made;
  std::vector<Bytes> bytes;
  for (auto& one : txs) {
    made.labels.push_back(std::move(one.label));
    bytes.push_back(std::move(one.tx));
  }
  made.validators = state_.validators;
  made.block = node::make_block(state_, std::move(bytes), commit_of_last(time), time,
                                state_.validators.proposer.value());
  made.block.evidence = std::move(evidence);
  made.block.header.evidence_hash = to_bytes(chain::evidence_hash(made.block.evidence).view());
  const chain::BlockId id = chain::block_id_of(made.block);
  made.outcome = need(application_->finalize_block({.txs = made.block.txs,
                                                    .misbehavior = chain::misbehavior_of(made.block.evidence),
                                                    .height = made.block.header.height,
                                                    .time = time,
                                                    .hash = id.hash,
                                                    .next_validators_hash = {},
                                                    .proposer_address = {}}));
  state_ = need(node::state_after(state_, made.block, id, made.outcome));
  need(application_->commit());
  std::vector<std::uint32_t> codes;
  for (const auto& result : made.outcome.tx_results) codes.push_back(result.code);
  blocks_.push_back(std::move(made));
  return codes;
}

chain::Evidence ChainWriter::duplicate_vote(std::int64_t height, std::size_t index) const {
  const auto& block = blocks_.at(static_cast<std::size_t>(height - 1)).block;
  const auto& validator = state_.validators.validators.at(index);
  const Bytes real = to_bytes(chain::header_hash(block.header).view());
  const Bytes other = to_bytes(crypto::sha256(real).view());
  auto a = vote_for(height, real, validator, index, block.header.time);
  auto b = vote_for(height, other, validator, index, block.header.time);
  if (compare(b.block_id.hash, a.block_id.hash) < 0) std::swap(a, b);
  a.signature = sign_vote(a, index);
  b.signature = sign_vote(b, index);
  return chain::DuplicateVoteEvidence{a, b, 10 * options_.validators, 10, block.header.time};
}

chain::Evidence ChainWriter::light_client_attack(std::int64_t height) const {
  const auto& recorded = blocks_.at(static_cast<std::size_t>(height - 1));
  chain::LightBlock forged;
  forged.validators = recorded.validators;
  forged.signed_header.header = recorded.block.header;
  forged.signed_header.header.app_hash = to_bytes(crypto::sha256(as_bytes("another root")).view());
  const chain::BlockId id{to_bytes(chain::header_hash(forged.signed_header.header).view()),
                          {1, to_bytes(crypto::sha256(as_bytes("parts")).view())}};
  forged.signed_header.commit =
      need(node::LocalSigners(validator_keys(options_))
               .commit(options_.chain_id, forged.validators, height, 0, id, recorded.block.header.time));
  chain::LightClientAttackEvidence out;
  out.conflicting_block = forged;
  out.common_height = height;
  out.byzantine_validators = recorded.validators.validators;
  out.total_voting_power = 10 * options_.validators;
  out.timestamp = recorded.block.header.time;
  return out;
}

void ChainWriter::write(const std::filesystem::path& folder) {
  block(time().plus_ns(1'000'000'000), {});
  write_file(folder / "genesis.json", as_bytes(node::genesis_json(genesis_)));
  write_blocks(folder);
  write_results(folder);
  if (options_.snapshots.interval > 0) write_snapshot(folder);
}

void ChainWriter::write_blocks(const std::filesystem::path& folder) const {
  Bytes out;
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    const auto& [block, validators, outcome, labels] = blocks_[i];
    const bool last = i + 1 == blocks_.size();
    const auto commit = last ? commit_of_last(time().plus_ns(1'000'000)) : blocks_[i + 1].block.last_commit;
    append_piece(out, chain::encode_block(block));
    append_piece(out, chain::encode_light_block({{block.header, commit}, validators}));
  }
  write_file(folder / "blocks.bin", out);
}

void ChainWriter::write_results(const std::filesystem::path& folder) const {
  std::string out =
      "{\"genesis_root\": \"" + to_hex(blocks_.front().block.header.app_hash) + "\",\n\"heights\": [";
  for (const auto& [block, validators, outcome, labels] : blocks_) {
    json row{{"height", block.header.height},
             {"app_hash", to_hex(outcome.app_hash)},
             {"last_results_hash", to_hex(chain::results_hash(outcome.tx_results).view())},
             {"results", json::array()}};
    for (std::size_t i = 0; i < labels.size(); ++i) {
      row["results"].push_back(result_row(labels[i], outcome.tx_results[i]));
    }
    out += (block.header.height == 1 ? "\n" : ",\n") + row.dump();
  }
  write_file(folder / "results.json", as_bytes(out + "\n]}\n"));
}

// Snapshots are made beside the blocks: waits for the newest, a minute at most.
void ChainWriter::write_snapshot(const std::filesystem::path& folder) const {
  const auto due =
      static_cast<std::uint64_t>(height() / options_.snapshots.interval * options_.snapshots.interval);
  std::vector<abci::Snapshot> kept;
  for (int i = 0; i < 6'000; ++i) {
    kept = need(application_->list_snapshots());
    if (!kept.empty() && kept.front().height == due) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  const auto& snapshot = kept.at(0);
  if (snapshot.height != due) throw std::runtime_error("no snapshot");
  json about{{"height", snapshot.height},
             {"format", snapshot.format},
             {"chunks", snapshot.chunks},
             {"hash", to_hex(snapshot.hash)},
             {"metadata", to_hex(snapshot.metadata)},
             {"app_hash", to_hex(blocks_.at(due - 1).outcome.app_hash)}};
  Bytes chunks;
  for (std::uint32_t i = 0; i < snapshot.chunks; ++i) {
    append_piece(chunks, need(application_->load_snapshot_chunk(snapshot.height, snapshot.format, i)));
  }
  write_file(folder / "snapshot.json", as_bytes(about.dump(1) + "\n"));
  write_file(folder / "snapshot.bin", chunks);
}

}  // namespace wastewatch::record
