#include "script.h"

#include <stdexcept>

#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "ledger/rules.h"

namespace wastewatch::record {

v1::TxBody Script::body(const Party& by, std::vector<v1::Message> messages, std::uint32_t lane) {
  v1::TxBody body;
  body.set_chain_id(std::string(messages_chain_id));
  body.set_signer(ledger::to_string(by.key.public_key().bytes));
  body.set_lane(lane);
  body.set_sequence(sequences_[{by.key_name, lane}] + 1);
  body.set_valid_until_height(chain_.height() + 100);
  for (auto& message : messages) *body.add_messages() = std::move(message);
  return body;
}

Bytes Script::sign(const Party& by, const v1::TxBody& body) { return need(ledger::sign_tx(by.key, body)); }

std::string Script::add(std::string label, const Party& by, std::vector<v1::Message> messages,
                        std::optional<Code> expected) {
  const auto made = body(by, std::move(messages));
  used(by);
  const std::int64_t work = ledger::find_rules(1)->work_of(made);
  if (work_[by.key_name] + work > key_block_work || block_work_ + work > block_work) close();
  work_[by.key_name] += work;
  block_work_ += work;
  add_raw(std::move(label), sign(by, made), expected);
  return ledger::to_string(ledger::message_id(ledger::origin_of(made, 0)));
}

void Script::add_any(std::string label, const Party& by, v1::Message message) {
  add(std::move(label), by, std::vector<v1::Message>{std::move(message)}, std::nullopt);
}

void Script::add_raw(std::string label, Bytes tx, std::optional<Code> expected) {
  waiting_.push_back({std::move(label), std::move(tx)});
  expected_.push_back(expected);
}

void Script::close(std::int64_t after_ms, std::vector<chain::Evidence> evidence) {
  now_ms_ += after_ms;
  std::vector<std::string> labels;
  for (const auto& one : waiting_) labels.push_back(one.label);
  const auto codes = chain_.block(Timestamp::from_ms(now_ms_), std::move(waiting_), std::move(evidence));
  for (std::size_t i = 0; i < codes.size(); ++i) {
    ++seen_[codes[i]];
    if (!expected_[i] || codes[i] == ledger::number(*expected_[i])) continue;
    throw std::runtime_error(labels[i] + ": " + std::to_string(codes[i]) + ", expected " +
                             std::string(ledger::code_name(*expected_[i])));
  }
  waiting_.clear();
  expected_.clear();
  work_.clear();
  block_work_ = 0;
}

std::string Script::run(const std::string& label, const Party& by, v1::Message message, Code expected,
                        std::int64_t after_ms) {
  auto id = add(label, by, std::move(message), expected);
  close(after_ms);
  return id;
}

}  // namespace wastewatch::record
