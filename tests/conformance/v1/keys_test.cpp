// Sealed key files open with the bytes that opened them when they were made, and with no others that look
// alike.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "conformance/v1/recorded_chain.h"
#include "crypto/sealed_key.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

std::string text_of(const json& hex) {
  return std::string(as_text(from_hex(hex.get<std::string>()).value()));
}

TEST(RecordedKeys, open_with_the_bytes_that_opened_them) {
  const json rows = json::parse(read_file(v1_vectors() / "keys" / "keys.json"));
  ASSERT_FALSE(rows.empty());
  for (const auto& row : rows) {
    const auto name = row.at("file").get<std::string>();
    const auto sealed = crypto::read_key_file(v1_vectors() / "keys" / name);
    ASSERT_TRUE(sealed) << name;
    const auto opened = crypto::open(*sealed, text_of(row.at("opens")));
    ASSERT_TRUE(opened) << name << ": " << opened.error().text();
    EXPECT_EQ(json(to_hex(opened->secret())), row.at("secret")) << name;
    EXPECT_EQ(json(to_hex(opened->public_key().bytes)), row.at("public_key")) << name;
  }
}

TEST(RecordedKeys, say_what_they_are_without_a_passphrase) {
  for (const auto& row : json::parse(read_file(v1_vectors() / "keys" / "keys.json"))) {
    const auto sealed = crypto::read_key_file(v1_vectors() / "keys" / row.at("file").get<std::string>());
    ASSERT_TRUE(sealed);
    const auto info = crypto::inspect(*sealed);
    ASSERT_TRUE(info) << row.at("file");
    EXPECT_EQ(json(to_hex(info->public_key.bytes)), row.at("public_key"));
    EXPECT_EQ(json(crypto::key_type_name(info->public_key.type)), row.at("type"));
    EXPECT_EQ(json(info->label), row.at("label"));
    EXPECT_EQ((json{info->cost.memory_kib, info->cost.passes, info->cost.lanes}), row.at("cost"));
  }
}

TEST(RecordedKeys, do_not_open_with_other_bytes) {
  for (const auto& row : json::parse(read_file(v1_vectors() / "keys" / "keys.json"))) {
    const auto sealed = crypto::read_key_file(v1_vectors() / "keys" / row.at("file").get<std::string>());
    ASSERT_TRUE(sealed);
    for (const auto& other : row.at("refused")) {
      const auto opened = crypto::open(*sealed, text_of(other));
      ASSERT_FALSE(opened) << row.at("file") << ' ' << other;
      EXPECT_TRUE(opened.error().is(crypto::Errc::wrong_passphrase)) << row.at("file");
    }
  }
}

}  // namespace
}  // namespace wastewatch::test
