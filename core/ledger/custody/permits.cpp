#include "ledger/custody/permits.h"

#include <chrono>
#include <optional>

#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace {

struct Found {
  Code code = Code::permit_missing;
  Bytes key;
  v1::Permit permit;
};

bool is_valid(const v1::Permit& permit, std::int64_t now_ms) {
  return !permit.revoked() && permit.from_ms() <= now_ms && now_ms < permit.to_ms();
}

std::int64_t used_in(const v1::Permit& permit, std::int32_t year) {
  return permit.used_year() == year ? permit.used_mass_g() : 0;
}

bool has_room(const v1::Permit& permit, std::int32_t year, std::int64_t mass_g) {
  return permit.yearly_mass_g() == 0 || mass_g <= permit.yearly_mass_g() - used_in(permit, year);
}

std::int32_t year_of(const Context& context) {
  return calendar_year(context.now(), context.directory().policy().utc_offset_minutes());
}

Found find_permit(const Context& context, v1::PermitActivity activity, const std::string& waste_code,
                  std::int64_t mass_g) {
  Found found;
  const Bytes from = keys::permits(context.self, static_cast<std::uint8_t>(activity), waste_code);
  context.state().visit(from, keys::end_of_prefix(from), [&](BytesView key, BytesView value) {
    auto permit = context.state().decode<v1::Permit>(value);
    if (!permit) return false;
    if (!is_valid(*permit, context.now())) return true;
    found.code = Code::permit_exhausted;
    if (!has_room(*permit, year_of(context), mass_g)) return true;
    found = {Code::ok, to_bytes(key), *std::move(permit)};
    return false;
  });
  return found;
}

}  // namespace

Code require_permit(const Context& context, v1::PermitActivity activity, const std::string& waste_code,
                    std::int64_t mass_g) {
  return find_permit(context, activity, waste_code, mass_g).code;
}

Code use_permit(const Context& context, v1::PermitActivity activity, const std::string& waste_code,
                std::int64_t mass_g) {
  Found found = find_permit(context, activity, waste_code, mass_g);
  if (found.code != Code::ok || found.permit.yearly_mass_g() == 0) return found.code;
  const std::int32_t year = year_of(context);
  found.permit.set_used_mass_g(used_in(found.permit, year) + mass_g);
  found.permit.set_used_year(year);
  context.state().write(std::move(found.key), found.permit);
  return Code::ok;
}

std::int32_t calendar_year(std::int64_t time_ms, std::int64_t utc_offset_minutes) {
  using namespace std::chrono;
  const sys_time<milliseconds> local{milliseconds(time_ms) + minutes(utc_offset_minutes)};
  return static_cast<int>(year_month_day(floor<days>(local)).year());
}

}  // namespace wastewatch::ledger
