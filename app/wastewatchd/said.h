// What the service says on standard error, in the language of its environment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "words/catalogue.h"

namespace wastewatch::wastewatchd {

std::string said(std::string_view key, const std::vector<words::Filling>& fillings = {});
// "wastewatchd: …" and, on a line of its own, what to do.
void warn(std::string_view text, std::string_view advice = {});
// The error, its sentence and its advice.
void explain(const Error& error);

}  // namespace wastewatch::wastewatchd
