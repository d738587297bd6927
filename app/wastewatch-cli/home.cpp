#include "home.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "arguments.h"
#include "base/encoding.h"

namespace wastewatch::cli {
namespace {

using nlohmann::json;

constexpr std::string_view settings_name = "network.json";

std::string text_at(const json& document, const char* name) {
  const auto found = document.find(name);
  const auto* text = found == document.end() ? nullptr : found->get_ptr<const std::string*>();
  return text == nullptr ? std::string() : *text;
}

std::optional<std::int64_t> number_at(const json& document, const char* name) {
  const auto found = document.find(name);
  const auto* number = found == document.end() ? nullptr : found->get_ptr<const json::number_integer_t*>();
  if (number == nullptr) return std::nullopt;
  return *number;
}

}  // namespace

Result<HomeSettings> read_settings(const std::filesystem::path& home) {
  const auto path = home / settings_name;
  std::ifstream in(path);
  if (!in) return fail(Errc::no_home, path.string());
  const auto document = json::parse(in, nullptr, false);
  if (!document.is_object()) return fail(Errc::bad_argument, path.string());
  const auto anchor = anchor_argument(text_at(document, "anchor"));
  if (!anchor) return fail(Errc::bad_argument, path.string() + ": anchor");
  HomeSettings out{text_at(document, "chain"), text_at(document, "endpoint"), {}, *anchor, {}};
  const auto witnesses = document.value("witnesses", json::array());
  for (const auto& entry : witnesses) {
    if (entry.is_string()) out.witnesses.push_back(entry.get<std::string>());
  }
  if (const auto hours = number_at(document, "trusting_period_h")) {
    out.verification.trusting_period_ns = *hours * 3'600'000'000'000;
  }
  if (auto valid = light::validate(out.verification); !valid) return fail(valid.error());
  return out;
}

Status write_settings(const std::filesystem::path& home, const HomeSettings& settings) {
  const json document = {
      {"chain", settings.chain_id},
      {"endpoint", settings.endpoint},
      {"witnesses", settings.witnesses},
      {"anchor", std::to_string(settings.anchor.height) + ":" + to_hex_upper(settings.anchor.hash)},
      {"trusting_period_h", settings.verification.trusting_period_ns / 3'600'000'000'000}};
  std::error_code error;
  std::filesystem::create_directories(home, error);
  std::ofstream out(home / settings_name, std::ios::trunc);
  out << document.dump(1) << "\n";
  out.close();
  if (!out) return fail(Errc::io, (home / settings_name).string());
  return {};
}

Result<std::unique_ptr<Home>> Home::open(const std::filesystem::path& folder, HomeSettings settings) {
  using index::Column;
  auto derived = index::Database::open_derived(folder / "derived");
  if (!derived) return fail(derived.error());
  auto decisions = index::Database::open_decisions(folder / "decisions");
  if (!decisions) return fail(decisions.error());
  auto replica = index::Replica::open(**derived, settings.chain_id);
  if (!replica) return fail(replica.error());
  std::unique_ptr<Home> out(new Home);
  out->settings_ = std::move(settings);
  out->derived_ = std::move(*derived);
  out->decisions_ = std::move(*decisions);
  out->replica_ = std::move(*replica);
  const auto& db = *out->derived_;
  out->trusted_.emplace(db.db(), light::TrustedStore::Columns{
                                     db.column(Column::light_blocks), db.column(Column::light_validators),
                                     db.column(Column::light_trace), db.column(Column::light_meta)});
  out->anchors_.emplace(out->decisions_->db(), out->decisions_->column(index::DecisionColumn::anchors));
  return out;
}

Result<std::unique_ptr<Home>> Home::open(const std::filesystem::path& folder) {
  auto settings = read_settings(folder);
  if (!settings) return fail(settings.error());
  return open(folder, std::move(*settings));
}

}  // namespace wastewatch::cli
