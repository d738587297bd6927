// The words of Settings → Keys: what a step did, why it failed, and the printed sheet. Any thread.
#pragma once

#include <cstdint>

#include "base/error.h"
#include "crypto/sealed_key_text.h"
#include "print/backup_sheet.h"
#include "ui/keys/key_row.h"

namespace wastewatch::ui {

enum class KeyStep : std::uint8_t { look, create, import, check, change, save, print, remove };

// A sentence, and an advice where there is one.
QString key_problem(KeyStep step, const Error& error);
QString key_done(KeyStep step, const KeyRow& key);
QString passphrases_differ();
// Names the line to compare with the sheet.
QString code_problem(const crypto::KeyTextFault& fault);

print::BackupSheet backup_sheet_of(const KeyRow& key, BytesView sealed, std::int64_t now_ms);

}  // namespace wastewatch::ui
