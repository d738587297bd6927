// Settings → Map: the source of the base map, edited. Every change is stored and used at once (ui/tiles). A
// key of a map service never becomes text of QML: it is taken from the field that it was typed into, used for
// all layers of the same server, and forgotten when a layer's server is changed. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include "ui/signing/secret_input.h"
#include "ui/tiles/raster_map.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

// A layer as the screen shows it.
struct MapLayerRow {
  Q_GADGET
  QML_VALUE_TYPE(mapLayerRow)
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(bool valid MEMBER valid)  // the address is one of tiles
  Q_PROPERTY(bool wantsKey MEMBER wants_key)
  Q_PROPERTY(bool hasKey MEMBER has_key)

 public:
  QString address;
  bool valid = false, wants_key = false, has_key = false;

  bool operator==(const MapLayerRow&) const = default;
};

class MapSource : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MapLayerRow> layers READ layers NOTIFY changed)
  Q_PROPERTY(bool full READ full NOTIFY changed)  // no room for another layer
  Q_PROPERTY(int leastZoom READ leastZoom WRITE setLeastZoom NOTIFY changed)
  Q_PROPERTY(int mostZoom READ mostZoom WRITE setMostZoom NOTIFY changed)
  Q_PROPERTY(bool largeTiles READ largeTiles WRITE setLargeTiles NOTIFY changed)  // 512 px
  Q_PROPERTY(QString credit READ credit WRITE setCredit NOTIFY changed)
  Q_PROPERTY(bool gcj02 READ gcj02 WRITE setGcj02 NOTIFY changed)
  Q_PROPERTY(QString path READ path NOTIFY changed)  // of the file or the folder, as people read it

 public:
  enum Kind { BuiltIn, Server, Folder, File };
  Q_ENUM(Kind)

  explicit MapSource(QObject* parent);
  MapSource(RasterMap& map, QObject* parent);
  static MapSource* create(QQmlEngine*, QJSEngine*);

  Kind kind() const { return static_cast<Kind>(source_.kind); }
  void setKind(Kind kind);
  QList<MapLayerRow> layers() const;
  bool full() const { return source_.layers.size() >= most_layers; }
  int leastZoom() const { return source_.least_zoom; }
  void setLeastZoom(int zoom);  // never above the other
  int mostZoom() const { return source_.most_zoom; }
  void setMostZoom(int zoom);
  bool largeTiles() const;
  void setLargeTiles(bool large);
  QString credit() const { return source_.credit; }
  void setCredit(const QString& text);
  bool gcj02() const { return source_.gcj02; }
  void setGcj02(bool gcj02);
  QString path() const;

  Q_INVOKABLE void choose(const QUrl& place);  // a file or a folder, as the kind is
  Q_INVOKABLE void addLayer();
  Q_INVOKABLE void removeLayer(int layer);
  Q_INVOKABLE void moveLayer(int layer, int by);
  Q_INVOKABLE void setAddress(int layer, const QString& address);
  Q_INVOKABLE void setKey(int layer, wastewatch::ui::SecretInput* typed);
  Q_INVOKABLE void forgetKey(int layer);
  Q_INVOKABLE void useTianditu();  // both its layers, without a key

 signals:
  void changed();

 private:
  bool has(int layer) const { return layer >= 0 && layer < source_.layers.size(); }
  void use(const RasterSource& source);
  void give_key(int layer, const QString& key);

  RasterMap& map_;
  RasterSource source_;
};

}  // namespace wastewatch::ui
