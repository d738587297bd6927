// Votes are judged as CometBFT judges them; ed25519 by ZIP-215, unlike the signatures of devices.
#include "crypto/vote.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "crypto/private_key.h"
#include "crypto/zip215.h"
#include "support/vectors.h"

namespace wastewatch::crypto {
namespace {

using nlohmann::json;

constexpr std::size_t zip215_vectors = 196;

Bytes hex(const json& text) { return *from_hex(text.get<std::string>()); }

struct Case {
  explicit Case(const json& row, const char* key_name = "public_key")
      : key{KeyType::ed25519, hex(row[key_name])},
        message(hex(row["message"])),
        signature(hex(row["signature"])) {}

  bool as_vote() const { return verify_vote(key, message, signature).value(); }
  bool as_device() const { return verify(key, message, signature); }
  bool by_the_equation() const { return zip215_accepts(key.bytes, message, signature); }

  PublicKey key;
  Bytes message;
  Bytes signature;
};

json ed25519_cases() {
  return json::parse(test::read_file(test::own_vectors() / "crypto" / "ed25519.json"))["cases"];
}

TEST(Vote, Ed25519VerdictsAreThoseOfCometBft) {
  for (const auto& row : ed25519_cases()) {
    const Case one(row);
    EXPECT_EQ(one.as_vote(), row["ok"].get<bool>()) << row["name"];
    EXPECT_EQ(one.by_the_equation(), row["ok"].get<bool>()) << row["name"] << " by the equation alone";
  }
}

TEST(Vote, AllVectorsOfZip215AreAccepted) {
  const json rows = ed25519_cases();
  ASSERT_GT(rows.size(), zip215_vectors);
  const auto accepted = std::count_if(rows.begin(), rows.begin() + zip215_vectors,
                                      [](const json& row) { return Case(row).as_vote(); });
  EXPECT_EQ(accepted, zip215_vectors);
}

// OpenSSL is asked first: that is right only while it accepts nothing that the equation refuses.
TEST(Vote, WhatADeviceMaySignAValidatorMayToo) {
  int devices = 0;
  int votes = 0;
  for (const auto& row : ed25519_cases()) {
    const Case one(row);
    EXPECT_TRUE(!one.as_device() || one.by_the_equation()) << row["name"];
    devices += one.as_device() ? 1 : 0;
    votes += one.as_vote() ? 1 : 0;
  }
  EXPECT_GT(devices, 0);
  EXPECT_GT(votes, devices) << "two verdicts, not one";
}

TEST(Vote, SpeccheckAgreesWithZip215) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  std::string ours;
  for (const auto& row : json::parse(test::read_file(vectors / "ed25519" / "speccheck.json")))
    ours.push_back(Case(row, "pub_key").as_vote() ? 'V' : 'X');
  EXPECT_EQ(ours, "VVVVVVXXXVVV");
}

RC_GTEST_PROP(Vote, Ed25519AcceptsWhatWasSignedAndNothingElse,
              (const std::string& name, const Bytes& message)) {
  const auto key = PrivateKey::from_name(KeyType::ed25519, name);
  Bytes signature = *key.sign(message);
  RC_ASSERT(zip215_accepts(key.public_key().bytes, message, signature));
  const auto bit = *rc::gen::inRange<std::size_t>(0, 512);
  signature[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
  RC_ASSERT(!zip215_accepts(key.public_key().bytes, message, signature));
}

TEST(Vote, Secp256k1IsJudgedAsEverywhere) {
  const auto key = PrivateKey::from_name(KeyType::secp256k1, "vote");
  const Bytes signature = *key.sign(as_bytes("vote"));
  EXPECT_TRUE(verify_vote(key.public_key(), as_bytes("vote"), signature).value());
  EXPECT_FALSE(verify_vote(key.public_key(), as_bytes("another"), signature).value());
}

TEST(Vote, KeysThatValidatorsCannotHaveAreErrors) {
  const auto device = PrivateKey::from_name(KeyType::secp256r1, "vote");
  const auto refused = verify_vote(device.public_key(), as_bytes("vote"), *device.sign(as_bytes("vote")));
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().is(Errc::unsupported));
  const auto malformed = verify_vote({KeyType::ed25519, Bytes(31)}, as_bytes("vote"), Bytes(64));
  ASSERT_FALSE(malformed);
  EXPECT_TRUE(malformed.error().is(Errc::malformed_key));
}

}  // namespace
}  // namespace wastewatch::crypto
