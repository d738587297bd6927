#include "gateway/server/text_readings.h"

#include "crypto/hash.h"
#include "geo/datum.h"

namespace wastewatch::gateway {
namespace {

// In a time that does not tell how much of it is right.
bool is_token(std::string_view given, std::string_view right) {
  return crypto::sha256(as_bytes(given)) == crypto::sha256(as_bytes(right));
}

}  // namespace

Result<Spool::Incoming> TextReader::admitted(const LineReading& line, std::string_view token) const {
  const Device* device = context_.ring.of_id(line.device);
  if (device == nullptr) return fail(Errc::unknown_device);
  // Without a token only programs on this computer are believed.
  const bool may =
      device->config.token.empty()
          ? context_.is_local
          : is_token(line.token.empty() ? token : std::string_view(line.token), device->config.token);
  if (!may) return fail(Errc::not_authenticated);
  Spool::Incoming out{line.device, line.reading};
  if (out.reading.lat_e7) {
    const auto place = geo::converted(geo::Point{*out.reading.lat_e7, *out.reading.lon_e7},
                                      device->config.datum, geo::Datum::wgs84);
    out.reading.lat_e7 = place.lat_e7;
    out.reading.lon_e7 = place.lon_e7;
  }
  return out;
}

Result<std::optional<Spool::Incoming>> TextReader::take(std::string_view line, std::string_view token) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (line.empty()) return std::nullopt;
  const bool is_json = line.starts_with('{');
  if (!is_json && !columns_) {
    auto columns = CsvColumns::of_header(line);
    if (!columns) return fail(columns.error());
    columns_ = std::move(*columns);
    return std::nullopt;
  }
  const auto reading = is_json ? reading_of_json(line) : columns_->reading_of(line);
  if (!reading) return fail(reading.error());
  const auto incoming = admitted(*reading, token);
  if (!incoming) return fail(incoming.error());
  return *incoming;
}

}  // namespace wastewatch::gateway
