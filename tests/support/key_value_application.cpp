#include "support/key_value_application.h"

#include <charconv>
#include <fstream>

#include "base/encoding.h"
#include "base/wire.h"
#include "crypto/hash.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

namespace abci = chain::abci;

bool has_prefix(BytesView tx, std::string_view prefix) { return as_text(tx).starts_with(prefix); }

bool well_formed(BytesView tx) {
  return as_text(tx).contains('=') || has_prefix(tx, "val:") || has_prefix(tx, "work:") ||
         has_prefix(tx, "corrupt") || has_prefix(tx, "reject");
}

std::int64_t number_after(std::string_view text, char separator) {
  std::int64_t value = 0;
  text.remove_prefix(text.rfind(separator) + 1);
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

chain::ValidatorUpdate update_of(BytesView tx) {
  const std::string_view text = as_text(tx);
  const auto key = from_hex(text.substr(4, 66));
  return {{crypto::KeyType::secp256k1, key.value_or(Bytes{})}, number_after(text, ':')};
}

Bytes record_of(std::int64_t height, const Hash& root, const std::vector<Bytes>& txs) {
  WireWriter body;
  body.int64(1, height);
  body.bytes(2, root);
  for (const auto& tx : txs) body.message(3, tx);
  Bytes out;
  append_uvarint(out, body.result().size());
  append(out, body.result());
  return out;
}

constexpr std::string_view damage_name = "store_corrupt";
Error damage() { return {ErrorDomain::ledger, 1, damage_name, "asked for by the test"}; }

}  // namespace

KeyValueApplication::KeyValueApplication(std::filesystem::path file) : file_(std::move(file)) {
  if (file_.empty() || !std::filesystem::exists(file_)) return;
  const std::string stored = read_file(file_);
  BytesView rest = as_bytes(stored);
  while (const auto size = take_uvarint(rest)) {
    if (*size > rest.size()) break;
    WireReader record(rest.first(static_cast<std::size_t>(*size)));
    rest = rest.subspan(static_cast<std::size_t>(*size));
    while (const auto field = record.next()) {
      if (field->number == 1) height_ = field->as_int64();
      if (field->number == 2) root_ = *Hash::from(field->payload);
      if (field->number == 3) apply(field->payload);
    }
  }
}

Result<abci::Info> KeyValueApplication::info() {
  const std::lock_guard lock(mutex_);
  return abci::Info{"key-value", "1", 1, height_, height_ == 0 ? Bytes{} : to_bytes(root_.view())};
}

Result<abci::InitChainResult> KeyValueApplication::init_chain(const abci::InitChain& request) {
  const std::lock_guard lock(mutex_);
  values_.clear();
  root_ = crypto::sha256(as_bytes(request.chain_id));
  return abci::InitChainResult{{}, to_bytes(root_.view())};
}

Result<abci::CheckTxResult> KeyValueApplication::check_tx(BytesView tx, bool) {
  if (!well_formed(tx)) return abci::CheckTxResult{1, "not key=value", 0};
  return abci::CheckTxResult{0, "", has_prefix(tx, "work:") ? number_after(as_text(tx), ':') : 1};
}

Result<std::vector<Bytes>> KeyValueApplication::prepare_proposal(const abci::PrepareProposal& request) {
  return request.txs;
}

Result<bool> KeyValueApplication::process_proposal(const abci::ProcessProposal& request) {
  for (const auto& tx : request.txs) {
    if (has_prefix(tx, "reject")) return false;
  }
  return true;
}

Result<abci::FinalizeBlockResult> KeyValueApplication::finalize_block(const abci::FinalizeBlock& request) {
  const std::lock_guard lock(mutex_);
  abci::FinalizeBlockResult out;
  Bytes seed = to_bytes(root_.view());
  append_be64(seed, static_cast<std::uint64_t>(request.height));
  append_be64(seed, static_cast<std::uint64_t>(request.time.ms()));
  for (const auto& tx : request.txs) {
    if (has_prefix(tx, "corrupt")) return fail(damage());
    if (has_prefix(tx, "out of order")) return fail(Error{ErrorDomain::ledger, 3, "wrong_height", {}});
    if (has_prefix(tx, "val:")) out.validator_updates.push_back(update_of(tx));
    append(seed, crypto::sha256(tx));
    const std::uint32_t code = well_formed(tx) ? 0 : 1;
    out.tx_results.push_back({code, to_bytes(as_text(tx).substr(0, 4)), 1, 1, "", ""});
  }
  pending_ = request.txs;
  pending_height_ = request.height;
  pending_root_ = crypto::sha256(seed);
  time_ms_ = request.time.ms();
  out.app_hash = to_bytes(pending_root_.view());
  return out;
}

Result<std::int64_t> KeyValueApplication::commit() {
  const std::lock_guard lock(mutex_);
  if (!file_.empty()) {
    const Bytes record = record_of(pending_height_, pending_root_, pending_);
    std::ofstream out(file_, std::ios::binary | std::ios::app);
    out << as_text(record);
    if (!out.flush()) return fail(damage());
  }
  for (const auto& tx : pending_) apply(tx);
  height_ = pending_height_;
  root_ = pending_root_;
  return 0;
}

void KeyValueApplication::apply(BytesView tx) {
  const std::string_view text = as_text(tx);
  const auto equals = text.find('=');
  if (equals != std::string_view::npos)
    values_[std::string(text.substr(0, equals))] = text.substr(equals + 1);
}

Result<abci::QueryResult> KeyValueApplication::query(const abci::Query& request) {
  const std::lock_guard lock(mutex_);
  abci::QueryResult out;
  if (request.path != "/key") {
    out.code = 1;
    out.log = "unknown path";
    return out;
  }
  const auto found = values_.find(std::string(as_text(request.data)));
  out.key = request.data;
  if (found != values_.end()) out.value = to_bytes(found->second);
  out.height = height_;
  if (request.prove) out.proof_ops.push_back({"test", request.data, out.value});
  return out;
}

bool KeyValueApplication::is_damage(const Error& error) const { return error.name == damage_name; }

}  // namespace wastewatch::test
