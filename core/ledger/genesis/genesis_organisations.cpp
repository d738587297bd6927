#include <algorithm>

#include "ledger/canonical.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/genesis/genesis_parser.h"
#include "ledger/ids.h"
#include "ledger/text.h"

namespace wastewatch::ledger {
namespace {

constexpr Names<v1::OrganisationKind, 6> organisation_kinds{{{"generator", v1::GENERATOR},
                                                             {"transporter", v1::TRANSPORTER},
                                                             {"processor", v1::PROCESSOR},
                                                             {"regulator", v1::REGULATOR},
                                                             {"operator", v1::OPERATOR},
                                                             {"community", v1::COMMUNITY}}};
constexpr Names<v1::SiteKind, 6> site_kinds{{{"source", v1::SITE_SOURCE},
                                             {"transfer_station", v1::SITE_TRANSFER_STATION},
                                             {"plant", v1::SITE_PLANT},
                                             {"depot", v1::SITE_DEPOT},
                                             {"office", v1::SITE_OFFICE},
                                             {"gate", v1::SITE_GATE}}};
constexpr Names<v1::PermitActivity, 3> activities{
    {{"carry", v1::PERMIT_CARRY}, {"treat", v1::PERMIT_TREAT}, {"store", v1::PERMIT_STORE}}};

}  // namespace

void GenesisParser::parse_site(JsonReader& in, v1::Organisation& organisation) {
  v1::Site& site = *organisation.add_sites();
  site.set_number(static_cast<std::uint32_t>(in.integer("number", 1, 1'000'000)));
  site.set_kind(in.choice<v1::SiteKind>("kind", site_kinds));
  *site.mutable_name() = name(in);
  site.mutable_position()->set_lat_e7(
      static_cast<std::int32_t>(in.integer("lat_e7", -900'000'000, 900'000'000)));
  site.mutable_position()->set_lon_e7(
      static_cast<std::int32_t>(in.integer("lon_e7", -1'800'000'000, 1'800'000'000)));
  site.set_radius_m(static_cast<std::uint32_t>(in.integer("radius_m", 1, 100'000)));
  const auto same =
      std::ranges::count(organisation.sites(), site.number(), [](const auto& s) { return s.number(); });
  if (same > 1) in.refuse("number", "given twice");
  if (!in.has("hours")) return;
  in.objects("hours", [&](JsonReader& entry) {
    v1::OpeningHours& hours = *site.add_hours();
    hours.set_weekdays(static_cast<std::uint32_t>(entry.integer("weekdays", 1, 127)));
    hours.set_open_minute(static_cast<std::uint32_t>(entry.integer("open_minute", 0, 1'440)));
    hours.set_close_minute(static_cast<std::uint32_t>(entry.integer("close_minute", 0, 1'440)));
  });
}

void GenesisParser::parse_permits(JsonReader& in, const v1::Organisation& organisation) {
  v1::Permit permit;
  permit.set_organisation_id(organisation.id());
  permit.set_number(code(in, "number"));
  permit.set_activity(in.choice<v1::PermitActivity>("activity", activities));
  permit.set_yearly_mass_g(in.integer_or("yearly_mass_g", 0, 0, max_count * 1'000'000));
  permit.set_from_ms(in.integer("from_ms", 0, max_time_ms));
  permit.set_to_ms(in.integer("to_ms", 0, max_time_ms));
  if (in.has("issuer")) permit.set_issuer(to_string(organisation_id(in.text("issuer"))));
  if (in.has("document_hash")) permit.set_document_hash(to_string(in.hex("document_hash", 32, 32)));
  in.texts("waste_codes", [&](const std::string& waste) {
    if (!waste_codes_.contains(waste)) in.refuse("waste_codes", "no such waste kind: " + waste);
    permit.set_waste_code(waste);
    out_.permits.push_back(permit);
  });
}

void GenesisParser::parse_organisation(JsonReader& in) {
  v1::Organisation organisation;
  organisation.set_credit_code(in.text("credit_code"));
  if (!is_credit_code(organisation.credit_code()))
    in.refuse("credit_code", "not 18 characters with a valid check");
  organisation.set_id(to_string(organisation_id(organisation.credit_code())));
  organisation.set_kind(in.choice<v1::OrganisationKind>("kind", organisation_kinds));
  *organisation.mutable_name() = name(in);
  organisation.set_region_code(code(in, "region"));
  organisation.set_duty_phone(plain(in, "duty_phone"));
  organisation.set_status(v1::ORGANISATION_ACTIVE);
  if (in.has("sites")) in.objects("sites", [&](JsonReader& site) { parse_site(site, organisation); });
  if (in.has("permits"))
    in.objects("permits", [&](JsonReader& permit) { parse_permits(permit, organisation); });
  if (!organisations_.insert(organisation.id()).second) in.refuse("credit_code", "given twice");
  out_.organisations.push_back(std::move(organisation));
}

}  // namespace wastewatch::ledger
