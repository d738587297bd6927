#include "ui/chain/enum_words.h"

#include <google/protobuf/descriptor.h>

#include <QCoreApplication>
#include <array>

#include "ui/language/named_word.h"

namespace wastewatch::ui {
namespace {

constexpr std::array words{
    NamedWord{"BATCH_DECLARED", QT_TRANSLATE_NOOP("Enums", "declared")},
    NamedWord{"BATCH_IN_TRANSIT", QT_TRANSLATE_NOOP("Enums", "in transit")},
    NamedWord{"BATCH_STORED", QT_TRANSLATE_NOOP("Enums", "stored")},
    NamedWord{"BATCH_DELIVERED", QT_TRANSLATE_NOOP("Enums", "delivered")},
    NamedWord{"BATCH_TREATED", QT_TRANSLATE_NOOP("Enums", "treated")},
    NamedWord{"BATCH_VOIDED", QT_TRANSLATE_NOOP("Enums", "voided")},
    NamedWord{"BATCH_SPLIT", QT_TRANSLATE_NOOP("Enums", "split")},
    NamedWord{"BATCH_MERGED", QT_TRANSLATE_NOOP("Enums", "merged")},
    NamedWord{"BATCH_LOST", QT_TRANSLATE_NOOP("Enums", "lost")},
    NamedWord{"DEADLINE_DELIVER_BY", QT_TRANSLATE_NOOP("Enums", "deliver by")},
    NamedWord{"DEADLINE_CLAIM_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to a claim of delivery")},
    NamedWord{"DEADLINE_RETURN_BY", QT_TRANSLATE_NOOP("Enums", "return by")},
    NamedWord{"DEADLINE_OFFER_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of an offer")},
    NamedWord{"DEADLINE_TREAT_BY", QT_TRANSLATE_NOOP("Enums", "treat by")},
    NamedWord{"DEADLINE_TRIP_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a trip")},
    NamedWord{"DEADLINE_INQUIRY_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to an inquiry")},
    NamedWord{"DEADLINE_PROPOSAL_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a proposal")},
    NamedWord{"DEADLINE_PERMIT_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a permit")},
    NamedWord{"DEADLINE_DRAFT_EXPIRY", QT_TRANSLATE_NOOP("Enums", "end of a draft")},
    NamedWord{"DEADLINE_REFERRAL_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to a referral")},
    NamedWord{"DEADLINE_CONFIRM_ANSWER", QT_TRANSLATE_NOOP("Enums", "answer to a confirmation")},
    NamedWord{"EVENT_DECLARED", QT_TRANSLATE_NOOP("Enums", "declared")},
    NamedWord{"EVENT_OFFERED", QT_TRANSLATE_NOOP("Enums", "offered")},
    NamedWord{"EVENT_CLAIMED", QT_TRANSLATE_NOOP("Enums", "reported delivered")},
    NamedWord{"EVENT_COLLECTED", QT_TRANSLATE_NOOP("Enums", "collected")},
    NamedWord{"EVENT_STORED", QT_TRANSLATE_NOOP("Enums", "stored")},
    NamedWord{"EVENT_DELIVERED", QT_TRANSLATE_NOOP("Enums", "delivered")},
    NamedWord{"EVENT_RETURNED", QT_TRANSLATE_NOOP("Enums", "returned")},
    NamedWord{"EVENT_REFUSED", QT_TRANSLATE_NOOP("Enums", "refused")},
    NamedWord{"EVENT_WITHDRAWN", QT_TRANSLATE_NOOP("Enums", "withdrawn")},
    NamedWord{"EVENT_OFFER_EXPIRED", QT_TRANSLATE_NOOP("Enums", "offer expired")},
    NamedWord{"EVENT_TREATED", QT_TRANSLATE_NOOP("Enums", "treated")},
    NamedWord{"EVENT_OVERDUE", QT_TRANSLATE_NOOP("Enums", "overdue")},
    NamedWord{"EVENT_DEVICE_BOUND", QT_TRANSLATE_NOOP("Enums", "device bound")},
    NamedWord{"EVENT_DEVICE_UNBOUND", QT_TRANSLATE_NOOP("Enums", "device unbound")},
    NamedWord{"EVENT_INCIDENT_RAISED", QT_TRANSLATE_NOOP("Enums", "incident reported")},
    NamedWord{"EVENT_RESIDUE_OF", QT_TRANSLATE_NOOP("Enums", "residue of another load")},
    NamedWord{"EVENT_TELEMETRY_GAP", QT_TRANSLATE_NOOP("Enums", "gap in the readings")},
    NamedWord{"EVENT_TREATMENT_LATE", QT_TRANSLATE_NOOP("Enums", "treated late")},
    NamedWord{"EVENT_CLAIM_UNCONFIRMED", QT_TRANSLATE_NOOP("Enums", "claim unconfirmed")},
    NamedWord{"TRIP_OPEN", QT_TRANSLATE_NOOP("Enums", "open")},
    NamedWord{"TRIP_CLOSED", QT_TRANSLATE_NOOP("Enums", "closed")},
    NamedWord{"TRIP_EXPIRED", QT_TRANSLATE_NOOP("Enums", "expired")},
    NamedWord{"CASE_RAISED", QT_TRANSLATE_NOOP("Enums", "raised")},
    NamedWord{"CASE_INQUIRY_SENT", QT_TRANSLATE_NOOP("Enums", "inquiry sent")},
    NamedWord{"CASE_ANSWERED", QT_TRANSLATE_NOOP("Enums", "answered")},
    NamedWord{"CASE_ANSWER_OVERDUE", QT_TRANSLATE_NOOP("Enums", "answer overdue")},
    NamedWord{"CASE_CONFIRMED", QT_TRANSLATE_NOOP("Enums", "confirmed")},
    NamedWord{"CASE_DISMISSED", QT_TRANSLATE_NOOP("Enums", "dismissed")},
    NamedWord{"CASE_REFERRED", QT_TRANSLATE_NOOP("Enums", "referred")},
    NamedWord{"CASE_CLOSED", QT_TRANSLATE_NOOP("Enums", "closed")},
    NamedWord{"CASE_APPEALED", QT_TRANSLATE_NOOP("Enums", "appealed")},
    NamedWord{"CREDIT_OVERDUE", QT_TRANSLATE_NOOP("Enums", "overdue")},
    NamedWord{"CREDIT_CLAIM_UNCONFIRMED", QT_TRANSLATE_NOOP("Enums", "claim unconfirmed")},
    NamedWord{"CREDIT_CLAIM_UNANSWERED", QT_TRANSLATE_NOOP("Enums", "claim unanswered")},
    NamedWord{"CREDIT_TREATMENT_LATE", QT_TRANSLATE_NOOP("Enums", "treated late")},
    NamedWord{"CREDIT_RETURN_OVERDUE", QT_TRANSLATE_NOOP("Enums", "return overdue")},
    NamedWord{"CREDIT_DISCREPANCY", QT_TRANSLATE_NOOP("Enums", "mass difference")},
    NamedWord{"PERMIT_CARRY", QT_TRANSLATE_NOOP("Enums", "carry")},
    NamedWord{"PERMIT_TREAT", QT_TRANSLATE_NOOP("Enums", "treat")},
    NamedWord{"PERMIT_STORE", QT_TRANSLATE_NOOP("Enums", "store")},
    NamedWord{"GENERATOR", QT_TRANSLATE_NOOP("Enums", "generator")},
    NamedWord{"TRANSPORTER", QT_TRANSLATE_NOOP("Enums", "transporter")},
    NamedWord{"PROCESSOR", QT_TRANSLATE_NOOP("Enums", "processor")},
    NamedWord{"REGULATOR", QT_TRANSLATE_NOOP("Enums", "regulator")},
    NamedWord{"OPERATOR", QT_TRANSLATE_NOOP("Enums", "operating company")},
    NamedWord{"COMMUNITY", QT_TRANSLATE_NOOP("Enums", "community")},
    NamedWord{"ORGANISATION_ACTIVE", QT_TRANSLATE_NOOP("Enums", "active")},
    NamedWord{"ORGANISATION_FROZEN", QT_TRANSLATE_NOOP("Enums", "frozen")},
    NamedWord{"ORGANISATION_EXPELLED", QT_TRANSLATE_NOOP("Enums", "expelled")},
    NamedWord{"ROLE_ADMIN", QT_TRANSLATE_NOOP("Enums", "administrator")},
    NamedWord{"ROLE_OPERATOR", QT_TRANSLATE_NOOP("Enums", "operator")},
    NamedWord{"ROLE_DRIVER", QT_TRANSLATE_NOOP("Enums", "driver")},
    NamedWord{"ROLE_WEIGHBRIDGE", QT_TRANSLATE_NOOP("Enums", "weighbridge")},
    NamedWord{"ROLE_INSPECTOR", QT_TRANSLATE_NOOP("Enums", "inspector")},
    NamedWord{"ROLE_GATEWAY", QT_TRANSLATE_NOOP("Enums", "gateway")},
    NamedWord{"ED25519", QT_TRANSLATE_NOOP("Enums", "Ed25519")},
    NamedWord{"SECP256K1", QT_TRANSLATE_NOOP("Enums", "secp256k1")},
    NamedWord{"SECP256R1", QT_TRANSLATE_NOOP("Enums", "secp256r1")},
    NamedWord{"SITE_SOURCE", QT_TRANSLATE_NOOP("Enums", "source")},
    NamedWord{"SITE_TRANSFER_STATION", QT_TRANSLATE_NOOP("Enums", "transfer station")},
    NamedWord{"SITE_PLANT", QT_TRANSLATE_NOOP("Enums", "plant")},
    NamedWord{"SITE_DEPOT", QT_TRANSLATE_NOOP("Enums", "depot")},
    NamedWord{"SITE_OFFICE", QT_TRANSLATE_NOOP("Enums", "office")},
    NamedWord{"SITE_GATE", QT_TRANSLATE_NOOP("Enums", "gate")},
    NamedWord{"VEHICLE_TRUCK", QT_TRANSLATE_NOOP("Enums", "truck")},
    NamedWord{"VEHICLE_TRACTOR_TRAILER", QT_TRANSLATE_NOOP("Enums", "tractor and trailer")},
    NamedWord{"VEHICLE_BARGE", QT_TRANSLATE_NOOP("Enums", "barge")},
    NamedWord{"DEVICE_LOAD_TRACKER", QT_TRANSLATE_NOOP("Enums", "load tracker")},
    NamedWord{"DEVICE_VEHICLE_GPS", QT_TRANSLATE_NOOP("Enums", "vehicle positioning")},
    NamedWord{"DEVICE_WEIGHBRIDGE", QT_TRANSLATE_NOOP("Enums", "weighbridge")},
    NamedWord{"DEVICE_GATE", QT_TRANSLATE_NOOP("Enums", "gate")},
    NamedWord{"DEVICE_ISSUED", QT_TRANSLATE_NOOP("Enums", "issued")},
    NamedWord{"DEVICE_MOUNTED", QT_TRANSLATE_NOOP("Enums", "mounted")},
    NamedWord{"DEVICE_RETIRED", QT_TRANSLATE_NOOP("Enums", "retired")},
    NamedWord{"DEVICE_LOST", QT_TRANSLATE_NOOP("Enums", "lost")},
    NamedWord{"DEVICE_COMPROMISED", QT_TRANSLATE_NOOP("Enums", "compromised")},
    NamedWord{"MASS_ESTIMATED", QT_TRANSLATE_NOOP("Enums", "estimated")},
    NamedWord{"MASS_STATED", QT_TRANSLATE_NOOP("Enums", "read from a scale by a person")},
    NamedWord{"MASS_MEASURED", QT_TRANSLATE_NOOP("Enums", "signed by a weighbridge")},
    NamedWord{"REFUSED_WRONG_WASTE", QT_TRANSLATE_NOOP("Enums", "other waste than declared")},
    NamedWord{"REFUSED_WRONG_MASS", QT_TRANSLATE_NOOP("Enums", "other mass than declared")},
    NamedWord{"REFUSED_NO_CAPACITY", QT_TRANSLATE_NOOP("Enums", "no capacity")},
    NamedWord{"REFUSED_DAMAGED_PACKAGING", QT_TRANSLATE_NOOP("Enums", "damaged packaging")},
    NamedWord{"REFUSED_NOT_PRESENT", QT_TRANSLATE_NOOP("Enums", "the load is not there")},
    NamedWord{"REFUSED_OTHER", QT_TRANSLATE_NOOP("Enums", "another reason")},
    NamedWord{"INCIDENT_NEVER_DELIVERED", QT_TRANSLATE_NOOP("Enums", "never delivered")},
    NamedWord{"INCIDENT_REPORTED_NOT_RECEIVED",
              QT_TRANSLATE_NOOP("Enums", "reported delivered, not received")},
    NamedWord{"INCIDENT_DUMPING", QT_TRANSLATE_NOOP("Enums", "dumping")},
    NamedWord{"INCIDENT_MASS_DIFFERENCE", QT_TRANSLATE_NOOP("Enums", "mass difference")},
    NamedWord{"INCIDENT_DEVICE_TAMPERING", QT_TRANSLATE_NOOP("Enums", "tampered device")},
    NamedWord{"INCIDENT_DEVICE_CLONED", QT_TRANSLATE_NOOP("Enums", "cloned device")},
    NamedWord{"INCIDENT_WITHOUT_PERMIT", QT_TRANSLATE_NOOP("Enums", "without a permit")},
    NamedWord{"INCIDENT_OTHER", QT_TRANSLATE_NOOP("Enums", "something else")},
    NamedWord{"TELEMETRY_CONTINUED", QT_TRANSLATE_NOOP("Enums", "continued")},
    NamedWord{"TELEMETRY_GAP", QT_TRANSLATE_NOOP("Enums", "gap")},
    NamedWord{"TELEMETRY_LATE", QT_TRANSLATE_NOOP("Enums", "late")},
    NamedWord{"TELEMETRY_NEW_BOOT", QT_TRANSLATE_NOOP("Enums", "new start")},
    NamedWord{"TELEMETRY_DUPLICATE", QT_TRANSLATE_NOOP("Enums", "duplicate")},
    NamedWord{"TELEMETRY_CONFLICT", QT_TRANSLATE_NOOP("Enums", "conflict")},
};

// "BATCH_STATE_UNSPECIFIED", or a value this version does not know.
QString plain_name(const std::string& name) {
  return QString::fromStdString(name).toLower().replace(u'_', u' ');
}

}  // namespace

bool has_enum_word(std::string_view name) { return find_word(words, name) != nullptr; }

QString enum_word(const google::protobuf::EnumValueDescriptor& value) {
  const char* word = find_word(words, value.name());
  return word == nullptr ? plain_name(value.name()) : QCoreApplication::translate("Enums", word);
}

QString enum_word(const google::protobuf::EnumDescriptor& kind, int number) {
  const auto* value = kind.FindValueByNumber(number);
  return value ? enum_word(*value) : QString::number(number);
}

}  // namespace wastewatch::ui
