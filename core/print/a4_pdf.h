// A PDF on A4 by Qt, as bytes. Needs a QGuiApplication (fonts); any one thread.
#pragma once

#include <QByteArray>
#include <QMarginsF>
#include <QString>
#include <functional>

class QPdfWriter;

namespace wastewatch::print {

inline constexpr int dots_per_inch = 254;  // tenths of a millimetre

QByteArray a4_pdf(const QString& title, const QMarginsF& margins_mm,
                  const std::function<void(QPdfWriter&)>& draw);

}  // namespace wastewatch::print
