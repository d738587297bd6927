// Verdicts on device signatures, which results of telemetry hang on: the verifier of devices stays what it
// was, whatever validators' signatures are verified with. The same through ReportTelemetry is in the chain of
// all messages (labels that begin with ed25519, secp256k1 and secp256r1).
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "conformance/v1/recorded_chain.h"
#include "crypto/public_key.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

// As the ledger asks for a device's key.
bool device_verdict(BytesView key, BytesView message, BytesView signature) {
  return crypto::verify({crypto::KeyType::ed25519, to_bytes(key)}, message, signature);
}

TEST(RecordedDeviceSignatures, get_the_same_verdicts) {
  int valid = 0;
  for (const auto& row : json::parse(read_file(v1_vectors() / "device_signatures.json"))) {
    const auto bytes = [&row](const char* name) { return from_hex(row.at(name).get<std::string>()).value(); };
    const bool verdict = device_verdict(bytes("public_key"), bytes("message"), bytes("signature"));
    EXPECT_EQ(verdict, row.at("valid").get<bool>()) << row.at("name");
    valid += verdict ? 1 : 0;
  }
  EXPECT_GT(valid, 0);
}

}  // namespace
}  // namespace wastewatch::test
