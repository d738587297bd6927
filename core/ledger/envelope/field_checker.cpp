#include "ledger/envelope/field_checker.h"

#include <cstdlib>

#include "ledger/ids.h"
#include "ledger/text.h"

namespace wastewatch::ledger {
namespace {

constexpr std::size_t id_bytes = 16;
constexpr std::size_t hash_bytes = 32;

bool is_mass(std::int64_t value) { return value > 0 && value <= max_mass_g; }

bool is_on_globe(const v1::Position& at) {
  return std::abs(static_cast<std::int64_t>(at.lat_e7())) <= 900'000'000 &&
         std::abs(static_cast<std::int64_t>(at.lon_e7())) <= 1'800'000'000;
}

}  // namespace

FieldChecker& FieldChecker::id(const std::string& value) {
  return that(value.size() == id_bytes, Code::bad_field);
}

FieldChecker& FieldChecker::optional_id(const std::string& value) {
  return that(value.empty() || value.size() == id_bytes, Code::bad_field);
}

FieldChecker& FieldChecker::optional_hash(const std::string& value) {
  return that(value.empty() || value.size() == hash_bytes, Code::bad_field);
}

FieldChecker& FieldChecker::optional_key(const std::string& value) {
  return that(value.empty() || value.size() == SignerKey::size_bytes, Code::bad_field);
}

FieldChecker& FieldChecker::text(const std::string& value) {
  return that(is_plain_text(value), Code::bad_text);
}

FieldChecker& FieldChecker::code_text(const std::string& value) {
  return that(is_code_text(value), Code::bad_text);
}

FieldChecker& FieldChecker::plate(const std::string& value) {
  return that(is_code_text(value, 32) && normalised_plate(value) == value, Code::bad_text);
}

FieldChecker& FieldChecker::mass(std::int64_t value) { return that(is_mass(value), Code::bad_mass); }

FieldChecker& FieldChecker::optional_mass(std::int64_t value) {
  return that(value == 0 || is_mass(value), Code::bad_mass);
}

FieldChecker& FieldChecker::time(std::int64_t value) {
  return that(value >= 0 && value <= max_time_ms, Code::bad_time);
}

FieldChecker& FieldChecker::position(bool present, const v1::Position& at) {
  return that(!present || is_on_globe(at), Code::bad_position);
}

FieldChecker& FieldChecker::basis(v1::MassBasis value) {
  return that(value == v1::MASS_ESTIMATED || value == v1::MASS_STATED || value == v1::MASS_MEASURED,
              Code::bad_field);
}

FieldChecker& FieldChecker::site(const v1::SiteRef& value) { return id(value.organisation_id()); }

}  // namespace wastewatch::ledger
