#include "evidence/legs.h"

#include "base/encoding.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "crypto/hash.h"
#include "merkle/ics23_operations.h"
#include "merkle/ics23_verify.h"
#include "merkle/proof.h"

namespace wastewatch::evidence {
namespace {

using merkle::ics23::ExistenceProof;
using merkle::ics23::NonExistenceProof;

std::optional<Error> error_of(const Status& status) {
  if (status) return std::nullopt;
  return status.error();
}

// ---- transactions and results ----

// Which side each sibling of a simple proof stands on, from the bottom up.
std::vector<bool> siblings_left(std::int64_t index, std::int64_t total) {
  std::vector<bool> out;
  while (total > 1) {
    std::int64_t split = 1;
    while (split < total - split) split *= 2;
    const bool right = index >= split;
    out.push_back(right);
    index -= right ? split : 0;
    total = right ? total - split : split;
  }
  return {out.rbegin(), out.rend()};
}

std::vector<PathNode> nodes_of(std::string_view part, const merkle::SimpleProof& proof, const Hash& leaf) {
  std::vector<PathNode> out{{part, {}, false, leaf}};
  const auto sides = siblings_left(proof.index, proof.total);
  for (std::size_t i = 0; i < proof.aunts.size(); ++i) {
    const auto& aunt = proof.aunts[i];
    const Hash& below = out.back().hash;
    out.push_back(
        {part, aunt, sides[i],
         sides[i] ? merkle::simple_inner_hash(aunt, below) : merkle::simple_inner_hash(below, aunt)});
  }
  return out;
}

void prove_simple(Leg& leg, std::string_view part, const merkle::SimpleProof& proof, BytesView leaf) {
  const Hash hash = merkle::simple_leaf_hash(leaf);
  leg.leaf_values.push_back(hash_value("leaf_hash", hash));
  if (hash != proof.leaf_hash) leg.leaf_error = Error::make(Errc::wrong_fact, "the leaf is another");
  const auto root = merkle::simple_proof_root(proof, hash);
  if (!root) {
    leg.root_error = root.error();
    return;
  }
  leg.root = *root;
  leg.path = nodes_of(part, proof, hash);
}

Leg leg_of(const TransactionFact& fact) {
  Leg leg{HeaderRoot::data_hash, fact.height, {}, {}, {}, {}, {}};
  const Hash hash = chain::tx_hash(fact.tx);
  leg.leaf_values.push_back(bytes_value("tx", fact.tx));
  leg.leaf_values.push_back(hash_value("tx_hash", hash));
  prove_simple(leg, "transaction", fact.proof, hash);
  if (!leg.leaf_error && fact.proof.index != static_cast<std::int64_t>(fact.index)) {
    leg.leaf_error = Error::make(Errc::wrong_fact, "another index");
  }
  return leg;
}

Leg leg_of(const TransactionFact& fact, const ResultFact& result) {
  Leg leg{HeaderRoot::last_results_hash, fact.height + 1, {}, {}, {}, {}, {}};
  const chain::ExecTxResult plain{result.code, result.data, result.gas_wanted, result.gas_used, {}, {}};
  const Bytes leaf = chain::encode_result_leaf(plain);
  leg.leaf_values.push_back(number_value("result_code", ValueKind::count, result.code));
  leg.leaf_values.push_back(bytes_value("result", leaf));
  prove_simple(leg, "result", result.proof, leaf);
  const bool same_place = result.proof.index == fact.proof.index && result.proof.total == fact.proof.total;
  if (!leg.leaf_error && !same_place)
    leg.leaf_error = Error::make(Errc::wrong_fact, "another transaction's result");
  return leg;
}

// ---- state ----

Result<Hash> root_of_existence(const ExistenceProof& proof) {
  const auto root = merkle::ics23::calculate_root(proof);
  if (!root) return fail(root.error());
  const auto hash = Hash::from(root->view());
  if (!hash) return fail(merkle::Errc::malformed_proof, "a root of another length");
  return *hash;
}

// The path for drawing; stops at a step that is not IAVL's, which the verifier refuses anyway.
std::vector<PathNode> nodes_of(std::string_view part, const ExistenceProof& proof) {
  std::vector<PathNode> out;
  if (!proof.leaf) return out;
  auto digest = merkle::ics23::apply(*proof.leaf, proof.key, proof.value);
  for (std::size_t i = 0; digest && i <= proof.path.size(); ++i) {
    const auto hash = Hash::from(digest->view());
    if (!hash) return out;
    if (i == 0) {
      out.push_back({part, {}, false, *hash});
    } else {
      const auto& step = proof.path[i - 1];
      const bool left = step.suffix.empty();
      const BytesView side = left ? BytesView(step.prefix) : BytesView(step.suffix);
      if (side.size() < Hash::size_bytes + 1) return out;
      const auto at = left ? side.subspan(side.size() - 1 - Hash::size_bytes, Hash::size_bytes)
                           : side.subspan(side.size() - Hash::size_bytes);
      out.push_back({part, Hash::from(at).value_or(Hash{}), left, *hash});
    }
    if (i < proof.path.size()) digest = merkle::ics23::apply(proof.path[i], digest->view());
  }
  return out;
}

void draw(Leg& leg, std::string_view part, const ExistenceProof& proof) {
  auto nodes = nodes_of(part, proof);
  if (!nodes.empty()) leg.leaf_values.push_back(hash_value("leaf_hash", nodes.front().hash));
  leg.path.insert(leg.path.end(), nodes.begin(), nodes.end());
}

void take_root(Leg& leg, const ExistenceProof& proof) {
  const auto root = root_of_existence(proof);
  if (root) {
    leg.root = *root;
  } else {
    leg.root_error = root.error();
  }
}

void prove_value(Leg& leg, const StateFact& fact, const ExistenceProof& proof) {
  leg.leaf_values.push_back(bytes_value("value", *fact.value));
  leg.leaf_values.push_back(hash_value("value_hash", crypto::sha256(*fact.value)));
  if (proof.key != fact.key || proof.value != *fact.value) {
    leg.leaf_error = Error::make(Errc::wrong_fact, "the proof is about another key or value");
  }
  draw(leg, "value", proof);
  take_root(leg, proof);
  if (leg.root) leg.root_error = error_of(merkle::verify_existence(*leg.root, fact.key, *fact.value, proof));
}

void prove_absence(Leg& leg, const StateFact& fact, const NonExistenceProof& proof) {
  if (proof.key != fact.key) leg.leaf_error = Error::make(Errc::wrong_fact, "the proof is about another key");
  if (!proof.left && !proof.right)
    leg.root_error = Error::make(merkle::Errc::malformed_proof, "no neighbour");
  if (proof.left) {
    leg.leaf_values.push_back(bytes_value("predecessor", proof.left->key));
    draw(leg, "predecessor", *proof.left);
    take_root(leg, *proof.left);
  }
  if (proof.right) {
    leg.leaf_values.push_back(bytes_value("successor", proof.right->key));
    draw(leg, "successor", *proof.right);
    if (!proof.left) take_root(leg, *proof.right);
  }
  if (leg.root) leg.root_error = error_of(merkle::verify_absence(*leg.root, fact.key, proof));
}

Leg leg_of(const StateFact& fact) {
  Leg leg{HeaderRoot::app_hash, fact.height + 1, {bytes_value("key", fact.key)}, {}, {}, {}, {}};
  const auto* existence = std::get_if<ExistenceProof>(&fact.proof);
  const auto* absence = std::get_if<NonExistenceProof>(&fact.proof);
  if (existence != nullptr && fact.value) {
    prove_value(leg, fact, *existence);
  } else if (absence != nullptr && !fact.value) {
    prove_absence(leg, fact, *absence);
  } else {
    leg.leaf_error = Error::make(Errc::wrong_fact, "a proof of the other kind");
  }
  return leg;
}

// ---- ranges ----

void draw_edges(Leg& leg, const merkle::RangeProof& proof) {
  if (proof.left) draw(leg, "predecessor", *proof.left);
  if (!proof.items.empty()) draw(leg, "first", proof.items.front());
  if (proof.items.size() > 1) draw(leg, "last", proof.items.back());
  if (proof.right) draw(leg, "successor", *proof.right);
}

const ExistenceProof* any_leaf(const merkle::RangeProof& proof) {
  if (!proof.items.empty()) return &proof.items.front();
  if (proof.left) return &*proof.left;
  return proof.right ? &*proof.right : nullptr;
}

Leg leg_of(const RangeFact& fact, Statement& statement) {
  Leg leg{HeaderRoot::app_hash, fact.height + 1, {}, {}, {}, {}, {}};
  leg.leaf_values = {bytes_value("from", fact.from), bytes_value("to", fact.to),
                     number_value("items", ValueKind::count, std::ssize(fact.proof.items))};
  draw_edges(leg, fact.proof);
  const auto* leaf = any_leaf(fact.proof);
  if (leaf == nullptr) {
    leg.root_error = Error::make(merkle::Errc::incomplete_range, "no leaf");
    return leg;
  }
  take_root(leg, *leaf);
  if (!leg.root) return leg;
  auto range = merkle::verify_range(*leg.root, fact.from, fact.to, fact.proof);
  if (range) {
    statement.range = std::move(*range);
  } else {
    leg.root_error = range.error();
  }
  return leg;
}

std::vector<Leg> legs_of(const TransactionFact& fact, Statement& statement) {
  statement.tx = fact.tx;
  std::vector<Leg> legs{leg_of(fact)};
  if (!fact.result) return legs;
  statement.result_code = fact.result->code;
  statement.result_data = fact.result->data;
  legs.push_back(leg_of(fact, *fact.result));
  return legs;
}

std::vector<Leg> legs_of(const StateFact& fact, Statement& statement) {
  statement.key = fact.key;
  statement.value = fact.value;
  return {leg_of(fact)};
}

std::vector<Leg> legs_of(const RangeFact& fact, Statement& statement) {
  statement.key = fact.from;
  statement.upper = fact.to;
  return {leg_of(fact, statement)};
}

}  // namespace

std::string_view root_name(HeaderRoot root) {
  switch (root) {
    case HeaderRoot::data_hash: return "data_hash";
    case HeaderRoot::last_results_hash: return "last_results_hash";
    case HeaderRoot::app_hash: return "app_hash";
  }
  return "unknown";
}

const Bytes& root_of(const chain::Header& header, HeaderRoot root) {
  switch (root) {
    case HeaderRoot::data_hash: return header.data_hash;
    case HeaderRoot::last_results_hash: return header.last_results_hash;
    case HeaderRoot::app_hash: return header.app_hash;
  }
  return header.app_hash;
}

std::vector<Leg> legs_of(const Fact& fact, Statement& statement) {
  statement.kind = kind_of(fact);
  statement.height = height_of(fact);
  return std::visit([&](const auto& one) { return legs_of(one, statement); }, fact);
}

Value hash_value(std::string_view name, BytesView hash) {
  return {name, ValueKind::hash, to_hex_upper(hash)};
}

Value bytes_value(std::string_view name, BytesView bytes) { return {name, ValueKind::bytes, to_hex(bytes)}; }

Value number_value(std::string_view name, ValueKind kind, std::int64_t number) {
  return {name, kind, std::to_string(number)};
}

}  // namespace wastewatch::evidence
