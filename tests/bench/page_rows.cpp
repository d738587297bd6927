// How fast the map page answers, in the real window over a demonstration chain.
#include <nlohmann/json.hpp>

#include "process.h"
#include "rows.h"

namespace wastewatch::bench {
namespace {

using PageAnswer = nlohmann::json;

PageAnswer page_answer(const Setup& setup, std::string_view row, int times) {
  require(!setup.page.empty(), "wastewatch-bench-page is not there");
  Command command{"/usr/bin/env",      "QT_QPA_PLATFORM=offscreen", "QT_QUICK_BACKEND=software",
                  "QT_SCALE_FACTOR=1", setup.page.string(),         std::string(row)};
  if (times > 0) command.push_back(std::to_string(times));
  return PageAnswer::parse(run_program(command));
}

}  // namespace

// The figure in place of a rate. Waiting is part of it: it has no CPU time of its own.
Outcome measure_page(const Setup& setup, std::string_view row) {
  const auto answer = page_answer(setup, row, 0);
  Outcome out;
  const double value = answer.at("value").get<double>();
  out.ours = {value, 1, 1};
  out.notes.push_back(answer.at("note").get<std::string>());
  return out;
}

void check_page(const Setup& setup, std::string_view row) {
  if (setup.page.empty()) return;  // built without the desktop
  require(page_answer(setup, row, 1).at("value").get<double>() > 0, "nothing was measured");
}

}  // namespace wastewatch::bench
