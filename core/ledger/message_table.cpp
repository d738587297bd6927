#include "ledger/message_table.h"

#include <array>

#include "ledger/custody/custody_messages.h"
#include "ledger/devices/device_messages.h"
#include "ledger/incidents/incident_messages.h"
#include "ledger/trips/trips.h"

namespace wastewatch::ledger {
namespace {

using M = v1::Message;

// The row with check_fields() and execute() of the message that `get` reads out of a v1::Message.
template <auto get>
constexpr MessageRow message(MessageRow row) {
  row.check = [](const M& message) { return check_fields((message.*get)()); };
  row.execute = [](Context& context, const M& message) { return execute(context, (message.*get)()); };
  return row;
}

// The subject whose id or plate is one field of the message.
template <auto get, auto field>
constexpr Subject about(SubjectKind kind) {
  return {kind, [](const M& message) -> const std::string& { return ((message.*get)().*field)(); }};
}

template <class... Numbers>
constexpr std::uint32_t bits(Numbers... numbers) {
  return ((1U << static_cast<unsigned>(numbers)) | ... | 0U);
}

constexpr std::uint32_t handlers =
    bits(v1::GENERATOR, v1::TRANSPORTER, v1::PROCESSOR, v1::OPERATOR, v1::COMMUNITY);
constexpr std::uint32_t declarers = bits(v1::GENERATOR, v1::COMMUNITY, v1::PROCESSOR);
constexpr std::uint32_t transporters = bits(v1::TRANSPORTER);
constexpr std::uint32_t office = bits(v1::ROLE_OPERATOR);
constexpr std::uint32_t crew = bits(v1::ROLE_OPERATOR, v1::ROLE_DRIVER);
constexpr std::uint32_t movers = bits(v1::ROLE_OPERATOR, v1::ROLE_DRIVER, v1::ROLE_WEIGHBRIDGE);

constexpr auto rows = std::to_array<MessageRow>({
    message<&M::declare_batch>({.number = M::kDeclareBatch,
                                .since = 1,
                                .name = "DeclareBatch",
                                .organisation_kinds = declarers,
                                .roles = office,
                                .signatures = 0,
                                .writes = 4,
                                .subject = {},
                                .deed = Deed::declaration}),
    message<&M::open_trip>({.number = M::kOpenTrip,
                            .since = 1,
                            .name = "OpenTrip",
                            .organisation_kinds = transporters,
                            .roles = crew,
                            .signatures = 0,
                            .writes = 4,
                            .subject = about<&M::open_trip, &v1::OpenTrip::plate>(SubjectKind::vehicle),
                            .deed = Deed::movement}),
    message<&M::close_trip>({.number = M::kCloseTrip,
                             .since = 1,
                             .name = "CloseTrip",
                             .organisation_kinds = transporters,
                             .roles = crew,
                             .signatures = 0,
                             .writes = 4,
                             .subject = about<&M::close_trip, &v1::CloseTrip::trip_id>(SubjectKind::trip),
                             .deed = Deed::movement}),
    message<&M::offer_custody>(
        {.number = M::kOfferCustody,
         .since = 1,
         .name = "OfferCustody",
         .organisation_kinds = handlers,
         .roles = movers,
         .signatures = 0,
         .writes = 5,
         .subject = about<&M::offer_custody, &v1::OfferCustody::batch_id>(SubjectKind::batch),
         .deed = Deed::handover}),
    message<&M::accept_custody>(
        {.number = M::kAcceptCustody,
         .since = 1,
         .name = "AcceptCustody",
         .organisation_kinds = handlers,
         .roles = movers,
         .signatures = 0,
         .writes = 14,
         .subject = about<&M::accept_custody, &v1::AcceptCustody::batch_id>(SubjectKind::batch),
         .deed = Deed::handover}),
    message<&M::refuse_custody>(
        {.number = M::kRefuseCustody,
         .since = 1,
         .name = "RefuseCustody",
         .organisation_kinds = handlers,
         .roles = movers,
         .signatures = 0,
         .writes = 8,
         .subject = about<&M::refuse_custody, &v1::RefuseCustody::batch_id>(SubjectKind::batch),
         .deed = Deed::handover}),
    message<&M::withdraw_offer>(
        {.number = M::kWithdrawOffer,
         .since = 1,
         .name = "WithdrawOffer",
         .organisation_kinds = handlers,
         .roles = movers,
         .signatures = 0,
         .writes = 4,
         .subject = about<&M::withdraw_offer, &v1::WithdrawOffer::batch_id>(SubjectKind::batch),
         .deed = Deed::handover}),
    message<&M::treat_batch>(
        {.number = M::kTreatBatch,
         .since = 1,
         .name = "TreatBatch",
         .organisation_kinds = bits(v1::PROCESSOR),
         .roles = office,
         .signatures = 0,
         .writes = 30,
         .subject = about<&M::treat_batch, &v1::TreatBatch::batch_id>(SubjectKind::batch),
         .deed = Deed::treatment}),
    message<&M::bind_device>(
        {.number = M::kBindDevice,
         .since = 1,
         .name = "BindDevice",
         .organisation_kinds = handlers,
         .roles = office,
         .signatures = 0,
         .writes = 4,
         .subject = about<&M::bind_device, &v1::BindDevice::device_id>(SubjectKind::device),
         .deed = Deed::movement}),
    message<&M::unbind_device>(
        {.number = M::kUnbindDevice,
         .since = 1,
         .name = "UnbindDevice",
         .organisation_kinds = handlers,
         .roles = office,
         .signatures = 0,
         .writes = 4,
         .subject = about<&M::unbind_device, &v1::UnbindDevice::device_id>(SubjectKind::device),
         .deed = Deed::movement}),
    message<&M::report_telemetry>({.number = M::kReportTelemetry,
                                   .since = 1,
                                   .name = "ReportTelemetry",
                                   .organisation_kinds = handlers | bits(v1::REGULATOR),
                                   .roles = bits(v1::ROLE_GATEWAY),
                                   .signatures = 1,
                                   .writes = 3,
                                   .subject = {SubjectKind::device, nullptr},
                                   .deed = Deed::reading}),
    message<&M::raise_incident>({.number = M::kRaiseIncident,
                                 .since = 1,
                                 .name = "RaiseIncident",
                                 .organisation_kinds = bits(v1::REGULATOR),
                                 .roles = bits(v1::ROLE_INSPECTOR),
                                 .signatures = 0,
                                 .writes = 20,
                                 .subject = {SubjectKind::any, nullptr},
                                 .deed = Deed::incident}),
});

}  // namespace

std::span<const MessageRow> message_rows() { return rows; }

}  // namespace wastewatch::ledger
