#include "evidence/check.h"

#include <algorithm>
#include <chrono>
#include <functional>

#include "chain/hashes.h"
#include "evidence/legs.h"
#include "ledger/keys.h"
#include "light/audit.h"
#include "light/verifier.h"

namespace wastewatch::evidence {
namespace {

constexpr std::array<StepInfo, step_count> table{{
    {StepId::leaf, "leaf", "proof.step.leaf"},
    {StepId::root, "root", "proof.step.root"},
    {StepId::header, "header", "proof.step.header"},
    {StepId::signatures, "signatures", "proof.step.signatures"},
    {StepId::trust, "trust", "proof.step.trust"},
}};

class Checker {
 public:
  Checker(const ProofFile& file, const CheckOptions& options) : file_(file) {
    report_.own_anchor = options.anchor.has_value();
    report_.own_time = options.evaluation_time.has_value();
    report_.anchor = options.anchor.value_or(file.trust.anchor);
    report_.evaluated_at = options.evaluation_time.value_or(file.trust.evaluated_at);
    report_.policy = options.verification;
    report_.file_policy = file.trust.options;
    report_.statement.chain_id = file.chain_id;
    report_.solo = file.solo;
  }

  ProofReport run() {
    measured(StepId::leaf, &Checker::check_leaf);
    measured(StepId::root, &Checker::check_root);
    measured(StepId::header, &Checker::check_header);
    measured(StepId::signatures, &Checker::check_signatures);
    measured(StepId::trust, &Checker::check_trust_path);
    return std::move(report_);
  }

 private:
  void measured(StepId id, void (Checker::*check)(StepReport&)) {
    auto& step = report_.steps[static_cast<std::size_t>(id) - 1];
    step.id = id;
    const auto start = std::chrono::steady_clock::now();
    (this->*check)(step);
    const auto spent = std::chrono::steady_clock::now() - start;
    step.duration_ns = std::chrono::duration_cast<std::chrono::nanoseconds>(spent).count();
  }

  static void refuse(StepReport& step, const std::optional<Error>& error) {
    if (!step.error && error) step.error = error;
  }

  void check_leaf(StepReport& step) {
    legs_ = legs_of(file_.fact, report_.statement);
    for (const auto& leg : legs_) {
      step.values.insert(step.values.end(), leg.leaf_values.begin(), leg.leaf_values.end());
      refuse(step, leg.leaf_error);
    }
  }

  void check_root(StepReport& step) {
    for (const auto& leg : legs_) {
      report_.path.insert(report_.path.end(), leg.path.begin(), leg.path.end());
      if (leg.root) step.values.push_back(hash_value(root_name(leg.under), *leg.root));
      refuse(step, leg.root_error);
      if (!leg.root) refuse(step, Error::make(merkle::Errc::malformed_proof, "the path has no root"));
    }
  }

  // Position of the header in the chain of trust; the first when a height stands there twice.
  std::optional<std::size_t> find(std::int64_t height) const {
    const auto& links = file_.trust.links;
    const auto found =
        std::ranges::find_if(links, [&](const auto& link) { return header_of(link).height == height; });
    if (found == links.end()) return std::nullopt;
    return static_cast<std::size_t>(found - links.begin());
  }

  void check_header(StepReport& step) {
    for (const auto& leg : legs_) {
      const auto at = find(leg.header_height);
      if (!at) {
        refuse(step, Error::make(Errc::missing_header, "height " + std::to_string(leg.header_height)));
        continue;
      }
      compare(step, leg, header_of(file_.trust.links[*at]));
    }
  }

  void compare(StepReport& step, const Leg& leg, const chain::Header& header) {
    const Hash hash = chain::header_hash(header);
    const Bytes& stated = root_of(header, leg.under);
    step.values.push_back(number_value("height", ValueKind::height, header.height));
    step.values.push_back({"time", ValueKind::time, to_rfc3339(header.time)});
    step.values.push_back(hash_value(root_name(leg.under), stated));
    step.values.push_back(hash_value("header_hash", hash));
    if (header.chain_id != file_.chain_id) refuse(step, Error::make(Errc::wrong_chain, header.chain_id));
    if (leg.root && !equal(*leg.root, stated)) {
      refuse(step, Error::make(Errc::wrong_root, std::string(root_name(leg.under))));
    }
    auto& statement = report_.statement;
    if (statement.header_height != 0) return;
    statement.header_hash = hash;
    statement.header_height = header.height;
    statement.header_time = header.time;
  }

