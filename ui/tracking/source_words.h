// Where figures are from, for files that leave the program: network, height and time of the block.
#pragma once

#include <QString>

#include "ui/records/record_context.h"

namespace wastewatch::ui {

// "waste-demo, block 5731 of 2026-03-02 07:40:05".
QString source_words(const RecordContext& context);

}  // namespace wastewatch::ui
