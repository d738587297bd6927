#include "ledger/messages.h"

#include <algorithm>

#include "ledger/envelope/work.h"

namespace wastewatch::ledger {
namespace {

bool has_role(const v1::Key& key, std::uint32_t roles) {
  return std::ranges::any_of(key.roles(),
                             [&](int role) { return (roles >> static_cast<unsigned>(role) & 1U) != 0; });
}

Code check_signer(const Context& context, const ActionRule& rule) {
  if (context.organisation.status() != v1::ORGANISATION_ACTIVE) return Code::organisation_not_active;
  if ((rule.organisation_kinds >> static_cast<unsigned>(context.organisation.kind()) & 1U) == 0) {
    return Code::wrong_organisation_kind;
  }
  return has_role(context.key, rule.roles) ? Code::ok : Code::role_missing;
}

Code execute_telemetry(Context& context, const v1::ReportTelemetry& message, const PreparedTx& tx) {
  const auto at = std::ranges::find(tx.chunks, context.moment.message_index, &ChunkCheck::message_index);
  return at == tx.chunks.end() ? Code::chunk_malformed : execute(context, message, *at);
}

}  // namespace

Code execute_message(Context& context, const v1::Message& message, const PreparedTx& tx) {
  const ActionRule* rule = rule_of(message);
  if (rule == nullptr) return Code::not_supported;
  if (const Code code = check_signer(context, *rule); code != Code::ok) return code;
  switch (message.action_case()) {
    case v1::Message::kDeclareBatch: return execute(context, message.declare_batch());
    case v1::Message::kOpenTrip: return execute(context, message.open_trip());
    case v1::Message::kCloseTrip: return execute(context, message.close_trip());
    case v1::Message::kOfferCustody: return execute(context, message.offer_custody());
    case v1::Message::kAcceptCustody: return execute(context, message.accept_custody());
    case v1::Message::kRefuseCustody: return execute(context, message.refuse_custody());
    case v1::Message::kWithdrawOffer: return execute(context, message.withdraw_offer());
    case v1::Message::kTreatBatch: return execute(context, message.treat_batch());
    case v1::Message::kBindDevice: return execute(context, message.bind_device());
    case v1::Message::kUnbindDevice: return execute(context, message.unbind_device());
    case v1::Message::kReportTelemetry: return execute_telemetry(context, message.report_telemetry(), tx);
    case v1::Message::kRaiseIncident: return execute(context, message.raise_incident());
    case v1::Message::ACTION_NOT_SET: return Code::not_supported;
  }
  return Code::not_supported;
}

}  // namespace wastewatch::ledger
