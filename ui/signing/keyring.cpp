#include "ui/signing/keyring.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <algorithm>

#include "base/files.h"
#include "crypto/errors.h"
#include "scenario/world.h"
#include "ui/format/plain.h"

namespace wastewatch::ui {
namespace {

constexpr const char* key_extension = ".wwkey";

const scenario::Company& first_regulator() {
  return *std::ranges::find(scenario::companies(), scenario::Kind::regulator, &scenario::Company::kind);
}

crypto::PrivateKey demo_key() {
  return crypto::PrivateKey::from_name(crypto::KeyType::secp256k1,
                                       scenario::inspector_key_name(first_regulator(), 1));
}

}  // namespace

std::filesystem::path keys_folder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return std::filesystem::path(data.toStdString()) / "keys";
}

std::vector<KeyEntry> sealed_keys(const std::filesystem::path& folder) {
  std::vector<KeyEntry> out;
  std::error_code failed;
  for (std::filesystem::directory_iterator at(folder, failed), end;
       !failed && at != end && out.size() < max_keys; at.increment(failed)) {
    const auto sealed = crypto::read_key_file(at->path());
    if (!sealed) continue;
    const auto info = crypto::inspect(*sealed);
    if (!info || info->public_key.type != crypto::KeyType::secp256k1) continue;
    out.push_back({at->path(), info->public_key, plain(info->label)});
  }
  std::ranges::sort(out, {}, &KeyEntry::label);
  return out;
}

Status make_demo_key(const std::filesystem::path& folder) {
  if (auto made = make_private_folder(folder); !made) return made;
  std::error_code ignored;
  const auto file = folder / (std::string("demo-inspector") + key_extension);
  if (std::filesystem::exists(file, ignored)) return {};
  const auto sealed = crypto::seal(demo_key(), demo_passphrase, "Inspector 1");
  if (!sealed) return std::unexpected(sealed.error());
  const auto written = crypto::write_key_file(file, *sealed);
  if (!written && written.error().is(crypto::Errc::already_exists)) return {};
  return written;
}

crypto::PublicKey demo_public_key() { return demo_key().public_key(); }

QString key_label(const crypto::PublicKey& key, const QString& label) {
  return key == demo_public_key() ? QCoreApplication::translate("Signing", "Inspector 1") : label;
}

bool is_demo_key(const index::Reader& reader, const crypto::PublicKey& key) {
  return key.bytes == demo_public_key().bytes && reader.key(key.bytes).has_value();
}

}  // namespace wastewatch::ui
