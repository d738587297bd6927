#include "node/history.h"

#include <nlohmann/json.hpp>
#include <string>

#include "base/encoding.h"

namespace wastewatch::node {
namespace {

constexpr std::size_t batch_blocks = 256;

}  // namespace

Result<PlannedBlock> parse_history_line(std::string_view line) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  if (!json.is_object() || !json.contains("time") || !json["time"].is_string())
    return fail(Errc::bad_history, "no time");
  const auto time = from_rfc3339(json["time"].get<std::string>());
  if (!time) return fail(Errc::bad_history, "time is not RFC 3339");
  PlannedBlock out{*time, {}};
  if (!json.contains("txs")) return out;
  for (const auto& entry : json["txs"]) {
    auto tx = entry.is_string() ? from_base64(entry.get<std::string>()) : std::nullopt;
    if (!tx) return fail(Errc::bad_history, "a transaction is not base64");
    out.txs.push_back(std::move(*tx));
  }
  return out;
}

Result<HistoryProgress> append_history(SoloChain& chain, std::istream& in,
                                       const std::function<bool()>& stop) {
  HistoryProgress progress;
  std::vector<PlannedBlock> batch;
  const auto flush = [&]() -> Status {
    const Status done = chain.append(batch);
    progress.appended += done ? static_cast<std::int64_t>(batch.size()) : 0;
    batch.clear();
    return done;
  };
  const bool fresh = chain.height() == 0;
  const Timestamp already = chain.last_block_time();
  std::string line;
  for (std::int64_t number = 1; !stop() && std::getline(in, line); ++number) {
    auto block = parse_history_line(line);
    if (!block)
      return fail(Errc::bad_history, "line " + std::to_string(number) + ": " + block.error().detail);
    if (fresh ? block->time < already : block->time <= already) {
      ++progress.skipped;
      continue;
    }
    if (fresh && batch.empty() && progress.appended == 0 && block->time != already)
      batch.push_back({already, {}});
    batch.push_back(std::move(*block));
    if (batch.size() < batch_blocks) continue;
    if (const auto done = flush(); !done) return std::unexpected(done.error());
  }
  if (const auto done = flush(); !done) return std::unexpected(done.error());
  return progress;
}

}  // namespace wastewatch::node
