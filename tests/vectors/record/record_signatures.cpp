// What the verifier of device signatures says of messages as they are, without a ledger around them.
#include "base/encoding.h"
#include "chain_writer.h"
#include "crypto/public_key.h"
#include "parts.h"

#include <nlohmann/json.hpp>

namespace wastewatch::record {

void record_signatures(const Job& job) {
  using nlohmann::json;
  std::string text = "[";
  const json cases = json::parse(test::read_file(job.ed25519_cases));
  for (auto row : cases.at("plain")) {
    const auto bytes = [&row](const char* name) { return from_hex(row.at(name).get<std::string>()).value(); };
    const crypto::PublicKey key{crypto::KeyType::ed25519, bytes("public_key")};
    row["valid"] = crypto::verify(key, bytes("message"), bytes("signature"));
    text += (text.size() == 1 ? "\n" : ",\n") + row.dump();
  }
  write_file(job.folder / "device_signatures.json", as_bytes(text + "\n]\n"));
}

}  // namespace wastewatch::record
