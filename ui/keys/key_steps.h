// What is done with sealed keys in Settings: each step opens what it is told to open, does one thing on disk
// and answers with the key it was about. Nothing is changed when it fails. Any thread; Argon2id takes a tenth
// of a second for every passphrase that is tried.
#pragma once

#include <filesystem>

#include "crypto/passphrase.h"
#include "crypto/sealed_key.h"
#include "ui/keys/key_row.h"

namespace wastewatch::ui {

using KeyFolder = std::filesystem::path;

// The keys of a folder as rows, and the file of one; empty: it is not there any more.
QList<KeyRow> key_rows(const KeyFolder& folder);
std::filesystem::path key_file(const KeyFolder& folder, const QString& id);
// What a sealed key is, without opening it. Errors: crypto's corrupt_key_file.
Result<KeyRow> look_at_key(const KeyFolder& folder, BytesView sealed);

// Errors of all: crypto's and base's. `cost` is less in tests alone.
Result<KeyRow> create_key(const KeyFolder& folder, const QString& label, const crypto::Passphrase& passphrase,
                          const crypto::SealOptions& cost = {});
// Also unsupported (a key of a device), already_exists (this key is here).
Result<KeyRow> import_key(const KeyFolder& folder, BytesView sealed, const crypto::Passphrase& passphrase);
// Whether the backup opens and holds the key it says.
Result<KeyRow> check_backup(const KeyFolder& folder, BytesView sealed, const crypto::Passphrase& passphrase);
// The file is replaced only after the new one was opened again in memory.
Result<KeyRow> change_passphrase(const KeyFolder& folder, const QString& id,
                                 const crypto::Passphrase& present, const crypto::Passphrase& fresh,
                                 const crypto::SealOptions& cost = {});
// A copy of the sealed file, for its owner alone; and the sheet to print.
Result<KeyRow> save_backup(const KeyFolder& folder, const QString& id, const std::filesystem::path& to);
Result<KeyRow> save_backup_sheet(const KeyFolder& folder, const QString& id, const std::filesystem::path& to,
                                 std::int64_t now_ms);
Result<KeyRow> remove_key(const KeyFolder& folder, const QString& id);

}  // namespace wastewatch::ui
