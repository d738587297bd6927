#include "ledger/rules.h"

#include <algorithm>

#include "ledger/envelope/since.h"

namespace wastewatch::ledger {
namespace {

const Rules& version_1() {
  static const Rules rules{1, message_rows(), transitions(), deadline_rules()};
  return rules;
}

}  // namespace

Rules::Rules(std::uint64_t version, std::span<const MessageRow> messages,
             std::span<const Transition> transitions, std::span<const DeadlineRule> deadlines)
    : version_(version),
      transitions_(transitions),
      deadlines_(deadlines),
      later_fields_(has_later_fields(*v1::SignedTx::descriptor(), version) ||
                    has_later_fields(*v1::TxBody::descriptor(), version)) {
  for (const MessageRow& row : messages) {
    if (row.since <= version) messages_.at(row.number) = &row;
  }
}

const MessageRow* Rules::message(std::uint32_t number) const {
  return number < messages_.size() ? messages_[number] : nullptr;
}

const Transition* Rules::transition(v1::BatchState from, Action action, Receiver receiver) const {
  const auto at = std::ranges::find_if(transitions_, [&](const Transition& row) {
    return row.from == from && row.action == action && row.receiver == receiver;
  });
  return at == transitions_.end() ? nullptr : &*at;
}

const DeadlineRule* Rules::deadline(v1::DeadlineKind kind) const {
  const auto at = std::ranges::find(deadlines_, kind, &DeadlineRule::kind);
  return at == deadlines_.end() ? nullptr : &*at;
}

bool Rules::knows(const v1::TxBody& body) const {
  const bool messages = std::ranges::all_of(body.messages(), [&](const v1::Message& message) {
    return message.action_case() == v1::Message::ACTION_NOT_SET ||
           this->message(message.action_case()) != nullptr;
  });
  return messages && (!later_fields_ || came_with(body, version_));
}

bool Rules::knows(const v1::SignedTx& envelope) const {
  return !later_fields_ || came_with(envelope, version_);
}

std::int64_t Rules::work_of(const v1::TxBody& body) const {
  std::int64_t sum = work_envelope + work_signature + work_write;
  for (const v1::Message& message : body.messages()) {
    const MessageRow* row = this->message(message.action_case());
    if (row != nullptr) sum += ledger::work_of(*row);
  }
  return sum;
}

const Rules* find_rules(std::uint64_t version) { return version == 1 ? &version_1() : nullptr; }

const Rules& newest_rules() { return version_1(); }

}  // namespace wastewatch::ledger
