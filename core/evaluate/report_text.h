// The scores as tables to read (without a plan: of a scenario file), in any language of the catalogues. Pure;
// thread safe.
#pragma once

#include <optional>
#include <string>

#include "evaluate/evaluation_run.h"
#include "words/language.h"

namespace wastewatch::evaluate {

std::string text_report(const std::optional<EvaluationPlan>& plan, const EvaluationResult& result,
                        words::Language language);

}  // namespace wastewatch::evaluate
