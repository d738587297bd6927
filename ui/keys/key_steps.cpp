#include "ui/keys/key_steps.h"

#include <algorithm>
#include <utility>

#include "base/files.h"
#include "crypto/errors.h"
#include "crypto/passphrase_strength.h"
#include "ui/keys/backup_words.h"

namespace wastewatch::ui {
namespace {

constexpr const char* key_suffix = ".wwkey";

bool is_here(const KeyFolder& folder, const crypto::PublicKey& key) {
  return std::ranges::contains(sealed_keys(folder), key, &KeyEntry::public_key);
}

std::filesystem::path fresh_file(const KeyFolder& folder, const KeyRow& row) {
  return folder / (row.id.toStdString() + key_suffix);
}

struct SealedFile {
  std::filesystem::path path;
  Bytes sealed;
};

// A key of the folder.
Result<SealedFile> sealed_file(const KeyFolder& folder, const QString& id) {
  auto path = key_file(folder, id);
  if (path.empty()) return fail(FileErrc::missing, "the key file is not there any more");
  auto sealed = crypto::read_key_file(path);
  if (!sealed) return fail(sealed.error());
  return SealedFile{std::move(path), std::move(*sealed)};
}

Result<KeyRow> put(const KeyFolder& folder, BytesView sealed) {
  if (auto made = make_private_folder(folder); !made) return fail(made.error());
  auto row = look_at_key(folder, sealed);
  if (!row) return row;
  if (auto written = crypto::write_key_file(fresh_file(folder, *row), sealed); !written)
    return fail(written.error());
  row->here = true;
  return row;
}

// A sealed key that its passphrase opens.
Result<Bytes> sealed_anew(const crypto::PrivateKey& key, const crypto::Passphrase& passphrase,
                          std::string_view label, const crypto::SealOptions& cost) {
  const auto known = crypto::known_words(label);
  if (auto good = crypto::check_new_passphrase(passphrase, known); !good) return fail(good.error());
  auto sealed = crypto::seal(key, passphrase, label, cost);
  if (!sealed) return sealed;
  if (const auto again = crypto::open(*sealed, passphrase); !again) return fail(again.error());
  return sealed;
}

}  // namespace

QList<KeyRow> key_rows(const KeyFolder& folder) {
  QList<KeyRow> out;
  for (const auto& entry : sealed_keys(folder))
    out << key_row({entry.public_key, entry.label.toStdString(), {}}, true);
  return out;
}

std::filesystem::path key_file(const KeyFolder& folder, const QString& id) {
  for (const auto& entry : sealed_keys(folder)) {
    if (key_row({entry.public_key, {}, {}}, true).id == id) return entry.file;
  }
  return {};
}

Result<KeyRow> look_at_key(const KeyFolder& folder, BytesView sealed) {
  const auto info = crypto::inspect(sealed);
  if (!info) return fail(info.error());
  return key_row(*info, is_here(folder, info->public_key));
}

Result<KeyRow> create_key(const KeyFolder& folder, const QString& label, const crypto::Passphrase& passphrase,
                          const crypto::SealOptions& cost) {
  const auto key = crypto::PrivateKey::generate(crypto::KeyType::secp256k1);
  if (!key) return fail(key.error());
  const auto sealed = sealed_anew(*key, passphrase, label.toStdString(), cost);
  if (!sealed) return fail(sealed.error());
  return put(folder, *sealed);
}

Result<KeyRow> import_key(const KeyFolder& folder, BytesView sealed, const crypto::Passphrase& passphrase) {
  const auto key = crypto::open(sealed, passphrase);
  if (!key) return fail(key.error());
  if (key->public_key().type != crypto::KeyType::secp256k1)
    return fail(crypto::Errc::unsupported, "a key of a device");
  if (is_here(folder, key->public_key())) return fail(crypto::Errc::already_exists);
  return put(folder, sealed);
}

Result<KeyRow> check_backup(const KeyFolder& folder, BytesView sealed, const crypto::Passphrase& passphrase) {
  if (const auto key = crypto::open(sealed, passphrase); !key) return fail(key.error());
  return look_at_key(folder, sealed);
}

Result<KeyRow> change_passphrase(const KeyFolder& folder, const QString& id,
                                 const crypto::Passphrase& present, const crypto::Passphrase& fresh,
                                 const crypto::SealOptions& cost) {
  const auto file = sealed_file(folder, id);
  if (!file) return fail(file.error());
  const auto info = crypto::inspect(file->sealed);
  if (!info) return fail(info.error());
  const auto key = crypto::open(file->sealed, present);
  if (!key) return fail(key.error());
  const auto anew = sealed_anew(*key, fresh, info->label, cost);
  if (!anew) return fail(anew.error());
  if (auto written = crypto::write_key_file(file->path, *anew, crypto::Replace::yes); !written)
    return fail(written.error());
  return look_at_key(folder, *anew);
}

Result<KeyRow> save_backup(const KeyFolder& folder, const QString& id, const std::filesystem::path& to) {
  const auto file = sealed_file(folder, id);
  if (!file) return fail(file.error());
  if (auto written = crypto::write_key_file(to, file->sealed, crypto::Replace::yes); !written)
    return fail(written.error());
  return look_at_key(folder, file->sealed);
}

Result<KeyRow> save_backup_sheet(const KeyFolder& folder, const QString& id, const std::filesystem::path& to,
                                 std::int64_t now_ms) {
  const auto file = sealed_file(folder, id);
  if (!file) return fail(file.error());
  const auto row = look_at_key(folder, file->sealed);
  if (!row) return fail(row.error());
  const auto pdf = print::backup_sheet_pdf(backup_sheet_of(*row, file->sealed, now_ms));
  if (auto written = write_file(to, pdf, {.access = Access::owner}); !written) return fail(written.error());
  return *row;
}

Result<KeyRow> remove_key(const KeyFolder& folder, const QString& id) {
  const auto file = sealed_file(folder, id);
  if (!file) return fail(file.error());
  auto row = look_at_key(folder, file->sealed);
  std::error_code failed;
  std::filesystem::remove(file->path, failed);
  if (failed) return file_failure("cannot delete", file->path, failed);
  if (auto synced = sync_folder(folder); !synced) return fail(synced.error());
  if (row) row->here = false;
  return row;
}

}  // namespace wastewatch::ui
