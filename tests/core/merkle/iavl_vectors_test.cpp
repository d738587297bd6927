// Roots equal to cosmos/iavl's, byte for byte.
#include <gtest/gtest.h>
#include <zlib.h>

#include <sstream>

#include "base/encoding.h"
#include "ics23_json.h"
#include "merkle/iavl.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"
#include "support/vectors.h"

namespace wastewatch::merkle {
namespace {

using nlohmann::json;

std::string read_gzip(const std::filesystem::path& path) {
  std::string out;
  const gzFile file = gzopen(path.c_str(), "rb");
  std::array<char, 65536> buffer;
  for (int got = 0; file != nullptr && (got = gzread(file, buffer.data(), buffer.size())) > 0;) {
    out.append(buffer.data(), static_cast<std::size_t>(got));
  }
  if (file != nullptr) gzclose(file);
  return out;
}

TEST(IavlVectors, tree_hash_operations_give_the_four_roots) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  std::istringstream lines(read_gzip(vectors / "iavl" / "treehash_ops.txt.gz"));
  WorkingTree tree{Tree()};
  int operations = 0;
  int roots = 0;
  std::string kind, first, second;
  while (lines >> kind >> first) {
    if (kind != "R") lines >> second;
    if (kind == "H") {
      EXPECT_EQ(to_hex(tree.commit(std::stoll(first)).value().root_hash()), second);
      ++roots;
      continue;
    }
    ++operations;
    if (kind == "S") {
      ASSERT_TRUE(tree.set(*from_hex(first), *from_hex(second)));
    } else {
      ASSERT_TRUE(tree.remove(*from_hex(first)));
    }
  }
  EXPECT_EQ(operations, 16384);
  EXPECT_EQ(roots, 4);
}

void run_step(WorkingTree& tree, const json& step) {
  const auto kind = step.at(0).get<std::string>();
  if (kind == "commit") {
    const auto committed = tree.commit(step.at(1).get<std::int64_t>());
    ASSERT_TRUE(committed) << committed.error().text();
    ASSERT_EQ(to_hex(committed->root_hash()), step.at(2).get<std::string>());
    return;
  }
  const Bytes key = *from_hex(step.at(1).get<std::string>());
  if (kind == "set") {
    ASSERT_TRUE(tree.set(key, *from_hex(step.at(2).get<std::string>())));
  } else {
    ASSERT_TRUE(tree.remove(key));
  }
}

TEST(IavlVectors, every_step_of_every_tree_gives_the_reference_root) {
  const json file = json::parse(test::read_file(test::own_vectors() / "iavl" / "trees.json"));
  for (const auto& row : file.at("cases")) {
    SCOPED_TRACE(row.at("name").get<std::string>());
    WorkingTree tree{Tree()};
    for (const auto& step : row.at("steps")) ASSERT_NO_FATAL_FAILURE(run_step(tree, step));
  }
}

// The tree that the generator's proofTree makes: even keys in three versions.
Tree proof_tree(int entries) {
  WorkingTree tree{Tree()};
  std::int64_t version = 0;
  for (int i = 0; i < entries; ++i) {
    const std::string number = std::to_string(1000 + i * 7 % entries * 2);
    EXPECT_TRUE(tree.set(as_bytes("k" + number.substr(1)), as_bytes("value " + std::to_string(i))));
    if (i == entries / 3 || i == entries / 2) {
      EXPECT_TRUE(tree.commit(++version));
    }
  }
  return tree.commit(++version).value();
}

TEST(IavlVectors, our_proofs_are_the_reference_proofs_byte_for_byte) {
  const json file = json::parse(test::read_file(test::own_vectors() / "iavl" / "proofs.json"));
  for (const auto& row : file.at("cases")) {
    const Tree tree = proof_tree(row.at("entries").get<int>());
    ASSERT_EQ(tree.version(), row.at("version").get<std::int64_t>());
    ASSERT_EQ(to_hex(tree.root_hash()), row.at("root").get<std::string>());
    for (const auto& proof : row.at("proofs")) {
      const auto ours = prove(tree, test::hex_member(proof, "key"));
      ASSERT_TRUE(ours) << ours.error().text();
      EXPECT_EQ(to_hex(ics23::encode(*ours)), proof.at("proof").get<std::string>());
    }
  }
}

}  // namespace
}  // namespace wastewatch::merkle
