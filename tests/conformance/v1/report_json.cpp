#include "conformance/v1/report_json.h"

#include "base/encoding.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

std::string error_of(const Error* error) {
  return error == nullptr ? std::string() : std::string(error->name);
}

json items_of(const evidence::Statement& statement) {
  json out = json::array();
  for (const auto& item : statement.range->items) out.push_back({to_hex(item.key), to_hex(item.value)});
  return out;
}

json json_of_statement(const evidence::Statement& statement) {
  json out{{"kind", statement.kind},
           {"chain_id", statement.chain_id},
           {"height", statement.height},
           {"header_hash", to_hex(statement.header_hash)},
           {"header_height", statement.header_height},
           {"header_time", to_rfc3339(statement.header_time)},
           {"tx", to_hex(statement.tx)},
           {"result_data", to_hex(statement.result_data)},
           {"key", to_hex(statement.key)}};
  if (statement.result_code) out["result_code"] = *statement.result_code;
  if (statement.value) out["value"] = to_hex(*statement.value);
  if (statement.range)
    out["range"] = {{"items", items_of(statement)}, {"truncated", statement.range->truncated}};
  return out;
}

}  // namespace

json json_of(const evidence::ProofReport& report) {
  json out{{"holds", report.holds()}, {"error", error_of(report.first_error())},
           {"solo", report.solo},     {"statement", json_of_statement(report.statement)},
           {"steps", json::object()}, {"hops", json::array()}};
  for (const auto& info : evidence::step_table()) {
    const auto& step = report.step(info.id);
    json values = json::object();
    for (const auto& value : step.values) values[std::string(value.name)].push_back(value.text);
    out["steps"][std::string(info.name)] = {{"error", error_of(step.error ? &*step.error : nullptr)},
                                            {"values", values}};
  }
  for (const auto& hop : report.hops) {
    out["hops"].push_back({static_cast<int>(hop.mode), hop.from, hop.to, to_hex(hop.hash)});
  }
  return out;
}

}  // namespace wastewatch::test
