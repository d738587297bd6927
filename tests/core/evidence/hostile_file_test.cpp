// Files changed by accident or on purpose: whatever still holds says exactly what the original said.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/evidence/proof_fixture.h"
#include "evidence/errors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

struct Original {
  std::string text;
  evidence::Statement statement;
  evidence::CheckOptions options;
};

const Original& original(FactKind kind) {
  static const auto all = [] {
    std::map<FactKind, Original> out;
    for (const auto one : all_facts) {
      const auto file = proof(one);
      out[one] = {evidence::encode_proof(file),
                  check_proof(file).statement,
                  {proof_chain().anchor(3), file.trust.evaluated_at, light::VerificationOptions{}}};
    }
    return out;
  }();
  return all.at(kind);
}

// A range with other bounds can be proven by the same leaves: then it must be true.
bool is_true_range(const evidence::Statement& statement) {
  if (!statement.range) return false;
  std::vector<merkle::VerifiedRange::Item> items;
  const auto read = proof_chain().tree.visit(statement.key, statement.range->complete_to,
                                             [&](BytesView key, BytesView value) {
                                               items.push_back({to_bytes(key), to_bytes(value)});
                                               return true;
                                             });
  return read && items == statement.range->items;
}

// The soundness of a proof: refused, or the very same statement, or another true one.
void expect_refused_or_same(const std::string& text, const Original& from) {
  const auto file = evidence::decode_proof(text);
  if (!file) return;
  const auto report = check_proof(*file, from.options);
  if (report.holds()) RC_ASSERT(report.statement == from.statement || is_true_range(report.statement));
}

std::vector<json::json_pointer> leaves_of(const json& document) {
  std::vector<json::json_pointer> out;
  const auto flat = document.flatten();
  for (const auto& [path, value] : flat.items()) out.emplace_back(path);
  return out;
}

void change(json& leaf) {
  if (leaf.is_boolean()) {
    leaf = !leaf.get<bool>();
  } else if (leaf.is_number_unsigned()) {
    leaf = leaf.get<std::uint64_t>() ^ (std::uint64_t{1} << *rc::gen::inRange(0, 32));
  } else if (leaf.is_string() && !leaf.get_ref<const std::string&>().empty()) {
    auto& text = leaf.get_ref<std::string&>();
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    text[at] = *rc::gen::elementOf(std::string("0123456789ABCDEFabcdefghijklmnopqrstuvwxyz+/="));
  } else {
    leaf = "x";
  }
}

std::string changed_once(const std::string& text) {
  auto document = json::parse(text);
  const auto leaves = leaves_of(document);
  change(document[leaves[*rc::gen::inRange<std::size_t>(0, leaves.size())]]);
  return document.dump(1) + "\n";
}

RC_GTEST_PROP(HostileProof, a_changed_member_is_refused_or_changes_nothing_that_is_said, ()) {
  const auto& from =
      original(*rc::gen::elementOf(std::vector<FactKind>(std::begin(all_facts), std::end(all_facts))));
  expect_refused_or_same(changed_once(from.text), from);
}

RC_GTEST_PROP(HostileProof, a_flipped_bit_of_the_text_is_refused_or_changes_nothing_that_is_said, ()) {
  const auto& from =
      original(*rc::gen::elementOf(std::vector<FactKind>(std::begin(all_facts), std::end(all_facts))));
  auto text = from.text;
  const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
  text[at] = static_cast<char>(text[at] ^ (1 << *rc::gen::inRange(0, 8)));
  expect_refused_or_same(text, from);
}

RC_GTEST_PROP(HostileProof, a_removed_or_swapped_link_is_refused_or_changes_nothing_that_is_said, ()) {
  const auto& from = original(FactKind::transaction);
  auto document = json::parse(from.text);
  auto& links = document["trust"]["links"];
  const auto a = *rc::gen::inRange<std::size_t>(0, links.size());
  const auto b = *rc::gen::inRange<std::size_t>(0, links.size());
  if (a == b) {
    links.erase(a);
  } else {
    std::swap(links[a], links[b]);
  }
  expect_refused_or_same(document.dump(1) + "\n", from);
}

// Every member that carries the fact or a header on the way, changed one by one: no mutation survives.
TEST(HostileProof, no_member_of_the_fact_can_be_changed) {
  for (const auto kind : all_facts) {
    const auto& from = original(kind);
    const auto document = json::parse(from.text);
    for (const auto& leaf : leaves_of(document["fact"])) {
      if (leaf.back() == "from" || leaf.back() == "to") continue;  // other bounds may be true as well
      auto altered = document;
      auto& value = altered["fact"][leaf];
      if (value.is_string()) {
        auto& text = value.get_ref<std::string&>();
        text[text.size() / 2] = text[text.size() / 2] == '1' ? '2' : '1';
      } else {
        value = value.get<std::uint64_t>() + 1;
      }
      const auto file = evidence::decode_proof(altered.dump(1) + "\n");
      if (!file) continue;
      EXPECT_FALSE(check_proof(*file, from.options).holds()) << leaf.to_string();
    }
  }
}

TEST(HostileProof, a_truncated_file_is_refused) {
  for (const auto kind : all_facts) {
    const auto& text = original(kind).text;
    for (std::size_t size = 0; size < text.size(); size += 1 + text.size() / 400) {
      const auto file = evidence::decode_proof(std::string_view(text).substr(0, size));
      ASSERT_FALSE(file);
      EXPECT_TRUE(file.error().is(evidence::Errc::malformed_file));
    }
  }
}

RC_GTEST_PROP(HostileProof, random_bytes_are_refused, (const std::string& text)) {
  RC_ASSERT(!evidence::decode_proof(text));
}

TEST(HostileProof, deep_and_large_documents_are_refused_early) {
  EXPECT_FALSE(evidence::decode_proof(std::string(100'000, '[')));
  const std::string large(evidence::max_proof_file_bytes + 1, ' ');
  EXPECT_TRUE(evidence::decode_proof(large).error().is(evidence::Errc::too_large));
}

TEST(HostileProof, spaces_and_unknown_members_are_not_permitted) {
  const auto& from = original(FactKind::value);
  EXPECT_FALSE(evidence::decode_proof(from.text + " "));
  auto document = json::parse(from.text);
  document["note"] = "more";
  EXPECT_FALSE(evidence::decode_proof(document.dump(1) + "\n"));
  EXPECT_FALSE(evidence::decode_proof(json::parse(from.text).dump()));
}

}  // namespace
}  // namespace wastewatch::test
