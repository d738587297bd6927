// Qt Location's geocoding without a network: positions as people write them, towns and waters' places of the
// base map in both languages, and sites registered on the chain. Provider "wastewatch" of a Plugin; used by
// GeocodeModel. GUI thread only.
#pragma once

#include <QGeoCodingManagerEngine>
#include <QGeoServiceProviderFactory>
#include <QObject>

namespace wastewatch::ui {

constexpr int most_found_places = 12;

class Geocoder : public QGeoCodingManagerEngine {
  Q_OBJECT

 public:
  explicit Geocoder(const QVariantMap& parameters);

  // Bounds leave out what lies outside of them. Answers come with the next turn of the event loop.
  QGeoCodeReply* geocode(const QString& address, int limit, int offset, const QGeoShape& bounds) override;
  QGeoCodeReply* geocode(const QGeoAddress& address, const QGeoShape& bounds) override;
  // One location whose address text is "3.1 km south-west of Tongxiang", or the name of a site within 100 m.
  QGeoCodeReply* reverseGeocode(const QGeoCoordinate& coordinate, const QGeoShape& bounds) override;

 private:
  QGeoCodeReply* answer(const QList<QGeoLocation>& locations);
};

class GeocoderFactory : public QObject, public QGeoServiceProviderFactory {
  Q_OBJECT
  Q_INTERFACES(QGeoServiceProviderFactory)
  Q_PLUGIN_METADATA(IID "org.qt-project.qt.geoservice.serviceproviderfactory/6.0" FILE "geocoder.json")

 public:
  QGeoCodingManagerEngine* createGeocodingManagerEngine(const QVariantMap& parameters,
                                                        QGeoServiceProvider::Error* error,
                                                        QString* errorString) const override;
};

// Makes the provider known to Qt Location; before the first Plugin that names it.
void register_geocoder();

}  // namespace wastewatch::ui
