#include "scenario/signing_desk.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "ledger/canonical.h"
#include "ledger/envelope/tx.h"
#include "scenario/errors.h"

namespace wastewatch::scenario {
namespace {

using nlohmann::json;

std::optional<crypto::KeyType> type_of(const std::string& name) {
  if (name == "ed25519") return crypto::KeyType::ed25519;
  if (name == "secp256k1") return crypto::KeyType::secp256k1;
  if (name == "secp256r1") return crypto::KeyType::secp256r1;
  return {};
}

std::string text_of(const json& entry, const char* name) {
  const auto found = entry.find(name);
  return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

// The entry with a public key instead of its name.
json with_key(json entry, const crypto::PrivateKey& key) {
  entry.erase("name");
  entry["public_key"] = to_hex(key.public_key().bytes);
  return entry;
}

}  // namespace

Result<std::string> SigningDesk::open(const Preamble& preamble) {
  chain_id_ = preamble.chain_id;
  json state = {{"format", 1}};
  for (const char* list : {"waste_kinds", "organisations", "keys", "vehicles", "devices", "validators"})
    state[list] = json::array();
  for (const auto& [list, text] : preamble.entries) {
    json entry = json::parse(text, nullptr, false);
    if (!entry.is_object()) return fail(Errc::bad_line, list + ": expected an object");
    const std::string name = text_of(entry, "name");
    if (list == "policy") {
      state[list] = std::move(entry);
      continue;
    }
    if (list == "organisations") {
      const std::string code = text_of(entry, "credit_code");
      organisations_[code] = ledger::to_string(ledger::organisation_id(code));
    }
    if (list == "keys") {
      if (name.empty()) return fail(Errc::bad_line, "keys: expected \"name\"");
      auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, name);
      entry = with_key(std::move(entry), key);
      signers_.emplace(name, Signer{std::move(key), {}});
    }
    if (list == "devices") {
      const auto type = type_of(text_of(entry, "key_type"));
      if (name.empty() || !type) return fail(Errc::bad_line, R"(devices: expected "name" and "key_type")");
      entry = with_key(std::move(entry), crypto::PrivateKey::from_name(*type, name));
      devices_.emplace(name, SimulatedDevice(*type, name));
    }
    state[list].push_back(std::move(entry));
  }
  return state.dump();
}

std::string SigningDesk::resolve(const std::string& field, const std::string& name) const {
  const auto find = [&](const auto& among) {
    const auto found = among.find(name);
    return found == among.end() ? std::string{} : found->second;
  };
  if (field == "to_organisation" || field == "destination" || field == "organisation_id")
    return find(organisations_);
  if (field == "device_id" || field == "device_ids") {
    const auto found = devices_.find(name);
    return found == devices_.end() ? std::string{} : ledger::to_string(found->second.id());
  }
  if (field == "driver_key") {
    const auto found = signers_.find(name);
    return found == signers_.end() ? std::string{}
                                   : std::string(as_text(found->second.key.public_key().bytes));
  }
  return find(made_);
}

Status SigningDesk::resolve_all(google::protobuf::Message& message) const {
  using Field = google::protobuf::FieldDescriptor;
  const auto& by = *message.GetReflection();
  std::vector<const Field*> fields;
  by.ListFields(message, &fields);
  for (const auto* field : fields) {
    const int count = field->is_repeated() ? by.FieldSize(message, field) : 1;
    for (int i = 0; i < count; ++i) {
      if (field->cpp_type() == Field::CPPTYPE_MESSAGE) {
        auto& part = field->is_repeated() ? *by.MutableRepeatedMessage(&message, field, i)
                                          : *by.MutableMessage(&message, field);
        if (auto done = resolve_all(part); !done) return done;
      }
      if (field->type() != Field::TYPE_BYTES) continue;
      const std::string name =
          field->is_repeated() ? by.GetRepeatedString(message, field, i) : by.GetString(message, field);
      std::string id = resolve(field->name(), name);
      if (id.empty()) return fail(Errc::unknown_name, field->name() + ": \"" + name + "\"");
      field->is_repeated() ? by.SetRepeatedString(&message, field, i, std::move(id))
                           : by.SetString(&message, field, std::move(id));
    }
  }
  return {};
}

Result<Bytes> SigningDesk::sign_message(const std::string& by, std::uint32_t lane,
                                        ledger::v1::Message message, std::int64_t height,
                                        const std::string& makes) {
  const auto found = signers_.find(by);
  if (found == signers_.end()) return fail(Errc::unknown_name, "by: \"" + by + "\"");
  auto& signer = found->second;
  ledger::v1::TxBody body;
  body.set_chain_id(chain_id_);
  body.set_signer(std::string(as_text(signer.key.public_key().bytes)));
  body.set_lane(lane);
  body.set_sequence(++signer.sequences[lane]);
  body.set_valid_until_height(height + ledger::max_valid_blocks);
  *body.add_messages() = std::move(message);
  if (!makes.empty()) made_[makes] = ledger::to_string(ledger::message_id(ledger::origin_of(body, 0)));
  auto tx = ledger::sign_tx(signer.key, std::move(body));
  if (!tx) return fail(Errc::sign_failed, tx.error().text());
  return std::move(*tx);
}

Result<Bytes> SigningDesk::sign(const Signed& entry, std::int64_t height) {
  ledger::v1::Message message = entry.message;
  if (auto done = resolve_all(message); !done) return fail(done.error());
  return sign_message(entry.by, 0, std::move(message), height, entry.makes);
}

Result<ledger::v1::Message> SigningDesk::make_chunk(const Report& report) {
  const auto found = devices_.find(report.device);
  if (found == devices_.end()) return fail(Errc::unknown_name, "device: \"" + report.device + "\"");
  if (report.restarts) found->second.restart();
  return found->second.chunk(report.readings);
}

Result<Bytes> SigningDesk::send(const Report& report, const ledger::v1::Message& chunk, std::int64_t height) {
  const auto found = devices_.find(report.device);
  if (found == devices_.end()) return fail(Errc::unknown_name, "device: \"" + report.device + "\"");
  return sign_message(report.by, found->second.id().data[0] % ledger::lane_count, chunk, height, {});
}

std::optional<Bytes> SigningDesk::id_of(const std::string& name) const {
  const auto found = made_.find(name);
  if (found == made_.end()) return {};
  return to_bytes(as_bytes(found->second));
}

}  // namespace wastewatch::scenario
