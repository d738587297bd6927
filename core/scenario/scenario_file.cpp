#include "scenario/scenario_file.h"

#include <algorithm>
#include <array>
#include <exception>
#include <nlohmann/json.hpp>
#include <optional>
#include <streambuf>
#include <utility>
#include <variant>

#include "scenario/json_fields.h"
#include "scenario/record_json.h"

namespace wastewatch::scenario {

std::int64_t time_of(const Entry& entry) {
  return std::visit([](const auto& one) { return one.time_ms; }, entry);
}

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 6> lists = {"policy", "waste_kinds", "organisations",
                                                   "keys",   "vehicles",    "devices"};
constexpr std::size_t deepest = 16;

std::string line_of(const json& record) {
  return record.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

// Nothing when it is no object, or deeper than any record: the parser would recurse.
std::optional<json> parse(std::string_view line) {
  std::size_t depth = 0;
  bool too_deep = false;
  const auto watch = [&](int, json::parse_event_t event, json&) {
    const bool opens =
        event == json::parse_event_t::object_start || event == json::parse_event_t::array_start;
    const bool closes = event == json::parse_event_t::object_end || event == json::parse_event_t::array_end;
    depth += opens ? 1 : 0;
    depth -= closes && depth > 0 ? 1 : 0;
    too_deep = too_deep || depth > deepest;
    return !too_deep;
  };
  auto out = json::parse(line, watch, false);
  if (too_deep || !out.is_object()) return {};
  return out;
}

Result<bool> taken_line(std::streambuf& from, std::string& line, std::size_t most) {
  constexpr auto end = std::char_traits<char>::eof();
  for (int c = from.sbumpc(); c != end; c = from.sbumpc()) {
    if (c == '\n') return true;
    if (line.size() == most) return fail(Errc::too_large, "expected a shorter line");
    line.push_back(static_cast<char>(c));
  }
  return !line.empty();
}

// At most `most` bytes of one line; false at the end of the file. A stream that cannot be read (a folder, a
// broken disk) throws.
Result<bool> take_line(std::istream& in, std::string& line, std::size_t most) {
  line.clear();
  try {
    return taken_line(*in.rdbuf(), line, most);
  } catch (const std::exception&) {
    return fail(Errc::io, "expected a file that can be read");
  }
}

constexpr std::int64_t most_blocks = 5'000'000;  // one a minute for nine years

Result<Preamble> header_of(const json& record) {
  JsonFields in(record);
  if (in.text("record") != "scenario") in.refuse<int>("record", "\"scenario\" in the first line");
  in.integer("version", scenario_file_version, scenario_file_version);
  constexpr std::int64_t longest_block_ms = 86'400'000;
  Preamble out{.chain_id = in.text("chain_id", 50),
               .start_ms = in.integer("start_ms", 1, latest_ms),
               .end_ms = in.integer("end_ms", 1, latest_ms),
               .block_ms = in.integer("block_ms", 1'000, longest_block_ms),
               .entries = {}};
  if (in.status && (out.chain_id.empty() || out.end_ms < out.start_ms))
    in.refuse<int>("end_ms", "a chain id, and an end after the start");
  if (in.status && (out.end_ms - out.start_ms) / out.block_ms > most_blocks)
    in.refuse<int>("block_ms", "fewer blocks: at most 5,000,000");
  if (!in.status) return fail(in.status.error());
  return out;
}

Result<Entry> entry_of(const json& record, bool is_signed) {
  if (is_signed) return signed_of(record).transform([](Signed one) { return Entry(std::move(one)); });
  return report_of(record).transform([](Report one) { return Entry(std::move(one)); });
}

}  // namespace

std::string preamble_lines(const Preamble& preamble) {
  std::string out = line_of({{"record", "scenario"},
                             {"version", scenario_file_version},
                             {"chain_id", preamble.chain_id},
                             {"start_ms", preamble.start_ms},
                             {"end_ms", preamble.end_ms},
                             {"block_ms", preamble.block_ms}});
  for (const auto& entry : preamble.entries)
    out += line_of({{"record", entry.list}, {"entry", json::parse(entry.json)}});
  return out + line_of({{"record", "begin"}});
}

std::string entry_line(const Entry& entry) {
  if (const auto* one = std::get_if<Signed>(&entry)) return line_of(signed_json(*one));
  return line_of(report_json(std::get<Report>(entry)));
}

std::string truth_line(const Truth& truth) { return line_of(truth_json(truth)); }

std::unexpected<Error> ScenarioReader::at_line(Error error) const {
  error.detail = "line " + std::to_string(number_) + ": " + error.detail;
  return fail(std::move(error));
}

Result<bool> ScenarioReader::read_line() {
  if (number_ >= limits_.lines) return fail(Errc::too_large, "expected fewer lines");
  ++number_;
  return take_line(in_, line_, limits_.line_bytes);
}

Result<Preamble> ScenarioReader::preamble() {
  Preamble out;
  for (bool first = true;; first = false) {
    const auto read = read_line();
    if (!read) return at_line(read.error());
    const auto record = *read ? parse(line_) : std::nullopt;
    if (!record) return at_line(Error::make(Errc::bad_line, "expected a JSON object"));
    if (first) {
      auto header = header_of(*record);
      if (!header) return at_line(header.error());
      out = std::move(*header);
      last_ms_ = out.start_ms;
      end_ms_ = out.end_ms;
      continue;
    }
    JsonFields in(*record);
    const std::string kind = in.text("record");
    if (kind == "begin") return out;
    if (std::ranges::find(lists, kind) == lists.end() || !record->contains("entry") ||
        !(*record)["entry"].is_object())
      return at_line(Error::make(Errc::bad_line, "expected an entry of the genesis, or \"begin\""));
    if (out.entries.size() >= limits_.preamble_entries)
      return at_line(Error::make(Errc::too_large, "expected fewer parties and devices"));
    out.entries.push_back({kind, (*record)["entry"].dump(-1, ' ', false, json::error_handler_t::replace)});
  }
}

Result<std::optional<Entry>> ScenarioReader::next() {
  const auto read = read_line();
  if (!read) return at_line(read.error());
  if (!*read) return std::optional<Entry>{};
  const auto record = parse(line_);
  if (!record) return at_line(Error::make(Errc::bad_line, "expected a JSON object"));
  const std::string kind = JsonFields(*record).text_or_none("record");
  if (kind != "sign" && kind != "report")
    return at_line(Error::make(Errc::bad_line, R"("record": expected "sign" or "report")"));
  auto entry = entry_of(*record, kind == "sign");
  if (!entry) return at_line(entry.error());
  if (time_of(*entry) < last_ms_)
    return at_line(Error::make(Errc::bad_order, "expected a time not before the last one"));
  if (time_of(*entry) > end_ms_)
    return at_line(Error::make(Errc::bad_order, "expected a time not after the scenario's end"));
  last_ms_ = time_of(*entry);
  return std::optional(std::move(*entry));
}

Result<std::vector<Truth>> read_truths(std::istream& in, const FileLimits& limits) {
  std::vector<Truth> out;
  std::string line;
  for (;;) {
    const auto at = "line " + std::to_string(out.size() + 1) + ": ";
    const auto read = take_line(in, line, limits.line_bytes);
    if (!read)
      return fail(Error{read.error().domain, read.error().code, read.error().name, at + read.error().detail});
    if (!*read) return out;
    if (out.size() >= limits.truths) return fail(Errc::too_large, at + "expected fewer labels");
    const auto record = parse(line);
    if (!record) return fail(Errc::bad_line, at + "expected a JSON object");
    auto truth = truth_of(*record);
    if (!truth) return fail(Errc::bad_line, at + truth.error().detail);
    out.push_back(std::move(*truth));
  }
}

}  // namespace wastewatch::scenario
