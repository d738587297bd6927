#include "gateway/config/key_ring.h"

#include "base/encoding.h"
#include "base/files.h"
#include "crypto/sealed_key.h"

namespace wastewatch::gateway {
namespace {

Result<crypto::PrivateKey> opened(const std::filesystem::path& file, const crypto::Passphrase& passphrase) {
  const auto sealed = crypto::read_key_file(file);
  if (!sealed) return fail(sealed.error());
  return crypto::open(*sealed, passphrase);
}

Result<ledger::DeviceId> device_of_file(const std::filesystem::path& file) {
  const auto sealed = crypto::read_key_file(file);
  if (!sealed) return fail(sealed.error());
  const auto info = crypto::inspect(*sealed);
  if (!info) return fail(info.error());
  return ledger::device_id(info->public_key);
}

}  // namespace

Result<KeyRing> KeyRing::open(const Config& config) {
  const auto words = read_file(config.passphrase_file, crypto::Passphrase::max_bytes);
  if (!words) return fail(words.error());
  KeyRing out{crypto::Passphrase(*words)};
  out.gateway_key_file_ = config.key_file;
  for (const auto& device : config.devices) {
    const auto id = device_of_file(device.key_file);
    if (!id) return fail(id.error());
    if (!out.devices_.emplace(*id, Device{*id, device}).second)
      return fail(Errc::bad_config, device.key_file.string() + ": given twice");
    if (!device.terminal.empty()) out.terminals_.emplace(device.terminal, *id);
  }
  return out;
}

const Device* KeyRing::of_terminal(const std::string& terminal) const {
  const auto found = terminals_.find(terminal);
  return found == terminals_.end() ? nullptr : of_id(found->second);
}

const Device* KeyRing::of_id(const ledger::DeviceId& id) const {
  const auto found = devices_.find(id);
  return found == devices_.end() ? nullptr : &found->second;
}

Result<crypto::PrivateKey> KeyRing::gateway_key() const { return opened(gateway_key_file_, passphrase_); }

Result<const crypto::PrivateKey*> KeyRing::key(const ledger::DeviceId& id) {
  if (const auto known = opened_.find(id); known != opened_.end()) return &known->second;
  const Device* device = of_id(id);
  if (device == nullptr) return fail(Errc::unknown_device, to_hex(id));
  auto key = opened(device->config.key_file, passphrase_);
  if (!key) return fail(key.error());
  if (ledger::device_id(key->public_key()) != id)
    return fail(Errc::wrong_key, device->config.key_file.string());
  return &opened_.emplace(id, std::move(*key)).first->second;
}

}  // namespace wastewatch::gateway
