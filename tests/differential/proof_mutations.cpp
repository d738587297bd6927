#include "proof_mutations.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/encoding.h"
#include "chance.h"
#include "merkle/ics23_codec.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using merkle::ics23::CommitmentProof;
using merkle::ics23::ExistenceProof;
using merkle::ics23::HashOp;
using merkle::ics23::InnerOp;
using merkle::ics23::LeafOp;
using merkle::ics23::LengthOp;
using merkle::ics23::NonExistenceProof;
using nlohmann::json;

Bytes hex_of(const json& object, const char* name) {
  return object.contains(name) ? from_hex(object[name].get<std::string>()).value() : Bytes{};
}

std::vector<ProofCase> read_base() {
  std::vector<ProofCase> out;
  const json file = json::parse(read_file(own_vectors() / "iavl/proofs.json"));
  for (const auto& tree : file["cases"]) {
    for (const auto& row : tree["proofs"]) {
      out.push_back({hex_of(tree, "root"), hex_of(row, "key"), hex_of(row, "value"), hex_of(row, "proof")});
    }
  }
  return out;
}

const std::vector<ProofCase>& base() {
  static const std::vector<ProofCase> all = read_base();
  return all;
}

// The existence proofs inside a proof.
std::vector<ExistenceProof*> existences(CommitmentProof& proof) {
  if (auto* one = std::get_if<ExistenceProof>(&proof)) return {one};
  auto& absence = std::get<NonExistenceProof>(proof);
  std::vector<ExistenceProof*> out;
  if (absence.left) out.push_back(&*absence.left);
  if (absence.right) out.push_back(&*absence.right);
  return out;
}

using OnLeaf = void (*)(Chance& chance, LeafOp& leaf);
constexpr std::array<OnLeaf, 7> leaf_mutations = {
    [](Chance& c, LeafOp& l) { c.flip(l.prefix); },
    [](Chance& c, LeafOp& l) { l.hash = static_cast<HashOp>(c.below(10)); },
    [](Chance& c, LeafOp& l) { l.prehash_key = static_cast<HashOp>(c.below(10)); },
    [](Chance& c, LeafOp& l) { l.prehash_value = static_cast<HashOp>(c.below(10)); },
    [](Chance& c, LeafOp& l) { l.length = static_cast<LengthOp>(c.below(9)); },
    [](Chance& c, LeafOp& l) { l.prefix.resize(c.below(12)); },
    [](Chance&, LeafOp& l) { l.prefix.push_back(0); },
};

using OnInner = void (*)(Chance& chance, InnerOp& step);
constexpr std::array<OnInner, 7> inner_mutations = {
    [](Chance& c, InnerOp& i) { c.flip(i.prefix); },
    [](Chance& c, InnerOp& i) { c.flip(i.suffix); },
    [](Chance& c, InnerOp& i) { i.hash = static_cast<HashOp>(c.below(10)); },
    [](Chance& c, InnerOp& i) { i.prefix.resize(c.below(48)); },
    [](Chance& c, InnerOp& i) { i.suffix.resize(c.below(4) * 33); },
    [](Chance&, InnerOp& i) { std::swap(i.prefix, i.suffix); },
    [](Chance&, InnerOp& i) { i.suffix.insert(i.suffix.end(), i.prefix.begin(), i.prefix.end()); },
};

using OnPath = void (*)(Chance& chance, std::vector<InnerOp>& path);
constexpr std::array<OnPath, 5> path_mutations = {
    [](Chance& c, std::vector<InnerOp>& p) {
      p.erase(p.begin() + static_cast<std::ptrdiff_t>(c.below(p.size())));
    },
    [](Chance& c, std::vector<InnerOp>& p) { p.push_back(p[c.below(p.size())]); },
    [](Chance&, std::vector<InnerOp>& p) { std::ranges::reverse(p); },
    [](Chance& c, std::vector<InnerOp>& p) { std::swap(p[c.below(p.size())], p[c.below(p.size())]); },
    [](Chance&, std::vector<InnerOp>& p) { p.resize(129, p.back()); },
};

void mutate_existence(Chance& chance, ExistenceProof& proof) {
  switch (chance.below(6)) {
    case 0: return chance.flip(proof.key);
    case 1: return chance.flip(proof.value);
    case 2:
      if (chance.one_in(8)) proof.leaf.reset();
      if (proof.leaf) chance.of<OnLeaf>(leaf_mutations)(chance, *proof.leaf);
      return;
    case 3:
      if (!proof.path.empty()) chance.of<OnPath>(path_mutations)(chance, proof.path);
      return;
    default:
      if (proof.path.empty()) return;
      return chance.of<OnInner>(inner_mutations)(chance, proof.path[chance.below(proof.path.size())]);
  }
}

void mutate_absence(Chance& chance, NonExistenceProof& proof) {
  switch (chance.below(6)) {
    case 0: return proof.left.reset();
    case 1: return proof.right.reset();
    case 2: return std::swap(proof.left, proof.right);
    case 3: return chance.flip(proof.key);
    case 4: proof.left = proof.right; return;
    default: proof.right = proof.left; return;
  }
}

// A neighbour of the claim's proof from the same tree.
void borrow(Chance& chance, CommitmentProof& proof) {
  auto other = merkle::ics23::decode(base()[chance.below(base().size())].proof);
  auto* absence = std::get_if<NonExistenceProof>(&proof);
  const auto parts = other ? existences(*other) : std::vector<ExistenceProof*>{};
  if (parts.empty()) return;
  ExistenceProof& part = *parts[chance.below(parts.size())];
  if (absence == nullptr) {
    proof = std::move(part);
  } else {
    (chance.one_in(2) ? absence->left : absence->right) = std::move(part);
  }
}

void mutate_proof(Chance& chance, Bytes& bytes) {
  auto proof = merkle::ics23::decode(bytes);
  if (!proof) return;
  auto* absence = std::get_if<NonExistenceProof>(&*proof);
  const auto parts = existences(*proof);
  if (chance.one_in(10)) {
    borrow(chance, *proof);
  } else if (absence != nullptr && chance.one_in(3)) {
    mutate_absence(chance, *absence);
  } else if (!parts.empty()) {
    mutate_existence(chance, *parts[chance.below(parts.size())]);
  }
  bytes = merkle::ics23::encode(*proof);
}

void mutate(Chance& chance, ProofCase& about) {
  switch (chance.below(12)) {
    case 0: return chance.flip(about.root);
    case 1: return chance.flip(about.key);
    case 2: return chance.flip(about.value);
    case 3: return about.value.clear();
    case 4: return chance.flip(about.proof);
    case 5: return about.proof.resize(chance.below(about.proof.size() + 1));
    case 6: about.root = base()[chance.below(base().size())].root; return;
    default: return mutate_proof(chance, about.proof);
  }
}

}  // namespace

ProofCase proof_case(std::uint64_t seed) {
  Chance chance(seed ^ 0x1c523);
  ProofCase out = base()[chance.below(base().size())];
  for (std::size_t changes = chance.below(3); changes > 0; --changes) mutate(chance, out);
  return out;
}

std::string line_of(const ProofCase& about) {
  return json{{"root", to_hex(about.root)},
              {"key", to_hex(about.key)},
              {"value", to_hex(about.value)},
              {"proof", to_hex(about.proof)}}
      .dump();
}

}  // namespace wastewatch::test
