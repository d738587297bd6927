// Who signs: a member of a cast, with a key made from a name, so that it is the same in every run.
#pragma once

#include <string>

#include "crypto/private_key.h"
#include "ledger/ids.h"

namespace wastewatch::ledger::test {

struct Party {
  std::string credit_code;
  OrganisationId id;
  std::string id_text;  // as a field of a message
  std::string key_name;
  crypto::PrivateKey key;
};

// 9133048300000000 and the number, with its check character.
std::string credit_code_of(char number);
// The organisation of that number, with the secp256k1 key of that name.
Party make_party(char number, std::string key_name);
std::string public_hex(const crypto::PrivateKey& key);

}  // namespace wastewatch::ledger::test
