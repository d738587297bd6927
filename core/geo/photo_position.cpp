#include "geo/photo_position.h"

#include <libexif/exif-data.h>

#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>

#include "geo/degrees.h"

namespace wastewatch::geo {
namespace {

constexpr unsigned degrees_minutes_seconds = 3;
constexpr unsigned rational_bytes = 8;

// Of the GPS directory: a value and its hemisphere.
enum class GpsTag : std::uint16_t { latitude_ref = 1, latitude = 2, longitude_ref = 3, longitude = 4 };

struct FreeExif {
  void operator()(ExifData* data) const { exif_data_unref(data); }
};
using Exif = std::unique_ptr<ExifData, FreeExif>;

ExifEntry* entry_of(const Exif& exif, GpsTag tag) {
  return exif_content_get_entry(exif->ifd[EXIF_IFD_GPS], static_cast<ExifTag>(tag));
}

std::optional<double> degrees_of(const Exif& exif, const ExifEntry& entry) {
  const bool fits = entry.format == EXIF_FORMAT_RATIONAL && entry.components == degrees_minutes_seconds &&
                    entry.size >= degrees_minutes_seconds * rational_bytes && entry.data != nullptr;
  if (!fits) return std::nullopt;
  double out = 0;
  double unit = 1;
  for (std::size_t i = 0; i < degrees_minutes_seconds; ++i) {
    const ExifRational part =
        exif_get_rational(entry.data + i * rational_bytes, exif_data_get_byte_order(exif.get()));
    if (part.denominator == 0 && part.numerator != 0) return std::nullopt;
    if (part.denominator != 0) out += static_cast<double>(part.numerator) / part.denominator / unit;
    unit *= 60;
  }
  return out;
}

// "N", "S", "E" or "W" as a sign; 0: something else.
int sign_of(const ExifEntry* entry, char plus, char minus) {
  if (entry == nullptr || entry->data == nullptr || entry->size == 0) return 0;
  const char letter = static_cast<char>(entry->data[0]);
  return letter == plus ? 1 : letter == minus ? -1 : 0;
}

bool is_jpeg(BytesView bytes) {
  return bytes.size() > 4 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff;
}

Result<Point> position_in(const Exif& exif) {
  const auto* const latitude = entry_of(exif, GpsTag::latitude);
  const auto* const longitude = entry_of(exif, GpsTag::longitude);
  if (latitude == nullptr && longitude == nullptr) return fail(Errc::photo_unplaced);
  if (latitude == nullptr || longitude == nullptr) return fail(Errc::photo_misplaced);
  const auto north = degrees_of(exif, *latitude);
  const auto east = degrees_of(exif, *longitude);
  const int north_sign = sign_of(entry_of(exif, GpsTag::latitude_ref), 'N', 'S');
  const int east_sign = sign_of(entry_of(exif, GpsTag::longitude_ref), 'E', 'W');
  if (!north || !east || north_sign == 0 || east_sign == 0 || *north > 90 || *east > 180)
    return fail(Errc::photo_misplaced);
  if (*north == 0 && *east == 0) return fail(Errc::photo_unplaced);
  return point_at(north_sign * *north, east_sign * *east);
}

}  // namespace

Result<Point> photo_position(BytesView jpeg) {
  if (jpeg.size() > most_photo_bytes) return fail(Errc::too_large);
  if (!is_jpeg(jpeg)) return fail(Errc::no_photo);
  const Exif exif(exif_data_new_from_data(jpeg.data(), static_cast<unsigned>(jpeg.size())));
  if (!exif) return fail(Errc::no_photo);
  return position_in(exif);
}

}  // namespace wastewatch::geo