  void check_signatures(StepReport& step) {
    for (const auto& leg : legs_) {
      const auto at = find(leg.header_height);
      if (!at) {
        refuse(step, Error::make(Errc::missing_header, "height " + std::to_string(leg.header_height)));
        continue;
      }
      check_signed(step, *at);
    }
  }

  // A header without a commit is vouched for by the signed one above it, through the hashes or the state
  // record between them.
  void check_signed(StepReport& step, std::size_t at) {
    const auto& links = file_.trust.links;
    for (; at > 0 && !std::holds_alternative<chain::LightBlock>(links[at]); --at) {
      const auto follows = check_below(header_of(links[at - 1]), links[at]);
      if (!follows) refuse(step, follows.error());
    }
    const auto* block = std::get_if<chain::LightBlock>(&links[at]);
    if (block == nullptr) return refuse(step, Error::make(Errc::broken_path, "no signed header"));
    tally(step, *block);
  }

  void tally(StepReport& step, const chain::LightBlock& block) {
    const auto audit = light::audit_commit(block);
    if (!audit) return refuse(step, audit.error());
    step.values.push_back(number_value("signed_height", ValueKind::height, block.height()));
    step.values.push_back(
        number_value("validators", ValueKind::count, std::ssize(block.validators.validators)));
    step.values.push_back(number_value("signatures", ValueKind::count, audit->tally.signatures));
    step.values.push_back(number_value("signed_power", ValueKind::power, audit->tally.signed_power));
    step.values.push_back(number_value("total_power", ValueKind::power, audit->tally.total_power));
    report_.solo = report_.solo || block.validators.validators.size() == 1;
    if (!audit->tally.enough()) refuse(step, Error::make(light::Errc::not_enough_power));
  }

  void check_trust_path(StepReport& step) {
    auto verdict = check_trust(file_.trust.links, file_.chain_id, trust_rules());
    step.values.push_back(number_value("anchor_height", ValueKind::height, report_.anchor.height));
    step.values.push_back(hash_value("anchor_hash", report_.anchor.hash));
    step.values.push_back({"evaluated_at", ValueKind::time, to_rfc3339(report_.evaluated_at)});
    step.values.push_back(period_value("trusting_period_s", report_.policy));
    step.values.push_back(period_value("file_trusting_period_s", report_.file_policy));
    step.values.push_back(number_value("headers", ValueKind::count, std::ssize(verdict.hops)));
    refuse(step, verdict.error);
    report_.hops = std::move(verdict.hops);
  }

  static Value period_value(std::string_view name, const light::VerificationOptions& options) {
    return number_value(name, ValueKind::count, options.trusting_period_ns / 1'000'000'000);
  }
  TrustRules trust_rules() const {
    return {report_.anchor, report_.own_anchor, report_.policy, report_.evaluated_at};
  }

  const ProofFile& file_;
  ProofReport report_;
  std::vector<Leg> legs_;
};

}  // namespace

const std::array<StepInfo, step_count>& step_table() { return table; }

bool Statement::operator==(const Statement& other) const {
  const auto same_range = [](const auto& a, const auto& b) {
    if (a.has_value() != b.has_value()) return false;
    return !a || (a->items == b->items && a->complete_to == b->complete_to && a->truncated == b->truncated);
  };
  return kind == other.kind && chain_id == other.chain_id && height == other.height &&
         header_hash == other.header_hash && header_height == other.header_height &&
         header_time == other.header_time && tx == other.tx && result_code == other.result_code &&
         result_data == other.result_data && key == other.key && value == other.value &&
         upper == other.upper && same_range(range, other.range);
}

std::optional<ListBounds> bounds_of(const Statement& statement) {
  if (!statement.range) return std::nullopt;
  const auto& range = *statement.range;
  const Bytes whole = statement.key.empty() ? Bytes{} : ledger::keys::end_of_prefix(statement.key);
  return ListBounds{statement.key, range.truncated ? range.complete_to : statement.upper, range.items.size(),
                    range.truncated || statement.upper != whole};
}

const Error* ProofReport::first_error() const {
  for (const auto& step : steps) {
    if (step.error) return &*step.error;
  }
  return nullptr;
}

ProofReport check_proof(const ProofFile& file, const CheckOptions& options) {
  return Checker(file, options).run();
}

}  // namespace wastewatch::evidence
