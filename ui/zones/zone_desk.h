// The zones and corridors that this office drew or imported: kept in zones.geojson in the data folder,
// whatever network is followed. Every change is written at once, on a thread of its own; a file that cannot
// be read is kept beside the new one and never overwritten. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoCoordinate>
#include <QGeoPath>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <optional>
#include <utility>
#include <vector>

#include "base/error.h"
#include "geo/zone.h"
#include "ui/base/deliver.h"
#include "ui/values/map_values.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

// QML value type `zoneRow`.
struct ZoneRow {
  Q_GADGET
  QML_VALUE_TYPE(zoneRow)
  Q_PROPERTY(QString key MEMBER key CONSTANT)
  Q_PROPERTY(QString kind MEMBER kind CONSTANT)  // "zone", "forbidden", "corridor"
  Q_PROPERTY(QString name MEMBER name CONSTANT)
  Q_PROPERTY(QString extent MEMBER extent CONSTANT)  // "1.07 km²"; "12.3 km, 400 m wide"
  Q_PROPERTY(QGeoPath path MEMBER path CONSTANT)
  Q_PROPERTY(double halfWidth MEMBER half_width_m CONSTANT)

 public:
  QString key, kind, name, extent;
  QGeoPath path;
  double half_width_m = 0;
  bool operator==(const ZoneRow&) const = default;
};

class ZoneDesk : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QList<wastewatch::ui::ZoneRow> rows READ rows NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MapShape> shapes READ shapes NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)  // of the last step; empty: none
  Q_PROPERTY(
      QString detail READ detail NOTIFY changed)  // of the problem: which feature, what is wrong with it
  Q_PROPERTY(QString message READ message NOTIFY changed)  // what the last step did
  Q_PROPERTY(bool canUndo READ can_undo NOTIFY changed)    // the last change of what is kept
  Q_PROPERTY(QString undoText READ undo_text NOTIFY changed)

 public:
  explicit ZoneDesk(QObject* parent);
  ~ZoneDesk() override;
  static ZoneDesk* create(QQmlEngine*, QJSEngine*);

  // Reads what is kept in a folder. The session's data folder is opened at the start.
  void open(const QString& folder);
  void finish();  // waits until everything is written

  // What keeps a shape from being saved, a sentence; empty: nothing. Holes of a zone that is there are kept.
  Q_INVOKABLE QString shortcoming(const QString& kind, const QString& name, const QGeoPath& path,
                                  double half_width_m) const;
  // A zone of that key is changed, with an empty key one is added. False: see `problem`.
  Q_INVOKABLE bool save(const QString& key, const QString& kind, const QString& name, const QGeoPath& path,
                        double half_width_m);
  Q_INVOKABLE void remove(const QString& key);
  // Takes the last removal, change or import back.
  Q_INVOKABLE void undo();
  // Adds the zones and corridors of a GeoJSON, KML or GPX file; all of them or none.
  Q_INVOKABLE void importFrom(const QUrl& file);
  Q_INVOKABLE void exportTo(const QUrl& file);
  Q_INVOKABLE void forgetNews();

  // A corner as people read and type it: "30.74612, 120.48723". An invalid coordinate: not one.
  Q_INVOKABLE static QString positionText(const QGeoCoordinate& at);
  Q_INVOKABLE static QGeoCoordinate positionOf(const QString& text);

  QList<ZoneRow> rows() const;
  QList<MapShape> shapes() const;
  bool busy() const { return waiting_ > 0; }
  QString problem() const;
  QString detail() const;
  QString message() const;
  bool can_undo() const { return before_.has_value(); }
  QString undo_text() const;

 signals:
  void changed();

 private:
  struct Step {
    enum class Kind : std::uint8_t { none, opened, kept, imported, exported } kind = Kind::none;
    std::optional<Error> error{};
    std::vector<geo::Zone> zones{};
    std::size_t skipped = 0;
    std::size_t thinned = 0;
  };
  enum class Change : std::uint8_t { removal, change, import };
  struct Before {
    Change change;
    std::vector<geo::Zone> zones;
  };
  template <class Work>
  void run(Work work);
  void take(Step step);
  QString imported_text() const;
  void add_imported(Step& step);
  void remember(Change change) { before_ = Before{change, zones_}; }
  void keep();
  std::optional<geo::Zone> made(const QString& key, const QString& kind, const QString& name,
                                const QGeoPath& path, double half_width_m) const;

  QString file_;
  std::vector<geo::Zone> zones_;
  std::optional<Before> before_;  // what is kept
  bool damaged_ = false;          // the file that is there could not be read
  Step last_;
  std::optional<Error> refused_;  // of save()
  int waiting_ = 0;
  QThreadPool pool_;
  Inbox<Step> inbox_{[this](Step step) { take(std::move(step)); }};
};

}  // namespace wastewatch::ui
