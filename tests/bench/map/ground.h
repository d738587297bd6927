// The offline base map and its names alone, painted into a picture.
#pragma once

#include <QDir>

namespace wastewatch::ui {

void measure_ground(int frames);
void save_ground(const QDir& folder);

}  // namespace wastewatch::ui
