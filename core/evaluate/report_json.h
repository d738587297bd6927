// The scores as JSON, for other programs and for comparing one version of the rules with the next;
// docs/alerts.md describes it. Nothing in it depends on the machine or on the time. Pure; thread safe.
#pragma once

#include <optional>
#include <string>

#include "evaluate/evaluation_run.h"

namespace wastewatch::evaluate {

inline constexpr int report_format = 1;

// With a line break at the end. Without a plan: of a scenario file.
std::string json_report(const std::optional<EvaluationPlan>& plan, const EvaluationResult& result);
// A line for each load that was judged: what was said about it, and what is true of it.
std::string json_list(const EvaluationResult& result);

}  // namespace wastewatch::evaluate
