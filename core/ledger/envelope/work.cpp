#include "ledger/envelope/work.h"

namespace wastewatch::ledger {

const ActionRule* rule_of(const v1::Message& message) {
  return find_action(static_cast<Action>(message.action_case()));
}

std::int64_t work_of(const v1::Message& message) {
  const ActionRule* rule = rule_of(message);
  if (rule == nullptr) return 0;
  return rule->signatures * work_signature + rule->writes * work_write;
}

std::int64_t work_of(const v1::TxBody& body) {
  std::int64_t sum = work_envelope + work_signature + work_write;
  for (const v1::Message& message : body.messages()) sum += work_of(message);
  return sum;
}

}  // namespace wastewatch::ledger
