// What a reading measured, in words: speed, humidity, temperature, battery, fix, accuracy. Pure but for the
// language of the screen's titles.
#pragma once

#include <QList>

#include "ledger/devices/telemetry.h"
#include "ui/format/format.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

QString speed_words(double kmh);
QString share_words(double share);  // 0 to 1: "46.2 %"
// Only what was measured.
QList<Fact> measured_facts(const ledger::Reading& reading, Tongue tongue);

}  // namespace wastewatch::ui
