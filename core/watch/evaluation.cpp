#include "watch/evaluation.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/wire.h"
#include "crypto/hash.h"
#include "watch/facts_encoding.h"
#include "watch/rule_table.h"
#include "watch/rules/overdue.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {
namespace {

Hash domain_hash(std::string_view domain, BytesView content) {
  constexpr std::uint8_t zero = 0;
  return crypto::sha256({as_bytes(domain), {&zero, 1}, content});
}

Subject subject_in(const BatchFacts& facts) {
  return subject_of(ledger::BatchId::from(as_bytes(facts.batch.id())).value_or(ledger::BatchId{}));
}
Subject subject_in(const DeviceFacts& facts) { return subject_of(facts.device); }
Subject subject_in(const OrganisationFacts& facts) { return subject_of(facts.organisation); }
const std::string& load_in(const BatchFacts& facts) { return facts.batch.id(); }
const std::string& load_in(const DeviceFacts& facts) { return facts.batch_id; }
std::string load_in(const OrganisationFacts&) { return {}; }

AlertId id_of_alert(const Alert& alert, std::string_view chain_id, std::uint64_t occurrence) {
  WireWriter out;
  out.text(1, chain_id);
  out.text(2, alert.rule);
  out.varint(3, alert.rule_version);
  out.bytes(4, encode(alert.subject));
  out.varint(5, occurrence);
  const Hash hash = domain_hash("wastewatch/alert-id/v2", out.result());
  AlertId id;
  std::copy_n(hash.data.begin(), AlertId::size_bytes, id.data.begin());
  return id;
}

Hash hash_of_parameters(const RuleInfo& info, const std::vector<ParameterValue>& parameters) {
  WireWriter out;
  out.text(1, info.id);
  out.varint(2, info.version);
  for (const auto& parameter : parameters) {
    WireWriter one;
    one.text(1, parameter.name);
    one.int64(2, parameter.value);
    one.varint(3, static_cast<std::uint64_t>(parameter.unit));
    out.message(3, one.result());
  }
  return domain_hash("wastewatch/alert-parameters/v2", out.result());
}

// Of what is said, not of when it was computed: the same as long as nothing changes.
Hash hash_of_result(const Alert& alert) {
  WireWriter out;
  out.bytes(1, alert.id);
  out.varint(2, static_cast<std::uint64_t>(alert.grade));
  out.bytes(3, encode(alert.subject));
  out.text(4, alert.sentence);
  for (const auto& number : alert.numbers) {
    WireWriter one;
    one.text(1, number.name);
    one.int64(2, number.value);
    one.varint(3, static_cast<std::uint64_t>(number.unit));
    out.message(5, one.result());
  }
  out.bytes(6, alert.responsible);
  out.int64(7, alert.since_ms);
  out.int64(8, alert.due_ms);
  out.varint(9, static_cast<std::uint64_t>(alert.certainty));
  out.varint(10, static_cast<std::uint64_t>(alert.backing.giver));
  out.varint(11, static_cast<std::uint64_t>(alert.backing.receiver));
  out.varint(12, static_cast<std::uint64_t>(alert.backing.device));
  out.bytes(13, alert.batch.is_zero() ? BytesView{} : alert.batch.view());
  out.text(14, alert.next_step);
  return domain_hash("wastewatch/alert-result/v2", out.result());
}

template <class Facts>
Alert made_alert(const SubjectRule<Facts>& rule, const Facts& facts, Finding finding) {
  const std::uint64_t occurrence = finding.occurrence;
  const std::string load = finding.load.empty() ? load_in(facts) : finding.load;
  Alert out = alert_from(std::move(finding), facts.height, facts.now_ms);
  out.rule = rule.info.id;
  out.rule_version = rule.info.version;
  out.subject = subject_in(facts);
  out.batch = ledger::BatchId::from(as_bytes(load)).value_or(ledger::BatchId{});
  out.id = id_of_alert(out, facts.chain_id, occurrence);
  out.parameters_hash = hash_of_parameters(rule.info, rule.parameters(facts.time_scale));
  out.result_hash = hash_of_result(out);
  return out;
}

struct InputsRow {
  Reads reads;
  std::string_view domain;
};
constexpr std::array inputs_rows = {
    InputsRow{Reads::tracks, "wastewatch/alert-inputs/v2"},
    InputsRow{Reads::record, "wastewatch/alert-record-inputs/v1"},
    InputsRow{Reads::pick_up, "wastewatch/alert-pick-up-inputs/v1"},
    InputsRow{Reads::way, "wastewatch/alert-way-inputs/v1"},
    InputsRow{Reads::fleet, "wastewatch/alert-fleet-inputs/v1"},
    InputsRow{Reads::weighings, "wastewatch/alert-weighings-inputs/v1"},
};

// The hash of what rules read, computed once for all rules that read the same.
template <class Facts>
class Inputs {
 public:
  explicit Inputs(const Facts& facts) : facts_(facts) {}

  const Hash& of(Reads reads) {
    const auto row = std::ranges::find(inputs_rows, reads, &InputsRow::reads);
    auto& known = known_[static_cast<std::size_t>(row - inputs_rows.begin())];
    if (!known) known = domain_hash(row->domain, encode(facts_, reads));
    return *known;
  }

 private:
  const Facts& facts_;
  std::array<std::optional<Hash>, inputs_rows.size()> known_;
};

bool depends_on_readings(const RuleInfo& info, const Outcome& outcome) {
  const bool waits = outcome.next_ms != never || outcome.fixes_until_ms != 0 || outcome.watches;
  return info.reads == Reads::tracks && (outcome.finding || waits);
}

template <class Facts>
Evaluation evaluate_all(std::span<const SubjectRule<Facts>> rules, const Facts& facts, bool& hears) {
  Evaluation out;
  Inputs inputs(facts);
  for (const auto& rule : rules) {
    Outcome outcome = rule.evaluate(facts);
    out.next_ms = std::min(out.next_ms, outcome.next_ms);
    out.fixes_until_ms = std::max(out.fixes_until_ms, outcome.fixes_until_ms);
    out.watches = out.watches || outcome.watches;
    hears = hears || outcome.hears;
    out.follows = out.follows || depends_on_readings(rule.info, outcome);
    if (!outcome.finding) continue;
    out.alerts.push_back(made_alert(rule, facts, std::move(*outcome.finding)));
    out.alerts.back().inputs_hash = inputs.of(rule.info.reads);
  }
  std::ranges::stable_sort(out.alerts, {}, &Alert::grade);
  return out;
}

}  // namespace

Evaluation evaluate(const BatchFacts& facts) {
  bool hears = false;
  Evaluation out = evaluate_all(batch_rules(), facts, hears);
  const auto parameters = parameters_of<Overdue>(facts.time_scale);
  for (const auto& tracker : facts.trackers) {
    out.trackers.push_back(tracker.device);
    const std::int64_t allowed = silence_allowed_ms(parameters, tracker.interval_ms);
    const std::int64_t from = silent_from_ms(tracker);
    if (hears && facts.now_ms - from <= allowed)
      out.heard.push_back({tracker.device, from, allowed, tracker.is_bound()});
  }
  return out;
}

Evaluation evaluate(const DeviceFacts& facts) {
  bool hears = false;
  return evaluate_all(device_rules(), facts, hears);
}

Evaluation evaluate(const OrganisationFacts& facts) {
  bool hears = false;
  return evaluate_all(organisation_rules(), facts, hears);
}

}  // namespace wastewatch::watch
