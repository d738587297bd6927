#include "evaluate/report_text.h"

#include <algorithm>
#include <format>

#include "evaluate/text_table.h"
#include "words/catalogue.h"
#include "words/format.h"

namespace wastewatch::evaluate {
namespace {

using words::Language;
using Cells = std::vector<std::string>;

constexpr std::string_view nothing = "-";

std::string share_text(const std::optional<double>& value) {
  return value ? std::format("{:.3f}", *value) : std::string(nothing);
}

std::string estimate_text(const Estimate& estimate) {
  if (!estimate.value) return std::string(nothing);
  return std::format("{:.3f} [{:.3f}, {:.3f}]", *estimate.value, estimate.interval.low,
                     estimate.interval.high);
}

std::string estimate_text(const Share& share) { return estimate_text(estimate(share)); }

// A false alarm's share as so many of `per` loads.
std::string rate_text(std::int64_t hits, std::int64_t of, double per) {
  const auto found = estimate(Share{hits, of});
  if (!found.value) return std::string(nothing);
  return std::format("{:.2f} [{:.2f}, {:.2f}]", *found.value * per, found.interval.low * per,
                     found.interval.high * per);
}

class Report {
 public:
  Report(const std::optional<EvaluationPlan>& plan, const EvaluationResult& result, Language language)
      : plan_(plan), scores_(result.scores), language_(language) {}

  std::string text() const {
    return head() + "\n" + section("alarms") + false_alarms() + section("claims") + claims() +
           section("rules") + rules() + section("kinds") + kinds() + sizes() + said("note", {}) + "\n";
  }

 private:
  std::string word(std::string_view key) const {
    return std::string(words::text("evaluate." + std::string(key), language_));
  }
  std::string said(std::string_view key, const std::vector<words::Filling>& fillings) const {
    return words::text_with("evaluate." + std::string(key), language_, fillings);
  }
  std::string section(std::string_view key) const { return word("section." + std::string(key)) + "\n"; }
  std::string claim(Claim claim) const {
    const std::string key = "alert_claim." + std::string(claim_name(claim));
    return std::string(words::has_text(key) ? words::text(key, language_) : claim_name(claim));
  }
  Cells heads(std::initializer_list<std::string_view> keys) const {
    Cells out;
    for (const auto key : keys) out.push_back(word("column." + std::string(key)));
    return out;
  }

  std::string played() const {
    if (!plan_) return word("file");
    return said("seeds", {{"first", std::to_string(plan_->first_seed)},
                          {"last", std::to_string(plan_->last_seed)},
                          {"days", std::to_string(plan_->days)}});
  }

  std::string head() const {
    const Share prevalence{scores_.frauds, scores_.loads};
    return said("head", {{"played", played()},
                         {"loads", words::count(scores_.loads)},
                         {"frauds", words::count(scores_.frauds)},
                         {"labelled", words::count(scores_.labelled)},
                         {"normal", words::count(scores_.normal())},
                         {"share", std::format("{:.2f}%", prevalence.value().value_or(0) * 100)}}) +
           "\n";
  }

  std::string false_alarms() const {
    const auto& loads = scores_.false_loads;
    const auto row = [&](std::string_view grade, std::int64_t hits, std::int64_t per, std::int64_t budget) {
      return Cells{std::string(words::text("grade." + std::string(grade), language_)), words::count(hits),
                   rate_text(hits, scores_.normal(), static_cast<double>(per)), words::count(per),
                   words::count(budget)};
    };
    return table_text(
               {heads({"grade", "loads", "rate", "per", "budget"}), row("critical", loads.critical, 4'000, 1),
                row("serious", loads.serious, 1'000, 2), row("notice", loads.notice, 1'000, 30)},
               1) +
           "\n";
  }

  Cells judged(Cells begin, const Row& row) const {
    begin.insert(
        begin.end(),
        {words::count(row.labelled), words::count(row.any.found), words::count(row.missed()),
         words::count(row.any.right), words::count(row.any.beside), words::count(row.any.wrong),
         estimate_text(row.recall()), estimate_text(row.precision()), estimate_text(row.strong_precision()),
         estimate_text(f1(row.any.found, row.any.wrong, row.missed()))});
    return begin;
  }

  std::string claims() const {
    std::vector<Cells> rows{heads({"claim", "labelled", "found", "missed", "right", "beside", "wrong",
                                   "recall", "precision", "strong_precision", "f1"})};
    for (const auto& row : scores_.claims) rows.push_back(judged({claim(row.claim)}, row));
    rows.push_back(judged({word("all")}, scores_.all));
    return table_text(rows, 1) + "\n";
  }

  std::string rules() const {
    std::vector<Cells> rows{heads({"rule", "claim", "labelled", "found", "missed", "right", "beside", "wrong",
                                   "recall", "precision", "strong_precision", "f1"})};
    for (const auto& row : scores_.rules) rows.push_back(judged({row.rule, claim(row.claim)}, row));
    return table_text(rows, 2) + "\n";
  }

  std::string span(std::int64_t ms) const { return (ms < 0 ? "−" : "") + words::duration(ms, language_); }
  std::string delay(const Quantiles& delays) const {
    if (delays.count == 0) return std::string(nothing);
    return span(delays.median) + " / " + span(delays.p90);
  }
  std::string metres(const Quantiles& errors) const {
    if (errors.count == 0) return std::string(nothing);
    return words::distance(static_cast<double>(errors.median), language_) + " / " +
           words::distance(static_cast<double>(errors.p90), language_);
  }
  Cells kind_cells(Cells begin, const Row& row) const {
    begin.insert(begin.end(), {words::count(row.labelled), words::count(row.any.found),
                               words::count(row.missed()), estimate_text(row.recall()),
                               share_text(row.strong_recall().value()), delay(row.delays.from_fault_ms),
                               delay(row.delays.from_deadline_ms), metres(row.place_error_m)});
    return begin;
  }

  std::string kinds() const {
    std::vector<Cells> rows{heads({"kind", "claim", "labelled", "found", "missed", "recall", "strong_recall",
                                   "from_fault", "from_deadline", "place"})};
    for (const auto& row : scores_.kinds) rows.push_back(kind_cells({row.kind, claim(row.claim)}, row));
    rows.push_back(kind_cells({word("all"), ""}, scores_.all));
    return table_text(rows, 2) + said("macro", {{"recall", estimate_text(scores_.macro_recall)}}) + "\n\n";
  }

  std::string sizes() const {
    if (scores_.sizes.empty()) return {};
    std::vector<Cells> rows{heads({"size", "labelled", "found", "recall"})};
    for (const auto& row : scores_.sizes) {
      const double last = std::min<double>(100, static_cast<double>(row.to_permille) / 10);
      rows.push_back({std::format("{:g}-{:g}%", static_cast<double>(row.from_permille) / 10, last),
                      words::count(row.found.of), words::count(row.found.hits), estimate_text(row.found)});
    }
    return section("sizes") + table_text(rows, 1) + "\n";
  }

  const std::optional<EvaluationPlan>& plan_;
  const Scores& scores_;
  Language language_;
};

}  // namespace

std::string text_report(const std::optional<EvaluationPlan>& plan, const EvaluationResult& result,
                        Language language) {
  return Report(plan, result, language).text();
}

}  // namespace wastewatch::evaluate
