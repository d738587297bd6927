#include "ledger/workflow.h"

#include <algorithm>
#include <array>

namespace wastewatch::ledger {
namespace {

using enum Action;
using enum Effect;

constexpr std::uint32_t bit(int n) { return 1U << static_cast<unsigned>(n); }

constexpr std::uint32_t movers = bit(v1::ROLE_OPERATOR) | bit(v1::ROLE_DRIVER) | bit(v1::ROLE_WEIGHBRIDGE);
constexpr std::uint32_t office = bit(v1::ROLE_OPERATOR);
constexpr std::uint32_t handlers =
    bit(v1::GENERATOR) | bit(v1::TRANSPORTER) | bit(v1::PROCESSOR) | bit(v1::OPERATOR) | bit(v1::COMMUNITY);
constexpr std::uint32_t keepers = handlers;

constexpr Effect delivery = closes_offer | moves_custody | ends_journey | answers_claim;
constexpr Effect pick_up = closes_offer | moves_custody | arms_deliver_by | uses_carry_permit;

constexpr auto rows = std::to_array<Transition>({
    {v1::BATCH_DECLARED, offer_custody, Party::holder, Receiver::transporter, v1::BATCH_DECLARED,
     v1::EVENT_OFFERED, opens_offer | fixes_journey},
    {v1::BATCH_IN_TRANSIT, offer_custody, Party::holder, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_OFFERED, opens_offer},
    {v1::BATCH_IN_TRANSIT, offer_custody, Party::holder, Receiver::station, v1::BATCH_IN_TRANSIT,
     v1::EVENT_OFFERED, opens_offer},
    {v1::BATCH_IN_TRANSIT, offer_custody, Party::holder, Receiver::destination, v1::BATCH_IN_TRANSIT,
     v1::EVENT_CLAIMED, opens_offer | makes_claim},
    {v1::BATCH_IN_TRANSIT, offer_custody, Party::holder, Receiver::origin, v1::BATCH_IN_TRANSIT,
     v1::EVENT_CLAIMED, opens_offer | makes_claim},
    {v1::BATCH_STORED, offer_custody, Party::holder, Receiver::transporter, v1::BATCH_STORED,
     v1::EVENT_OFFERED, opens_offer},

    {v1::BATCH_DECLARED, accept_custody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_COLLECTED, pick_up},
    {v1::BATCH_IN_TRANSIT, accept_custody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_COLLECTED, pick_up},
    {v1::BATCH_STORED, accept_custody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_COLLECTED, pick_up},
    {v1::BATCH_IN_TRANSIT, accept_custody, Party::receiver, Receiver::station, v1::BATCH_STORED,
     v1::EVENT_STORED, closes_offer | moves_custody | needs_store_permit},
    {v1::BATCH_IN_TRANSIT, accept_custody, Party::receiver, Receiver::destination, v1::BATCH_DELIVERED,
     v1::EVENT_DELIVERED, delivery | arms_treatment | needs_treat_permit},
    {v1::BATCH_IN_TRANSIT, accept_custody, Party::receiver, Receiver::origin, v1::BATCH_DECLARED,
     v1::EVENT_RETURNED, delivery},

    {v1::BATCH_DECLARED, refuse_custody, Party::receiver, Receiver::transporter, v1::BATCH_DECLARED,
     v1::EVENT_REFUSED, closes_offer},
    {v1::BATCH_IN_TRANSIT, refuse_custody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer},
    {v1::BATCH_IN_TRANSIT, refuse_custody, Party::receiver, Receiver::station, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer},
    {v1::BATCH_IN_TRANSIT, refuse_custody, Party::receiver, Receiver::destination, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer | answers_claim | starts_return},
    {v1::BATCH_IN_TRANSIT, refuse_custody, Party::receiver, Receiver::origin, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer | answers_claim},
    {v1::BATCH_STORED, refuse_custody, Party::receiver, Receiver::transporter, v1::BATCH_STORED,
     v1::EVENT_REFUSED, closes_offer},

    {v1::BATCH_DECLARED, withdraw_offer, Party::offerer, Receiver::none, v1::BATCH_DECLARED,
     v1::EVENT_WITHDRAWN, closes_offer},
    {v1::BATCH_IN_TRANSIT, withdraw_offer, Party::offerer, Receiver::none, v1::BATCH_IN_TRANSIT,
     v1::EVENT_WITHDRAWN, closes_offer},
    {v1::BATCH_STORED, withdraw_offer, Party::offerer, Receiver::none, v1::BATCH_STORED, v1::EVENT_WITHDRAWN,
     closes_offer},

    {v1::BATCH_DELIVERED, treat_batch, Party::holder, Receiver::none, v1::BATCH_TREATED, v1::EVENT_TREATED,
     consumes_mass | needs_treat_permit},
});

constexpr auto actions = std::to_array<ActionRule>({
    {declare_batch, "DeclareBatch", bit(v1::GENERATOR) | bit(v1::COMMUNITY) | bit(v1::PROCESSOR), office, 0,
     4, "declare a batch", "申报批次"},
    {open_trip, "OpenTrip", bit(v1::TRANSPORTER), office | bit(v1::ROLE_DRIVER), 0, 4, "open a trip",
     "开启行程"},
    {close_trip, "CloseTrip", bit(v1::TRANSPORTER), office | bit(v1::ROLE_DRIVER), 0, 4, "close a trip",
     "结束行程"},
    {offer_custody, "OfferCustody", handlers, movers, 0, 5, "offer custody", "提出交接"},
    {accept_custody, "AcceptCustody", handlers, movers, 0, 14, "accept custody", "接收"},
    {refuse_custody, "RefuseCustody", handlers, movers, 0, 8, "refuse custody", "拒收"},
    {withdraw_offer, "WithdrawOffer", handlers, movers, 0, 4, "withdraw an offer", "撤回交接"},
    {treat_batch, "TreatBatch", bit(v1::PROCESSOR), office, 0, 30, "treat a batch", "处理批次"},
    {bind_device, "BindDevice", keepers, office, 0, 4, "bind a device", "绑定设备"},
    {unbind_device, "UnbindDevice", keepers, office, 0, 4, "unbind a device", "解绑设备"},
    {report_telemetry, "ReportTelemetry", handlers | bit(v1::REGULATOR), bit(v1::ROLE_GATEWAY), 1, 3,
     "report telemetry", "上报遥测"},
    {raise_incident, "RaiseIncident", bit(v1::REGULATOR), bit(v1::ROLE_INSPECTOR), 0, 20, "raise an incident",
     "上报事件"},
});

constexpr auto deadlines = std::to_array<DeadlineRule>({
    {v1::DEADLINE_DELIVER_BY, "deliver_by", v1::EVENT_OVERDUE, v1::CREDIT_OVERDUE,
     v1::CREDIT_KIND_UNSPECIFIED, "Not delivered in time", "未按时送达"},
    {v1::DEADLINE_CLAIM_ANSWER, "claim_answer", v1::EVENT_CLAIM_UNCONFIRMED, v1::CREDIT_CLAIM_UNCONFIRMED,
     v1::CREDIT_CLAIM_UNANSWERED, "Reported delivered, nobody received it", "报称送达，无人接收"},
    {v1::DEADLINE_RETURN_BY, "return_by", v1::EVENT_OVERDUE, v1::CREDIT_RETURN_OVERDUE,
     v1::CREDIT_KIND_UNSPECIFIED, "Not returned in time", "未按时退回"},
    {v1::DEADLINE_OFFER_EXPIRY, "offer_expiry", v1::EVENT_OFFER_EXPIRED, v1::CREDIT_KIND_UNSPECIFIED,
     v1::CREDIT_KIND_UNSPECIFIED, "The offer lapsed", "交接逾期失效"},
    {v1::DEADLINE_TREAT_BY, "treat_by", v1::EVENT_TREATMENT_LATE, v1::CREDIT_TREATMENT_LATE,
     v1::CREDIT_KIND_UNSPECIFIED, "Not treated in time", "未按时处理"},
    {v1::DEADLINE_TRIP_EXPIRY, "trip_expiry", v1::BATCH_EVENT_UNSPECIFIED, v1::CREDIT_KIND_UNSPECIFIED,
     v1::CREDIT_KIND_UNSPECIFIED, "The trip was never closed", "行程逾期未结束"},
});

}  // namespace

std::span<const Transition> transitions() { return rows; }
std::span<const ActionRule> action_rules() { return actions; }
std::span<const DeadlineRule> deadline_rules() { return deadlines; }

const Transition* find_transition(v1::BatchState from, Action action, Receiver receiver) {
  const auto* at = std::ranges::find_if(rows, [&](const Transition& row) {
    return row.from == from && row.action == action && row.receiver == receiver;
  });
  return at == rows.end() ? nullptr : at;
}

const ActionRule* find_action(Action action) {
  const auto* at = std::ranges::find(actions, action, &ActionRule::action);
  return at == actions.end() ? nullptr : at;
}

const DeadlineRule* find_deadline(v1::DeadlineKind kind) {
  const auto* at = std::ranges::find(deadlines, kind, &DeadlineRule::kind);
  return at == deadlines.end() ? nullptr : at;
}

}  // namespace wastewatch::ledger
