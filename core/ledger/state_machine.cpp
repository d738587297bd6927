#include "ledger/state_machine.h"

#include <algorithm>

#include "base/wire.h"
#include "ledger/deadlines/due.h"
#include "ledger/envelope/envelope.h"
#include "ledger/keys.h"
#include "ledger/rules.h"
#include "ledger/state/frontier.h"

namespace wastewatch::ledger {
namespace {

struct Block {
  State& state;
  Directory& directory;
  const Rules& rules;
  const BlockInput& input;
  BlockOutcome& outcome;
};

Moment moment_of(const Block& block, std::size_t tx_index) {
  return {block.state,
          block.directory,
          block.rules,
          block.input.height,
          block.input.time_ms,
          static_cast<std::uint32_t>(tx_index),
          0};
}

void record_misbehaviour(const Block& block) {
  for (const auto& seen : block.input.misbehavior) {
    v1::MisbehaviourRecord record;
    record.set_type(static_cast<std::uint32_t>(seen.type));
    record.set_validator(to_string(seen.validator));
    record.set_height(seen.height);
    record.set_time_ms(seen.time.ms());
    record.set_power(seen.validator_power);
    record.set_total_power(seen.total_voting_power);
    record.set_recorded_height(block.input.height);
    block.state.write(keys::misbehaviour(seen.height, seen.validator, static_cast<std::uint8_t>(seen.type)),
                      record);
  }
}

void use_sequence(State& state, const v1::TxBody& body) {
  v1::LaneSequence sequence;
  sequence.set_last(body.sequence());
  state.write(keys::lane_sequence(as_bytes(body.signer()), body.lane()), sequence);
}

chain::ExecTxResult result_of(const PreparedTx& tx, Code code, const v1::TxReceipt& receipt) {
  chain::ExecTxResult result;
  result.code = number(code);
  result.data = encode(receipt);
  result.gas_wanted = tx.work;
  result.gas_used = tx.work;
  result.codespace = "wastewatch";
  if (code != Code::ok) result.log = code_sentence(code);
  return result;
}

bool has_role(const v1::Key& key, std::uint32_t roles) {
  return std::ranges::any_of(key.roles(),
                             [&](int role) { return (roles >> static_cast<unsigned>(role) & 1U) != 0; });
}

Code check_signer(const Context& context, const MessageRow& row) {
  if (context.organisation.status() != v1::ORGANISATION_ACTIVE) return Code::organisation_not_active;
  if ((row.organisation_kinds >> static_cast<unsigned>(context.organisation.kind()) & 1U) == 0) {
    return Code::wrong_organisation_kind;
  }
  return has_role(context.key, row.roles) ? Code::ok : Code::role_missing;
}

void execute_due_of(const Moment& moment, const Subject& subject, const v1::Message& message) {
  switch (subject.kind) {
    case SubjectKind::batch: return execute_due_of_batch(moment, subject.id(message));
    case SubjectKind::trip: return execute_due_of_trip(moment, subject.id(message));
    case SubjectKind::vehicle: return execute_due_of_vehicle(moment, subject.id(message));
    case SubjectKind::none:
    case SubjectKind::device:
    case SubjectKind::any: break;
  }
}

// One message of a transaction: who may sign it, what is due of its subject, its effect.
Code execute_message(Context& context, const v1::Message& message) {
  const MessageRow* row = context.moment.rules.message(message.action_case());
  if (row == nullptr) return Code::not_supported;
  if (const Code code = check_signer(context, *row); code != Code::ok) return code;
  execute_due_of(context.moment, row->subject, message);
  return row->execute(context, message);
}

// Runs the messages on the transaction's own layer; the receipt names what they made or which failed.
Code run_messages(const Block& block, std::size_t tx_index, const PreparedTx& tx, v1::TxReceipt& receipt,
                  std::vector<AcceptedChunk>& chunks) {
  const v1::Key* key = block.directory.key(as_bytes(tx.body.signer()));
  const auto* organisation = block.directory.organisation(as_bytes(key->organisation_id()));
  if (organisation == nullptr) return Code::unknown_organisation;
  Moment moment = moment_of(block, tx_index);
  for (int i = 0; i < tx.body.messages_size(); ++i) {
    moment.message_index = static_cast<std::uint32_t>(i);
    v1::MessageReceipt said;
    Context context{moment,
                    origin_of(tx.body, moment.message_index),
                    *key,
                    *organisation,
                    as_id<OrganisationId>(organisation->id()),
                    tx.chunks,
                    said,
                    chunks};
    const Code code = execute_message(context, tx.body.messages(i));
    if (code != Code::ok) {
      receipt.set_failed_message(moment.message_index + 1);
      return code;
    }
    if (said.telemetry() == v1::TELEMETRY_OUTCOME_UNSPECIFIED && said.created().empty()) continue;
    said.set_message_index(moment.message_index);
    *receipt.add_messages() = std::move(said);
  }
  return Code::ok;
}

Code execute_good_tx(const Block& block, std::size_t tx_index, const PreparedTx& tx, v1::TxReceipt& receipt) {
  use_sequence(block.state, tx.body);
  if (tx.field_code != Code::ok) {
    receipt.set_failed_message(tx.field_message + 1);
    return tx.field_code;
  }
  std::vector<AcceptedChunk> chunks;
  block.state.begin();
  const Code code = run_messages(block, tx_index, tx, receipt, chunks);
  if (code != Code::ok) {
    receipt.clear_messages();
    block.state.drop();
    return code;
  }
  block.state.keep();
  block.outcome.chunks.insert(block.outcome.chunks.end(), chunks.begin(), chunks.end());
  return Code::ok;
}

void execute_txs(const Block& block, std::span<const PreparedTx> txs) {
  EnvelopeJudge judge(block.directory, block.state, block.input.height, EnvelopeJudge::Scope::block);
  block.outcome.results.reserve(txs.size());
  for (std::size_t i = 0; i < txs.size() && !block.state.failure(); ++i) {
    v1::TxReceipt receipt;
    Code code = judge.judge(txs[i]);
    if (code == Code::ok) {
      judge.admit(txs[i]);
      code = execute_good_tx(block, i, txs[i], receipt);
    }
    block.outcome.results.push_back(result_of(txs[i], code, receipt));
  }
}

void append_header(const Block& block, v1::HeaderFrontier frontier) {
  append_leaf(*frontier.mutable_peaks(), frontier.count(), block.input.hash);
  frontier.set_count(frontier.count() + 1);
  frontier.set_height(block.input.height);
  frontier.set_time_ms(block.input.time_ms);
  block.state.write(keys::header_frontier(), frontier);
}

Status check_height(const v1::HeaderFrontier& frontier, std::int64_t height) {
  if (height == frontier.height() + 1) return {};
  return fail(Errc::wrong_height, std::to_string(height) + " after " + std::to_string(frontier.height()));
}

// The rules of the state, which the block and its transactions must agree with.
Result<const Rules*> rules_of(const v1::ChainInfo& chain, const BlockInput& input,
                              std::span<const PreparedTx> txs) {
  const Rules* rules = input.rules != nullptr ? input.rules : find_rules(chain.app_version());
  const auto other = [&](const PreparedTx& tx) { return tx.rules_version != chain.app_version(); };
  if (rules != nullptr && rules->version() == chain.app_version() && std::ranges::none_of(txs, other))
    return rules;
  return fail(Errc::unknown_version, "application version " + std::to_string(chain.app_version()));
}

std::size_t wire_size(const Bytes& tx) {
  Bytes length;
  append_uvarint(length, tx.size());
  return 1 + length.size() + tx.size();
}

}  // namespace

bool TreeKeys::knows_key(BytesView signer) const {
  const auto value = tree_.get(keys::party_key(signer));
  return value && value->has_value();
}

// The key alone is read: a device's record also lists its recent chunks.
std::optional<crypto::PublicKey> TreeKeys::device_key(const DeviceId& id) const {
  const auto value = tree_.get(keys::device(id));
  if (!value || !*value) return {};
  WireReader reader(**value);
  while (const auto field = reader.next()) {
    if (field->number != v1::Device::kPublicKeyFieldNumber) continue;
    v1::PublicKey key;
    if (!key.ParseFromArray(field->payload.data(), static_cast<int>(field->payload.size()))) return {};
    return crypto::PublicKey{static_cast<crypto::KeyType>(key.type()), to_bytes(key.bytes())};
  }
  return {};
}

Result<BlockOutcome> execute_block(merkle::WorkingTree& tree, const BlockInput& input,
                                   std::span<const PreparedTx> txs) {
  State state(tree.base());
  Directory directory(state);
  BlockOutcome outcome;
  auto frontier = state.read<v1::HeaderFrontier>(keys::header_frontier());
  if (state.failure()) return fail(*state.failure());
  if (!frontier || directory.chain() == nullptr) return fail(Errc::not_initialised);
  const auto rules = rules_of(*directory.chain(), input, txs);
  if (!rules) return fail(rules.error());
  const Block block{state, directory, **rules, input, outcome};
  if (auto status = check_height(*frontier, input.height); !status) return fail(status.error());
  execute_due_deadlines(moment_of(block, 0));
  record_misbehaviour(block);
  execute_txs(block, txs);
  append_header(block, *std::move(frontier));
  if (state.failure()) return fail(*state.failure());
  if (auto status = state.write_to(tree); !status) return fail(status.error());
  for (const auto& change : state.changes()) outcome.changed_keys.push_back(change.first);
  return outcome;
}

std::vector<Bytes> choose_txs(const merkle::Tree& before, std::int64_t height, std::span<const Bytes> txs,
                              std::span<const PreparedTx> prepared, std::int64_t max_tx_bytes) {
  State state(before);
  Directory directory(state);
  EnvelopeJudge judge(directory, state, height, EnvelopeJudge::Scope::block);
  std::vector<Bytes> chosen;
  std::int64_t room = max_tx_bytes;
  for (std::size_t i = 0; i < txs.size(); ++i) {
    const auto size = static_cast<std::int64_t>(wire_size(txs[i]));
    if (size > room || judge.judge(prepared[i]) != Code::ok) continue;
    judge.admit(prepared[i]);
    room -= size;
    chosen.push_back(txs[i]);
  }
  return chosen;
}

bool accept_proposal(const merkle::Tree& before, std::int64_t height, std::span<const PreparedTx> txs) {
  State state(before);
  Directory directory(state);
  EnvelopeJudge judge(directory, state, height, EnvelopeJudge::Scope::block);
  for (const PreparedTx& tx : txs) {
    if (judge.judge(tx) != Code::ok) return false;
    judge.admit(tx);
  }
  return true;
}

}  // namespace wastewatch::ledger
