// Proof files: one text for one proof, and from the user's own anchor nothing is said that the originals do
// not say.
#include <set>

#include "evidence/check.h"
#include "fuzz/support/target.h"
#include "fuzz/support/vector_seeds.h"

namespace wastewatch::fuzz {
namespace {

using namespace evidence;

struct Original {
  ProofFile file;
  Statement statement;
};

const std::vector<Original>& originals() {
  static const auto all = [] {
    std::vector<Original> out;
    for (const char* name : {"absence", "range", "state", "transaction"}) {
      const auto path = test::own_vectors() / "evidence" / (std::string(name) + ".wwproof");
      auto file = read_proof_file(path).value();
      auto statement = check_proof(file).statement;
      out.push_back({std::move(file), std::move(statement)});
    }
    return out;
  }();
  return all;
}

// A range with other bounds may be true as well; its items are then among the known ones.
bool is_known_range(const Statement& said, const Statement& known) {
  if (!said.range || !known.range) return false;
  return std::ranges::all_of(
      said.range->items, [&](const auto& item) { return std::ranges::contains(known.range->items, item); });
}

bool is_known(const Statement& said) {
  return std::ranges::any_of(originals(), [&](const Original& original) {
    return said == original.statement || is_known_range(said, original.statement);
  });
}

}  // namespace

void run(BytesView input) {
  const auto file = decode_proof(as_text(input));
  if (!file) return;
  require(encode_proof(*file) == as_text(input), "a proof has one text");
  static_cast<void>(check_proof(*file));
  for (const auto& original : originals()) {
    const auto& trust = original.file.trust;
    const auto report = check_proof(*file, {trust.anchor, trust.evaluated_at, light::VerificationOptions{}});
    if (report.holds()) require(is_known(report.statement), "nothing new is said");
  }
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (const auto& original : originals()) out.push_back(to_bytes(encode_proof(original.file)));
  return out;
}

}  // namespace wastewatch::fuzz
