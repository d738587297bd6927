#include "ui/geocode/geocoder.h"

#include <QGeoAddress>
#include <QGeoCodeReply>
#include <QGeoLocation>
#include <QTimer>
#include <QtPlugin>

#include "ui/geocode/site_book.h"
#include "words/input.h"

const QStaticPlugin qt_static_plugin_GeocoderFactory();  // made by moc

namespace wastewatch::ui {
namespace {

constexpr double at_site_m = 100;

class Reply : public QGeoCodeReply {
  Q_OBJECT

 public:
  Reply(const QList<QGeoLocation>& locations, QObject* parent) : QGeoCodeReply(parent) {
    setLocations(locations);
  }
  void finish() { setFinished(true); }
};

Tongue tongue_of(const QLocale& locale) {
  return locale.language() == QLocale::Chinese ? Tongue::chinese : Tongue::english;
}

QGeoLocation location_of(const NamedPlace& place) {
  QGeoAddress address;
  address.setText(place.name);
  QGeoLocation location;
  location.setAddress(address);
  location.setCoordinate({place.at.latitude, place.at.longitude});
  return location;
}

void add(std::vector<NamedPlace>& places, std::vector<NamedPlace> more) {
  for (NamedPlace& place : more) places.push_back(std::move(place));
}

std::vector<NamedPlace> found(const QString& typed, Tongue tongue) {
  std::vector<NamedPlace> out;
  if (const auto read = words::reading_as(words::InputKind::position, typed.toStdString())) {
    const auto& at = read->position;
    out.push_back({format::position(at.lat_e7, at.lon_e7), {at.lon_e7 / 1e7, at.lat_e7 / 1e7}});
  }
  add(out, SiteBook::instance().named(typed, most_found_places));
  add(out, places_named(typed, tongue, most_found_places));
  return out;
}

QString described(GeoPoint at, Tongue tongue) {
  if (const NamedPlace* site = SiteBook::instance().near(at, at_site_m)) return site->name;
  return place_words(at, tongue);
}

}  // namespace

Geocoder::Geocoder(const QVariantMap& parameters) : QGeoCodingManagerEngine(parameters) {}

// GeocodeModel connects to the reply after it has got it.
QGeoCodeReply* Geocoder::answer(const QList<QGeoLocation>& locations) {
  auto* reply = new Reply(locations, this);
  QTimer::singleShot(0, reply, [this, reply] {
    reply->finish();
    emit finished(reply);
  });
  return reply;
}

QGeoCodeReply* Geocoder::geocode(const QString& address, int limit, int offset, const QGeoShape& bounds) {
  QList<QGeoLocation> out;
  const int most = limit > 0 ? std::min(limit, most_found_places) : most_found_places;
  int passed = 0;
  for (const NamedPlace& place : found(address, tongue_of(locale()))) {
    const QGeoLocation location = location_of(place);
    if (bounds.isValid() && !bounds.contains(location.coordinate())) continue;
    if (passed++ < offset) continue;
    if (out.size() >= most) break;
    out << location;
  }
  return answer(out);
}

QGeoCodeReply* Geocoder::geocode(const QGeoAddress& address, const QGeoShape& bounds) {
  const QString text = address.isTextGenerated() ? address.city() : address.text();
  return geocode(text, -1, 0, bounds);
}

QGeoCodeReply* Geocoder::reverseGeocode(const QGeoCoordinate& coordinate, const QGeoShape& bounds) {
  const GeoPoint at{coordinate.longitude(), coordinate.latitude()};
  const bool asked = coordinate.isValid() && (!bounds.isValid() || bounds.contains(coordinate));
  const QString text = asked ? described(at, tongue_of(locale())) : QString();
  return answer(text.isEmpty() ? QList<QGeoLocation>{} : QList<QGeoLocation>{location_of({text, at})});
}

QGeoCodingManagerEngine* GeocoderFactory::createGeocodingManagerEngine(const QVariantMap& parameters,
                                                                       QGeoServiceProvider::Error* error,
                                                                       QString* errorString) const {
  *error = QGeoServiceProvider::NoError;
  errorString->clear();
  return new Geocoder(parameters);
}

void register_geocoder() { qRegisterStaticPluginFunction(qt_static_plugin_GeocoderFactory()); }

}  // namespace wastewatch::ui

#include "geocoder.moc"
