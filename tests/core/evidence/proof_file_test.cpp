#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "base/files.h"
#include "core/evidence/proof_fixture.h"
#include "evidence/errors.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

constexpr std::pair<FactKind, const char*> vectors[] = {{FactKind::transaction, "transaction.wwproof"},
                                                        {FactKind::value, "state.wwproof"},
                                                        {FactKind::absence, "absence.wwproof"},
                                                        {FactKind::range, "range.wwproof"}};

TEST(ProofFile, decoding_gives_back_what_was_encoded) {
  for (const auto kind : all_facts) {
    for (const std::int64_t anchor : {1, 24}) {
      auto file = proof(kind, anchor);
      file.solo = anchor == 24;
      const auto text = evidence::encode_proof(file);
      const auto back = evidence::decode_proof(text);
      ASSERT_TRUE(back) << back.error().text();
      EXPECT_EQ(*back, file);
      EXPECT_EQ(evidence::encode_proof(*back), text);
    }
  }
}

// The files of tests/vectors/evidence are what this program wrote for the chain of proof_fixture.h. Set
// WASTEWATCH_WRITE_VECTORS=1 to write them anew after a change of the format, and raise proof_version.
TEST(ProofFile, files_of_the_first_version_stay_readable_and_are_still_written) {
  for (const auto& [kind, name] : vectors) {
    const auto path = own_vectors() / "evidence" / name;
    if (std::getenv("WASTEWATCH_WRITE_VECTORS") != nullptr) {
      ASSERT_TRUE(evidence::write_proof_file(path, proof(kind)));
    }
    EXPECT_EQ(evidence::encode_proof(proof(kind)), read_file(path)) << name;
    const auto file = evidence::read_proof_file(path);
    ASSERT_TRUE(file) << file.error().text();
    EXPECT_TRUE(check_proof(*file, {.anchor = proof_chain().anchor(3)}).holds()) << name;
  }
}

TEST(ProofFile, writing_replaces_a_file_as_a_whole) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "one.wwproof";
  ASSERT_TRUE(evidence::write_proof_file(path, proof(FactKind::transaction)));
  ASSERT_TRUE(evidence::write_proof_file(path, proof(FactKind::value)));
  const auto back = evidence::read_proof_file(path);
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, proof(FactKind::value));
}

TEST(ProofFile, a_missing_folder_is_a_named_error) {
  const auto written = evidence::write_proof_file("/nowhere/at/all.wwproof", proof(FactKind::value));
  ASSERT_FALSE(written);
  EXPECT_TRUE(written.error().is(FileErrc::missing));
  EXPECT_TRUE(evidence::read_proof_file("/nowhere/at/all.wwproof").error().is(FileErrc::missing));
}

TEST(ProofFile, other_versions_and_formats_are_named) {
  auto text = evidence::encode_proof(proof(FactKind::value));
  auto newer = text;
  newer.replace(newer.find("\"version\": 1\n"), 12, "\"version\": 9");
  EXPECT_TRUE(evidence::decode_proof(newer).error().is(evidence::Errc::unsupported_version));
  EXPECT_TRUE(evidence::decode_proof("{}").error().is(evidence::Errc::malformed_file));
  EXPECT_TRUE(evidence::decode_proof("").error().is(evidence::Errc::malformed_file));
}

TEST(ProofFile, labels_that_are_not_utf8_do_not_break_writing) {
  auto file = proof(FactKind::value);
  file.context.label = "\xff\xfe label";
  EXPECT_TRUE(evidence::decode_proof(evidence::encode_proof(file)));
}

}  // namespace
}  // namespace wastewatch::test
