#include "node/validator_keys.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "node/files.h"

namespace wastewatch::node {
namespace {

using nlohmann::ordered_json;

constexpr auto key_type = crypto::KeyType::secp256k1;
constexpr std::string_view private_type = "tendermint/PrivKeySecp256k1";

std::filesystem::path file_of(const std::filesystem::path& folder, std::size_t number) {
  return folder / (std::to_string(number) + ".json");
}

std::string key_json(const crypto::PrivateKey& key) {
  const auto& public_key = key.public_key();
  const ordered_json out = {
      {"address", to_hex_upper(crypto::address_of(public_key).value_or(Address{}))},
      {"pub_key", {{"type", crypto::json_type_name(key_type)}, {"value", to_base64(public_key.bytes)}}},
      {"priv_key", {{"type", private_type}, {"value", to_base64(key.secret())}}}};
  return out.dump(2);
}

Result<crypto::PrivateKey> parse_key(const std::filesystem::path& file) {
  const auto text = read_text_file(file);
  if (!text) return std::unexpected(text.error());
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  const nlohmann::json::json_pointer type_at("/priv_key/type");
  const nlohmann::json::json_pointer value_at("/priv_key/value");
  const bool shaped = json.is_object() && json.contains(type_at) && json.contains(value_at) &&
                      json[type_at] == private_type && json[value_at].is_string();
  if (!shaped) return fail(Errc::bad_key_file, file.string());
  const auto secret = from_base64(json[value_at].get<std::string>());
  if (!secret) return fail(Errc::bad_key_file, file.string());
  auto key = crypto::PrivateKey::from_secret(key_type, *secret);
  if (!key) return fail(Errc::bad_key_file, file.string() + ": " + key.error().text());
  return key;
}

}  // namespace

Status create_validator_keys(const std::filesystem::path& folder, std::size_t count, std::string_view name) {
  if (const auto made = make_folder(folder); !made) return made;
  if (std::filesystem::exists(file_of(folder, 0)))
    return fail(Errc::in_use, folder.string() + " has keys already");
  for (std::size_t i = 0; i < count; ++i) {
    auto key = name.empty()
                   ? crypto::PrivateKey::generate(key_type)
                   : crypto::PrivateKey::from_name(key_type, std::string(name) + "-" + std::to_string(i));
    if (!key) return std::unexpected(key.error());
    if (const auto written = write_text_file(file_of(folder, i), key_json(*key), 0600); !written)
      return written;
  }
  return {};
}

Result<std::vector<crypto::PrivateKey>> load_validator_keys(const std::filesystem::path& folder) {
  std::vector<crypto::PrivateKey> keys;
  for (std::size_t i = 0; std::filesystem::exists(file_of(folder, i)); ++i) {
    auto key = parse_key(file_of(folder, i));
    if (!key) return std::unexpected(key.error());
    keys.push_back(std::move(*key));
  }
  if (keys.empty()) return fail(Errc::bad_key_file, "no validator keys in " + folder.string());
  return keys;
}

}  // namespace wastewatch::node
