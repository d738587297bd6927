// The scores as tables to read, in any language of the catalogues. Pure; thread safe.
#pragma once

#include <string>

#include "evaluate/evaluation_run.h"
#include "words/language.h"

namespace wastewatch::evaluate {

std::string text_report(const EvaluationPlan& plan, const EvaluationResult& result, words::Language language);

}  // namespace wastewatch::evaluate
