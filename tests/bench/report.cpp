#include "report.h"

#include <format>
#include <nlohmann/json.hpp>

namespace wastewatch::bench {
namespace {

constexpr std::string_view nothing = "-";

std::string number(double value) { return std::format("{:.0f}", value); }

std::string text_of(const std::optional<double>& value, int digits) {
  return value ? std::format("{:.{}f}", *value, digits) : std::string(nothing);
}

std::string text_of(const Target& target) {
  switch (target.kind) {
    case Target::Kind::ratio: return std::format("x{:g}", target.value);
    case Target::Kind::rate: return number(target.value);
    case Target::Kind::most: return "<" + number(target.value);
    case Target::Kind::none: break;
  }
  return std::string(nothing);
}

std::string text_of(const std::optional<bool>& answer) {
  if (!answer) return std::string(nothing);
  return *answer ? "yes" : "no";
}

std::string_view text_of(Basis basis) { return basis == Basis::cpu ? "CPU" : "wall"; }

nlohmann::json to_json(const Measurement& measurement) {
  return {{"operations", measurement.operations},
          {"wall_seconds", measurement.wall_seconds},
          {"cpu_seconds", measurement.cpu_seconds}};
}

template <class T>
nlohmann::json optional_json(const std::optional<T>& value) {
  return value ? nlohmann::json(*value) : nlohmann::json();
}

}  // namespace

double ours(const Figure& figure) { return rate(figure.outcome.ours, figure.basis); }

std::optional<double> reference(const Figure& figure) {
  if (!figure.outcome.reference) return std::nullopt;
  return rate(*figure.outcome.reference, figure.basis);
}

std::optional<double> ratio(const Figure& figure) {
  const auto against = reference(figure);
  if (!against || *against <= 0) return std::nullopt;
  return ours(figure) / *against;
}

std::optional<bool> met(const Figure& figure) {
  const Target& target = figure.row->target;
  if (target.kind == Target::Kind::none) return std::nullopt;
  if (target.kind == Target::Kind::rate) return ours(figure) >= target.value;
  if (target.kind == Target::Kind::most) return ours(figure) <= target.value;
  return ratio(figure).transform([&](double value) { return value >= target.value; });
}

std::string table_head() {
  return std::format("{:<18}{:>12}  {:<15}{:>12}{:>8}{:>8}{:>6}  {}", "name", "ours", "unit", "reference",
                     "ratio", "target", "met", "by");
}

std::string table_line(const Figure& figure) {
  const Row& row = *figure.row;
  return std::format("{:<18}{:>12}  {:<15}{:>12}{:>8}{:>8}{:>6}  {}", row.name, number(ours(figure)),
                     row.unit, text_of(reference(figure), 0), text_of(ratio(figure), 2), text_of(row.target),
                     text_of(met(figure)), text_of(figure.basis));
}

nlohmann::json to_json(const Figure& figure) {
  const Row& row = *figure.row;
  nlohmann::json out = {{"name", row.name},
                        {"unit", row.unit},
                        {"basis", text_of(figure.basis)},
                        {"ours", ours(figure)},
                        {"reference", optional_json(reference(figure))},
                        {"reference_name", row.reference},
                        {"ratio", optional_json(ratio(figure))},
                        {"target", text_of(row.target)},
                        {"met", optional_json(met(figure))},
                        {"notes", figure.outcome.notes},
                        {"facts", figure.outcome.facts},
                        {"measured", {{"ours", to_json(figure.outcome.ours)}}}};
  if (figure.outcome.reference) out["measured"]["reference"] = to_json(*figure.outcome.reference);
  return out;
}

}  // namespace wastewatch::bench
