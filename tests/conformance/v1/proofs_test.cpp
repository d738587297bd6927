// Recorded proof files: they decode, are their own one permitted text, hold, and say what they said.
#include <gtest/gtest.h>

#include "conformance/v1/recorded_chain.h"
#include "conformance/v1/report_json.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

// A later check may show further values beside the recorded ones.
void expect_steps(const json& now, const json& was, const std::string& file) {
  for (const auto& [step, recorded] : was.items()) {
    ASSERT_TRUE(now.contains(step)) << file << ' ' << step;
    EXPECT_EQ(now.at(step).at("error"), recorded.at("error")) << file << ' ' << step;
    for (const auto& [name, texts] : recorded.at("values").items()) {
      ASSERT_TRUE(now.at(step).at("values").contains(name)) << file << ' ' << step << ' ' << name;
      EXPECT_EQ(now.at(step).at("values").at(name), texts) << file << ' ' << step << ' ' << name;
    }
  }
}

TEST(RecordedProofs, hold_and_state_what_they_stated) {
  const json reports = json::parse(read_file(v1_vectors() / "proofs" / "reports.json"));
  ASSERT_GT(reports.size(), 20U);
  for (const auto& was : reports) {
    const auto name = was.at("file").get<std::string>();
    const auto file = evidence::read_proof_file(v1_vectors() / "proofs" / name);
    ASSERT_TRUE(file) << name << ": " << file.error().text();
    const auto now = json_of(evidence::check_proof(*file));
    ASSERT_TRUE(was.at("holds").get<bool>()) << name;
    EXPECT_EQ(now.at("holds"), was.at("holds")) << name << ' ' << now.at("error");
    EXPECT_EQ(now.at("solo"), was.at("solo")) << name;
    EXPECT_EQ(now.at("statement"), was.at("statement")) << name;
    EXPECT_EQ(now.at("hops"), was.at("hops")) << name;
    expect_steps(now.at("steps"), was.at("steps"), name);
  }
}

TEST(RecordedProofs, are_written_again_as_they_stand) {
  for (const auto& was : json::parse(read_file(v1_vectors() / "proofs" / "reports.json"))) {
    const auto text = read_file(v1_vectors() / "proofs" / was.at("file").get<std::string>());
    const auto file = evidence::decode_proof(text);
    ASSERT_TRUE(file) << was.at("file");
    EXPECT_EQ(evidence::encode_proof(*file), text) << was.at("file");
  }
}

}  // namespace
}  // namespace wastewatch::test
