#include "ui/chain/enum_words.h"

#include <google/protobuf/descriptor.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace wastewatch::ui {
namespace {

struct EnumWord {
  std::string_view name;
  const char* word;
};
constexpr std::array words{
    EnumWord{"BATCH_DECLARED", QT_TRANSLATE_NOOP("Enums", "declared")},
    EnumWord{"BATCH_IN_TRANSIT", QT_TRANSLATE_NOOP("Enums", "in transit")},
    EnumWord{"BATCH_STORED", QT_TRANSLATE_NOOP("Enums", "stored")},
    EnumWord{"BATCH_DELIVERED", QT_TRANSLATE_NOOP("Enums", "delivered")},
    EnumWord{"BATCH_TREATED", QT_TRANSLATE_NOOP("Enums", "treated")},
    EnumWord{"BATCH_VOIDED", QT_TRANSLATE_NOOP("Enums", "voided")},
    EnumWord{"BATCH_SPLIT", QT_TRANSLATE_NOOP("Enums", "split")},
    EnumWord{"BATCH_MERGED", QT_TRANSLATE_NOOP("Enums", "merged")},
    EnumWord{"BATCH_LOST", QT_TRANSLATE_NOOP("Enums", "lost")},
    EnumWord{"DEADLINE_DELIVER_BY", QT_TRANSLATE_NOOP("Enums", "deliver by")},
    EnumWord{"DEADLINE_CLAIM_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to a claim of delivery")},
    EnumWord{"DEADLINE_RETURN_BY", QT_TRANSLATE_NOOP("Enums", "return by")},
    EnumWord{"DEADLINE_OFFER_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of an offer")},
    EnumWord{"DEADLINE_TREAT_BY", QT_TRANSLATE_NOOP("Enums", "treat by")},
    EnumWord{"DEADLINE_TRIP_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a trip")},
    EnumWord{"DEADLINE_INQUIRY_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to an inquiry")},
    EnumWord{"DEADLINE_PROPOSAL_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a proposal")},
    EnumWord{"DEADLINE_PERMIT_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a permit")},
    EnumWord{"DEADLINE_DRAFT_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a draft")},
    EnumWord{"DEADLINE_REFERRAL_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to a referral")},
    EnumWord{"DEADLINE_CONFIRM_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to a confirmation")},
    EnumWord{"EVENT_DECLARED", QT_TRANSLATE_NOOP("Enums", "declared")},
    EnumWord{"EVENT_OFFERED", QT_TRANSLATE_NOOP("Enums", "offered")},
    EnumWord{"EVENT_CLAIMED", QT_TRANSLATE_NOOP("Enums", "reported delivered")},
    EnumWord{"EVENT_COLLECTED", QT_TRANSLATE_NOOP("Enums", "collected")},
    EnumWord{"EVENT_STORED", QT_TRANSLATE_NOOP("Enums", "stored")},
    EnumWord{"EVENT_DELIVERED", QT_TRANSLATE_NOOP("Enums", "delivered")},
    EnumWord{"EVENT_RETURNED", QT_TRANSLATE_NOOP("Enums", "returned")},
    EnumWord{"EVENT_REFUSED", QT_TRANSLATE_NOOP("Enums", "refused")},
    EnumWord{"EVENT_WITHDRAWN", QT_TRANSLATE_NOOP("Enums", "withdrawn")},
    EnumWord{"EVENT_OFFER_EXPIRED", QT_TRANSLATE_NOOP("Enums", "offer expired")},
    EnumWord{"EVENT_TREATED", QT_TRANSLATE_NOOP("Enums", "treated")},
    EnumWord{"EVENT_OVERDUE", QT_TRANSLATE_NOOP("Enums", "overdue")},
    EnumWord{"EVENT_DEVICE_BOUND", QT_TRANSLATE_NOOP("Enums", "device bound")},
    EnumWord{"EVENT_DEVICE_UNBOUND", QT_TRANSLATE_NOOP("Enums", "device unbound")},
    EnumWord{"EVENT_INCIDENT_RAISED", QT_TRANSLATE_NOOP("Enums", "incident reported")},
    EnumWord{"EVENT_RESIDUE_OF", QT_TRANSLATE_NOOP("Enums", "residue of another load")},
    EnumWord{"EVENT_TELEMETRY_GAP", QT_TRANSLATE_NOOP("Enums", "gap in the readings")},
    EnumWord{"EVENT_TREATMENT_LATE", QT_TRANSLATE_NOOP("Enums", "treated late")},
    EnumWord{"EVENT_CLAIM_UNCONFIRMED", QT_TRANSLATE_NOOP("Enums", "claim unconfirmed")},
    EnumWord{"TRIP_OPEN", QT_TRANSLATE_NOOP("Enums", "open")},
    EnumWord{"TRIP_CLOSED", QT_TRANSLATE_NOOP("Enums", "closed")},
    EnumWord{"TRIP_EXPIRED", QT_TRANSLATE_NOOP("Enums", "expired")},
    EnumWord{"CASE_RAISED", QT_TRANSLATE_NOOP("Enums", "raised")},
    EnumWord{"CASE_INQUIRY_SENT", QT_TRANSLATE_NOOP("Enums", "inquiry sent")},
    EnumWord{"CASE_ANSWERED", QT_TRANSLATE_NOOP("Enums", "answered")},
    EnumWord{"CASE_ANSWER_OVERDUE", QT_TRANSLATE_NOOP("Enums", "answer overdue")},
    EnumWord{"CASE_CONFIRMED", QT_TRANSLATE_NOOP("Enums", "confirmed")},
    EnumWord{"CASE_DISMISSED", QT_TRANSLATE_NOOP("Enums", "dismissed")},
    EnumWord{"CASE_REFERRED", QT_TRANSLATE_NOOP("Enums", "referred")},
    EnumWord{"CASE_CLOSED", QT_TRANSLATE_NOOP("Enums", "closed")},
    EnumWord{"CASE_APPEALED", QT_TRANSLATE_NOOP("Enums", "appealed")},
    EnumWord{"CREDIT_OVERDUE", QT_TRANSLATE_NOOP("Enums", "overdue")},
    EnumWord{"CREDIT_CLAIM_UNCONFIRMED", QT_TRANSLATE_NOOP("Enums", "claim unconfirmed")},
    EnumWord{"CREDIT_CLAIM_UNANSWERED", QT_TRANSLATE_NOOP("Enums", "claim unanswered")},
    EnumWord{"CREDIT_TREATMENT_LATE", QT_TRANSLATE_NOOP("Enums", "treated late")},
    EnumWord{"CREDIT_RETURN_OVERDUE", QT_TRANSLATE_NOOP("Enums", "return overdue")},
    EnumWord{"CREDIT_DISCREPANCY", QT_TRANSLATE_NOOP("Enums", "mass difference")},
    EnumWord{"PERMIT_CARRY", QT_TRANSLATE_NOOP("Enums", "carry")},
    EnumWord{"PERMIT_TREAT", QT_TRANSLATE_NOOP("Enums", "treat")},
    EnumWord{"PERMIT_STORE", QT_TRANSLATE_NOOP("Enums", "store")},
    EnumWord{"GENERATOR", QT_TRANSLATE_NOOP("Enums", "generator")},
    EnumWord{"TRANSPORTER", QT_TRANSLATE_NOOP("Enums", "transporter")},
    EnumWord{"PROCESSOR", QT_TRANSLATE_NOOP("Enums", "processor")},
    EnumWord{"REGULATOR", QT_TRANSLATE_NOOP("Enums", "regulator")},
    EnumWord{"OPERATOR", QT_TRANSLATE_NOOP("Enums", "operating company")},
    EnumWord{"COMMUNITY", QT_TRANSLATE_NOOP("Enums", "community")},
    EnumWord{"ORGANISATION_ACTIVE", QT_TRANSLATE_NOOP("Enums", "active")},
    EnumWord{"ORGANISATION_FROZEN", QT_TRANSLATE_NOOP("Enums", "frozen")},
    EnumWord{"ORGANISATION_EXPELLED", QT_TRANSLATE_NOOP("Enums", "expelled")},
    EnumWord{"ROLE_ADMIN", QT_TRANSLATE_NOOP("Enums", "administrator")},
    EnumWord{"ROLE_OPERATOR", QT_TRANSLATE_NOOP("Enums", "operator")},
    EnumWord{"ROLE_DRIVER", QT_TRANSLATE_NOOP("Enums", "driver")},
    EnumWord{"ROLE_WEIGHBRIDGE", QT_TRANSLATE_NOOP("Enums", "weighbridge")},
    EnumWord{"ROLE_INSPECTOR", QT_TRANSLATE_NOOP("Enums", "inspector")},
    EnumWord{"ROLE_GATEWAY", QT_TRANSLATE_NOOP("Enums", "gateway")},
    EnumWord{"ED25519", QT_TRANSLATE_NOOP("Enums", "Ed25519")},
    EnumWord{"SECP256K1", QT_TRANSLATE_NOOP("Enums", "secp256k1")},
    EnumWord{"SECP256R1", QT_TRANSLATE_NOOP("Enums", "secp256r1")},
    EnumWord{"SITE_SOURCE", QT_TRANSLATE_NOOP("Enums", "source")},
    EnumWord{"SITE_TRANSFER_STATION", QT_TRANSLATE_NOOP("Enums", "transfer station")},
    EnumWord{"SITE_PLANT", QT_TRANSLATE_NOOP("Enums", "plant")},
    EnumWord{"SITE_DEPOT", QT_TRANSLATE_NOOP("Enums", "depot")},
    EnumWord{"SITE_OFFICE", QT_TRANSLATE_NOOP("Enums", "office")},
    EnumWord{"SITE_GATE", QT_TRANSLATE_NOOP("Enums", "gate")},
    EnumWord{"VEHICLE_TRUCK", QT_TRANSLATE_NOOP("Enums", "truck")},
    EnumWord{"VEHICLE_TRACTOR_TRAILER", QT_TRANSLATE_NOOP("Enums", "tractor and trailer")},
    EnumWord{"VEHICLE_BARGE", QT_TRANSLATE_NOOP("Enums", "barge")},
    EnumWord{"DEVICE_LOAD_TRACKER", QT_TRANSLATE_NOOP("Enums", "load tracker")},
    EnumWord{"DEVICE_VEHICLE_GPS", QT_TRANSLATE_NOOP("Enums", "vehicle positioning")},
    EnumWord{"DEVICE_WEIGHBRIDGE", QT_TRANSLATE_NOOP("Enums", "weighbridge")},
    EnumWord{"DEVICE_GATE", QT_TRANSLATE_NOOP("Enums", "gate")},
    EnumWord{"DEVICE_ISSUED", QT_TRANSLATE_NOOP("Enums", "issued")},
    EnumWord{"DEVICE_MOUNTED", QT_TRANSLATE_NOOP("Enums", "mounted")},
    EnumWord{"DEVICE_RETIRED", QT_TRANSLATE_NOOP("Enums", "retired")},
    EnumWord{"DEVICE_LOST", QT_TRANSLATE_NOOP("Enums", "lost")},
    EnumWord{"DEVICE_COMPROMISED", QT_TRANSLATE_NOOP("Enums", "compromised")},
    EnumWord{"MASS_ESTIMATED", QT_TRANSLATE_NOOP("Enums", "estimated")},
    EnumWord{"MASS_STATED", QT_TRANSLATE_NOOP("Enums", "read from a scale by a person")},
    EnumWord{"MASS_MEASURED", QT_TRANSLATE_NOOP("Enums", "signed by a weighbridge")},
    EnumWord{"REFUSED_WRONG_WASTE", QT_TRANSLATE_NOOP("Enums", "other waste than declared")},
    EnumWord{"REFUSED_WRONG_MASS", QT_TRANSLATE_NOOP("Enums", "other mass than declared")},
    EnumWord{"REFUSED_NO_CAPACITY", QT_TRANSLATE_NOOP("Enums", "no capacity")},
    EnumWord{"REFUSED_DAMAGED_PACKAGING", QT_TRANSLATE_NOOP("Enums", "damaged packaging")},
    EnumWord{"REFUSED_NOT_PRESENT", QT_TRANSLATE_NOOP("Enums", "the load is not there")},
    EnumWord{"REFUSED_OTHER", QT_TRANSLATE_NOOP("Enums", "another reason")},
    EnumWord{"INCIDENT_NEVER_DELIVERED", QT_TRANSLATE_NOOP("Enums", "never delivered")},
    EnumWord{"INCIDENT_REPORTED_NOT_RECEIVED",
             QT_TRANSLATE_NOOP("Enums", "reported delivered, not received")},
    EnumWord{"INCIDENT_DUMPING", QT_TRANSLATE_NOOP("Enums", "dumping")},
    EnumWord{"INCIDENT_MASS_DIFFERENCE", QT_TRANSLATE_NOOP("Enums", "mass difference")},
    EnumWord{"INCIDENT_DEVICE_TAMPERING", QT_TRANSLATE_NOOP("Enums", "tampered device")},
    EnumWord{"INCIDENT_DEVICE_CLONED", QT_TRANSLATE_NOOP("Enums", "cloned device")},
    EnumWord{"INCIDENT_WITHOUT_PERMIT", QT_TRANSLATE_NOOP("Enums", "without a permit")},
    EnumWord{"INCIDENT_OTHER", QT_TRANSLATE_NOOP("Enums", "something else")},
    EnumWord{"TELEMETRY_CONTINUED", QT_TRANSLATE_NOOP("Enums", "continued")},
    EnumWord{"TELEMETRY_GAP", QT_TRANSLATE_NOOP("Enums", "gap")},
    EnumWord{"TELEMETRY_LATE", QT_TRANSLATE_NOOP("Enums", "late")},
    EnumWord{"TELEMETRY_NEW_BOOT", QT_TRANSLATE_NOOP("Enums", "new start")},
    EnumWord{"TELEMETRY_DUPLICATE", QT_TRANSLATE_NOOP("Enums", "duplicate")},
    EnumWord{"TELEMETRY_CONFLICT", QT_TRANSLATE_NOOP("Enums", "conflict")},
};

// "BATCH_STATE_UNSPECIFIED", or a value this version does not know.
QString plain_name(const std::string& name) {
  return QString::fromStdString(name).toLower().replace(u'_', u' ');
}

}  // namespace

bool has_enum_word(std::string_view name) { return std::ranges::contains(words, name, &EnumWord::name); }

QString enum_word(const google::protobuf::EnumValueDescriptor& value) {
  const auto found = std::ranges::find(words, value.name(), &EnumWord::name);
  return found == words.end() ? plain_name(value.name()) : QCoreApplication::translate("Enums", found->word);
}

QString enum_word(const google::protobuf::EnumDescriptor& kind, int number) {
  const auto* value = kind.FindValueByNumber(number);
  return value ? enum_word(*value) : QString::number(number);
}

}  // namespace wastewatch::ui
