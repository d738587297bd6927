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

Result<crypto::PrivateKey> new_key(std::size_t number, std::string_view name) {
  return name.empty()
             ? crypto::PrivateKey::generate(key_type)
             : crypto::PrivateKey::from_name(key_type, std::string(name) + "-" + std::to_string(number));
}

Result<crypto::PrivateKey> write_new_key(const std::filesystem::path& file, std::size_t number,
                                         std::string_view name) {
  auto key = new_key(number, name);
  if (!key) return key;
  if (const auto written = write_text_file(file, key_json(*key)); !written)
    return std::unexpected(written.error());
  return key;
}

}  // namespace

Result<std::vector<crypto::PrivateKey>> create_validator_keys(const std::filesystem::path& folder,
                                                              std::size_t count, std::string_view name,
                                                              const std::filesystem::path& kept) {
  if (const auto made = make_own_folder(folder); !made) return std::unexpected(made.error());
  if (std::filesystem::exists(file_of(folder, 0)))
    return fail(Errc::already_set_up, folder.string() + " has keys already");
  std::vector<crypto::PrivateKey> out;
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_kept = !kept.empty() && std::filesystem::exists(file_of(kept, i));
    auto key = is_kept ? parse_key(file_of(kept, i)) : write_new_key(file_of(folder, i), i, name);
    if (!key) return std::unexpected(key.error());
    out.push_back(std::move(*key));
  }
  return out;
}

Result<std::vector<crypto::PrivateKey>> load_validator_keys(const std::filesystem::path& folder) {
  std::vector<crypto::PrivateKey> keys;
  for (std::size_t i = 0; std::filesystem::exists(file_of(folder, i)); ++i) {
    auto key = parse_key(file_of(folder, i));
    if (!key) return std::unexpected(key.error());
    keys.push_back(std::move(*key));
  }
  if (keys.empty()) return fail(Errc::no_keys, folder.string());
  return keys;
}

}  // namespace wastewatch::node
