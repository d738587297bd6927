#include "demonstration_settings.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/files.h"
#include "node/errors.h"
#include "node/files.h"

namespace wastewatch::wastewatchd {
namespace {

using nlohmann::json;

constexpr std::int64_t window_ms = 4 * 3'600'000LL;
constexpr std::int64_t soon_ms = 60'000;
constexpr std::int64_t preparing_ms = 60'000;  // until the past is written and the window shows it
constexpr std::size_t max_windows = 10'000;

std::filesystem::path settings_file(const std::filesystem::path& home) { return home / settings_name; }

json window_json(const scenario::LiveWindow& window) {
  return {{"begin_ms", window.begin_ms}, {"from_ms", window.from_ms}, {"until_ms", window.until_ms}};
}

bool is_number(const json& object, const char* name) {
  return object.is_object() && object.contains(name) && object.at(name).is_number_integer();
}

bool is_window(const json& window) {
  return is_number(window, "begin_ms") && is_number(window, "from_ms") && is_number(window, "until_ms") &&
         window.at("from_ms") <= window.at("until_ms") &&
         window.at("until_ms") <= window.at("from_ms").get<std::int64_t>() + window_ms;
}

}  // namespace

std::string to_json(const DemonstrationSettings& settings) {
  json out = {{"seed", settings.seed}, {"start_ms", settings.start_ms}};
  for (const auto& window : settings.live) out["live"].push_back(window_json(window));
  return out.dump();
}

Result<DemonstrationSettings> read_settings(const std::filesystem::path& home) {
  const auto text = node::read_text_file(settings_file(home));
  if (!text && text.error().is(FileErrc::missing))
    return fail(node::Errc::not_a_demonstration, settings_file(home).string() + " is missing");
  if (!text) return fail(text.error());
  const auto read = json::parse(*text, nullptr, false);
  const auto live = read.is_object() ? read.value("live", json::array()) : json::array();
  const bool good = is_number(read, "seed") && is_number(read, "start_ms") && live.is_array() &&
                    live.size() <= max_windows && std::ranges::all_of(live, is_window);
  if (!good) return fail(node::Errc::bad_demonstration, settings_file(home).string());
  DemonstrationSettings out{.seed = read.at("seed"), .start_ms = read.at("start_ms"), .live = {}};
  for (const auto& window : live)
    out.live.push_back({window.at("begin_ms"), window.at("from_ms"), window.at("until_ms")});
  return out;
}

Status write_settings(const std::filesystem::path& home, const DemonstrationSettings& settings) {
  return node::write_text_file(settings_file(home), to_json(settings));
}

scenario::LiveWindow next_window(const DemonstrationSettings& settings, std::int64_t chain_ms,
                                 std::int64_t now_ms) {
  const std::int64_t last_until = settings.live.empty() ? 0 : settings.live.back().until_ms;
  const std::int64_t begin = std::max(chain_ms + 1, last_until);
  const std::int64_t from = std::max(begin, now_ms + preparing_ms);
  return {begin, from, from + window_ms};
}

bool needs_window(const DemonstrationSettings& settings, std::int64_t now_ms) {
  return !settings.live.empty() && now_ms + soon_ms > settings.live.back().until_ms;
}

}  // namespace wastewatch::wastewatchd
