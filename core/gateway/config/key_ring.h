// The devices whose keys the gateway holds: found by terminal or id at once, opened when they are needed (a
// sealed key takes a tenth of a second to open). Lookups are thread safe; key() belongs to one thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "crypto/passphrase.h"
#include "crypto/private_key.h"
#include "gateway/config/config.h"

namespace wastewatch::gateway {

struct Device {
  ledger::DeviceId id;
  DeviceConfig config;
};

class KeyRing {
 public:
  // Errors: bad_config (a device twice), crypto's and FileErrc's of a key file.
  static Result<KeyRing> open(const Config& config);

  const Device* of_terminal(const std::string& terminal) const;
  const Device* of_id(const ledger::DeviceId& id) const;
  // The gateway's own key. Errors: crypto's.
  Result<crypto::PrivateKey> gateway_key() const;
  // Errors: unknown_device, wrong_key (the file's public key is not its own), crypto's.
  Result<const crypto::PrivateKey*> key(const ledger::DeviceId& id);

 private:
  explicit KeyRing(crypto::Passphrase passphrase) : passphrase_(std::move(passphrase)) {}

  crypto::Passphrase passphrase_;
  std::filesystem::path gateway_key_file_;
  std::map<ledger::DeviceId, Device> devices_;
  std::map<std::string, ledger::DeviceId> terminals_;
  std::map<ledger::DeviceId, crypto::PrivateKey> opened_;
};

}  // namespace wastewatch::gateway
