// keys: sealed key files.
#include <algorithm>
#include <vector>

#include "arguments.h"
#include "base/encoding.h"
#include "base/files.h"
#include "commands.h"
#include "crypto/passphrase.h"
#include "crypto/sealed_key.h"
#include "errors.h"
#include "passphrase.h"
#include "plain.h"
#include "said.h"

namespace wastewatch::cli {
namespace {

struct KeyOptions {
  std::string file;
  std::string label;
  std::string passphrase_file;
  std::string new_passphrase_file;
};

struct FolderOptions {
  std::string folder;
};

void write_info(std::ostream& out, const crypto::SealedKeyInfo& info) {
  out << "  "
      << said("cli.keys.public_key", {{"key", to_hex(info.public_key.bytes)},
                                      {"type", std::string(crypto::key_type_name(info.public_key.type))}})
      << "\n";
  if (const auto address = crypto::address_of(info.public_key))
    out << "  " << said("cli.keys.address", {{"address", to_hex_upper(*address)}}) << "\n";
  if (!info.label.empty()) out << "  " << said("cli.keys.label", {{"label", plain(info.label)}}) << "\n";
}

Result<crypto::SealedKeyInfo> inspect_file(const std::filesystem::path& file) {
  const auto bytes = crypto::read_key_file(file);
  if (!bytes) return fail(bytes.error());
  return crypto::inspect(*bytes);
}

Exit create(Console& console, const KeyOptions& options) {
  if (const auto fits = check_text("--label", options.label, crypto::max_label_bytes); !fits)
    return report(console, fits.error());
  const auto secret = new_passphrase(console, options.passphrase_file, options.label);
  if (!secret) return report(console, secret.error());
  const auto key = crypto::PrivateKey::generate(crypto::KeyType::secp256k1);
  if (!key) return report(console, key.error());
  const auto sealed = crypto::seal(*key, *secret, options.label);
  if (!sealed) return report(console, sealed.error());
  if (auto written = crypto::write_key_file(options.file, *sealed); !written)
    return report(console, written.error());
  console.out << said("cli.keys.written", {{"path", plain(options.file)}}) << "\n";
  write_info(console.out, {key->public_key(), options.label, {}});
  console.out << said("cli.keys.backup") << "\n";
  return Exit::ok;
}

Exit show(Console& console, const KeyOptions& options) {
  const auto info = inspect_file(options.file);
  if (!info) return report(console, info.error());
  console.out << plain(options.file) << "\n";
  write_info(console.out, *info);
  return Exit::ok;
}

Exit check_key(Console& console, const KeyOptions& options) {
  const auto key = open_key_file(console, options.file, options.passphrase_file);
  if (!key) return report(console, key.error());
  console.out << said("cli.keys.opens", {{"path", plain(options.file)}}) << "\n";
  return show(console, options);
}

Exit change_passphrase(Console& console, const KeyOptions& options) {
  const auto info = inspect_file(options.file);
  if (!info) return report(console, info.error());
  const auto key = open_key_file(console, options.file, options.passphrase_file);
  if (!key) return report(console, key.error());
  const auto secret = new_passphrase(console, options.new_passphrase_file, info->label);
  if (!secret) return report(console, secret.error());
  const auto sealed = crypto::seal(*key, *secret, info->label);
  if (!sealed) return report(console, sealed.error());
  if (auto written = crypto::write_key_file(options.file, *sealed, crypto::Replace::yes); !written)
    return report(console, written.error());
  console.out << said("cli.keys.changed") << "\n" << said("cli.keys.backup") << "\n";
  return Exit::ok;
}

Exit list(Console& console, const FolderOptions& options) {
  std::error_code error;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(options.folder, error))
    files.push_back(entry.path());
  if (error) return report(console, file_failure("cannot read", options.folder, error).error());
  std::ranges::sort(files);
  for (const auto& file : files) {
    const auto info = inspect_file(file);
    if (!info) continue;
    console.out << plain(file.string()) << "\n";
    write_info(console.out, *info);
  }
  return Exit::ok;
}

}  // namespace

void add_keys(CLI::App& app, Session& session) {
  auto* keys = app.add_subcommand("keys");
  keys->require_subcommand(1);
  auto options = std::make_shared<KeyOptions>();
  auto* made = keys->add_subcommand("create");
  made->add_option("file", options->file)->required();
  made->add_option("--label", options->label);
  made->add_option("--passphrase-file", options->passphrase_file);
  on_chosen(made, session, options, create);
  auto* shown_key = keys->add_subcommand("show");
  shown_key->add_option("file", options->file)->required();
  on_chosen(shown_key, session, options, show);
  auto* checked = keys->add_subcommand("check");
  checked->add_option("file", options->file)->required();
  checked->add_option("--passphrase-file", options->passphrase_file);
  on_chosen(checked, session, options, check_key);
  auto* changed = keys->add_subcommand("passphrase");
  changed->add_option("file", options->file)->required();
  changed->add_option("--passphrase-file", options->passphrase_file);
  changed->add_option("--new-passphrase-file", options->new_passphrase_file);
  on_chosen(changed, session, options, change_passphrase);
  auto folder = std::make_shared<FolderOptions>();
  auto* listed = keys->add_subcommand("list");
  listed->add_option("folder", folder->folder)->default_val(".");
  on_chosen(listed, session, folder, list);
}

}  // namespace wastewatch::cli
