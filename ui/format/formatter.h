// format/ for QML, in the current language and the system's time zone. Reached as `Language.format`.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimeZone>

#include "ui/format/format.h"

namespace wastewatch::ui {

class Formatter : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("use Language.format")

 public:
  Tongue tongue() const { return tongue_; }
  void set_tongue(Tongue tongue) { tongue_ = tongue; }

  Q_INVOKABLE QString count(qint64 value) const { return format::count(value); }
  Q_INVOKABLE QString mass(qint64 mass_g) const { return format::mass(mass_g, tongue_); }
  Q_INVOKABLE QString massTick(qint64 mass_g, qint64 top_g) const {
    return format::mass_tick(mass_g, top_g, tongue_);
  }
  Q_INVOKABLE QString age(qint64 span_ms) const { return format::age(span_ms, tongue_); }
  Q_INVOKABLE QString ago(qint64 span_ms) const { return format::ago(span_ms, tongue_); }
  Q_INVOKABLE QString dateTime(qint64 time_ms) const {
    return format::date_time(time_ms, QTimeZone::systemTimeZone());
  }
  Q_INVOKABLE QString clock(qint64 time_ms) const {
    return format::clock(time_ms, QTimeZone::systemTimeZone());
  }
  Q_INVOKABLE QString moment(qint64 time_ms, qint64 now_ms) const {
    return format::moment(time_ms, now_ms, QTimeZone::systemTimeZone());
  }
  Q_INVOKABLE QList<double> roundTimes(double from_ms, double to_ms, double least_ms) const {
    return format::round_times(from_ms, to_ms, least_ms, QTimeZone::systemTimeZone());
  }
  Q_INVOKABLE QString distance(double metres) const { return format::distance(metres, tongue_); }
  Q_INVOKABLE QString percent(int basis_points) const { return format::percent(basis_points); }
  Q_INVOKABLE QString joined(const QStringList& parts) const { return format::joined(parts); }
  Q_INVOKABLE QString shortId(const QString& id) const { return format::short_id(id); }
  Q_INVOKABLE QString grouped(const QString& hash) const { return format::grouped(hash); }

 private:
  Tongue tongue_;
};

}  // namespace wastewatch::ui
