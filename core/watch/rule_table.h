// The rules that run, one row each, strongest first: what the feed evaluates, and what screens, tests and
// docs/alerts.md read. Constant data; thread safe.
#pragma once

#include <span>

#include "watch/batch_facts.h"
#include "watch/device_facts.h"
#include "watch/organisation_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

std::span<const SubjectRule<BatchFacts>> batch_rules();
std::span<const SubjectRule<DeviceFacts>> device_rules();
std::span<const SubjectRule<OrganisationFacts>> organisation_rules();

// Whether any rule may say anything about the record at this block time.
bool concerns_any(const BatchRecord& record, std::int64_t now_ms);
bool concerns_any(const index::DeviceHealth& health, std::int64_t now_ms);
bool concerns_any(const OrganisationNews& news, std::int64_t now_ms);

// Whether the readings of the load's trackers matter to a rule that the record concerns.
bool follows_trackers(const BatchRecord& record, std::int64_t now_ms);

struct RuleName {
  RuleInfo info;
  SubjectKind subject = SubjectKind::batch;
};
std::span<const RuleName> rule_names();
// Null for a rule that is not in the tables.
const RuleName* find_rule_name(std::string_view id);

// What the alert says is wrong: its rule's claim, unless its sentence says something else.
Claim claim_of(const Alert& alert);

}  // namespace wastewatch::watch
