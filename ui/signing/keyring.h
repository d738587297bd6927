// The official's sealed keys on this computer: files in one folder, named without being opened. In the
// demonstration the fictional inspector's key is put there, sealed with a passphrase that is no secret. Any
// thread.
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "crypto/sealed_key.h"
#include "index/reader.h"

namespace wastewatch::ui {

struct KeyEntry {
  std::filesystem::path file;
  crypto::PublicKey public_key;
  QString label;
};

constexpr std::size_t max_keys = 64;
std::filesystem::path keys_folder();

// Sealed key files of the folder, by label; others are passed over. Errors: none, an unreadable folder is
// empty.
std::vector<KeyEntry> sealed_keys(const std::filesystem::path& folder);

// Shown on screen in the demonstration only: that key is derived from a public name and protects nothing.
inline constexpr const char* demo_passphrase = "demo-wuzhen";
// Writes the fictional inspector's key file unless it is there. Errors: crypto's.
Status make_demo_key(const std::filesystem::path& folder);
// Whether this is the fictional inspector's key and the chain takes it as such: a demonstration chain.
bool is_demo_key(const index::Reader& reader, const crypto::PublicKey& key);
crypto::PublicKey demo_public_key();
// How a key is named on screen: its label, the fictional inspector's in the language of the screen.
QString key_label(const crypto::PublicKey& key, const QString& label);

}  // namespace wastewatch::ui
