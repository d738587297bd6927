#include "kit/ledger/party.h"

#include <utility>

#include "base/encoding.h"
#include "ledger/canonical.h"
#include "ledger/text.h"

namespace wastewatch::ledger::test {

std::string credit_code_of(char number) {
  std::string code = "9133048300000000";
  code += number;
  return code + credit_code_check(code);
}

Party make_party(char number, std::string key_name) {
  const std::string code = credit_code_of(number);
  const auto id = organisation_id(code);
  auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, key_name);
  return {code, id, to_string(id), std::move(key_name), std::move(key)};
}

std::string public_hex(const crypto::PrivateKey& key) { return to_hex(key.public_key().bytes); }

}  // namespace wastewatch::ledger::test
