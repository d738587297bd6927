#include "words/input.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <limits>

#include "base/encoding.h"
#include "words/input_date.h"
#include "words/input_identifier.h"
#include "words/input_text.h"

namespace wastewatch::words {
namespace {

// "12,408" and "12 408" group by three; other marks are no part of a number.
std::optional<std::int64_t> number_of(std::string_view text) {
  for (const char mark : {',', ' ', '\''}) {
    if (!text.contains(mark)) continue;
    const auto first = text.find(mark);
    for (auto at = first; at < text.size(); at += 4) {
      if (first > 3 || text[at] != mark || !all_digits(text.substr(at + 1, 3))) return std::nullopt;
      if (text.size() < at + 4) return std::nullopt;
    }
    return number_of(without(text, std::string_view(&mark, 1)));
  }
  std::int64_t out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  const bool whole = all_digits(text) && error == std::errc{} && end == text.data() + text.size();
  return whole && out > 0 ? std::optional(out) : std::nullopt;
}

std::optional<Reading> read_height(std::string_view text) {
  std::string plain = unquoted(without_label(unquoted(text), "input.block"));
  if (plain.starts_with('#')) plain.erase(0, 1);
  const auto height = number_of(plain);
  if (!height) return std::nullopt;
  auto out = reading(InputKind::height, std::to_string(*height));
  out.height = *height;
  return out;
}

std::optional<Reading> read_day(std::string_view text) {
  const auto time = read_date(text);
  if (!time) return std::nullopt;
  auto out = reading(InputKind::date, std::string(text));
  out.time = *time;
  return out;
}

std::optional<Reading> read_clock(std::string_view text) {
  const auto time = read_time(text);
  if (!time) return std::nullopt;
  auto out = reading(InputKind::clock, std::string(text));
  out.time = *time;
  return out;
}

std::optional<Reading> read_place(std::string_view text) {
  const auto position = read_position(text);
  if (!position) return std::nullopt;
  auto out = reading(InputKind::position, std::string(text));
  out.position = *position;
  return out;
}

// GA 36: a province's character, a letter, five or six letters and digits, the last perhaps a character.
std::optional<Reading> read_plate(std::string_view text) {
  std::string plain = upper(without(text, " -."));
  for (auto at = plain.find("·"); at != std::string_view::npos; at = plain.find("·")) plain.erase(at, 2);
  const auto province = han_bytes(plain);
  if (province == 0 || plain.size() < province + 6) return std::nullopt;
  std::string_view rest = std::string_view(plain).substr(province);
  if (rest[0] < 'A' || rest[0] > 'Z') return std::nullopt;
  rest.remove_prefix(1);
  if (rest.size() > 3 && han_bytes(rest.substr(rest.size() - 3)) == 3) rest.remove_suffix(3);
  const bool known = std::ranges::all_of(rest, [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); });
  if (!known || rest.size() < 4 || rest.size() > 6) return std::nullopt;
  return reading(InputKind::plate, plain);
}

std::optional<Reading> read_text(std::string_view text) {
  return reading(InputKind::text, std::string(text));
}

constexpr auto forms = std::to_array<InputForm>({
    {InputKind::link, "wastewatch:block/155", read_link},
    {InputKind::link, "chain waste-1 height 155 block time 2026-11-27T04:50:05Z wastewatch:block/155",
     read_link},
    {InputKind::hash, "3fa9c1d2e4b5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f", read_hash},
    {InputKind::hash, "0x3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F", read_hash},
    {InputKind::hash, "3FA9C1D2 E4B5F607 18293A4B 5C6D7E8F\n90A1B2C3 D4E5F607 18293A4B 5C6D7E8F", read_hash},
    {InputKind::hash, "0X3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F", read_hash},
    {InputKind::hash, "transaction 3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F",
     read_hash},
    {InputKind::hash, "tx:3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F", read_hash},
    {InputKind::hash, "“3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F”.", read_hash},
    {InputKind::hash, "「3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F」。", read_hash},
    {InputKind::hash, "(hash: `3FA9C1D2E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F`);",
     read_hash},
    {InputKind::hash, "３ＦＡ９Ｃ１Ｄ２E4B5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F", read_hash},
    {InputKind::hash,
     "3F:A9:C1:D2:E4:B5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:A1:B2:C3:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F",
     read_hash},
    {InputKind::hash, "3FA9C1D2,E4B5F607,18293A4B,5C6D7E8F,90A1B2C3,D4E5F607,18293A4B,5C6D7E8F", read_hash},
    {InputKind::batch_id, "0123456789abcdef0123456789abcdef", read_batch_id},
    {InputKind::batch_id, "0X0123456789ABCDEF0123456789ABCDEF", read_batch_id},
    {InputKind::batch_id, "01234567-89ab-cdef-0123-456789abcdef", read_batch_id},
    {InputKind::batch_id, "01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef", read_batch_id},
    {InputKind::batch_id, "014D-2PF2-DBSQ-QG28-T5CY-4TQK-FFK", read_batch_id},
    {InputKind::batch_id, "014d 2pf2 dbsq qg28 t5cy 4tqk ffk", read_batch_id},
    {InputKind::batch_id, "batch:014D-2PF2-DBSQ-QG28-T5CY-4TQK-FFK", read_batch_id},
    {InputKind::batch_id, "批次“014D－2PF2－DBSQ－QG28－T5CY－4TQK－FFK”，", read_batch_id},
    {InputKind::hash_part, "3FA9C1D2", read_hash_part},
    {InputKind::hash_part, "0x3fa9c1d2e4b5", read_hash_part},
    {InputKind::hash_part, "0X3FA9C1D2E4B5", read_hash_part},
    {InputKind::hash_part, "tx:3fa9c1d2e4b5.", read_hash_part},
    {InputKind::hash_part, "\"3FA9C1D2\",", read_hash_part},
    {InputKind::hash_part, "3FA9C1D2 E4B5F607", read_hash_part},
    {InputKind::hash_part, "3FA9C1D2…6D7E8F", read_hash_part},
    {InputKind::hash_end, "…6D7E8F", read_hash_end},
    {InputKind::hash_end, "...6d7e8f", read_hash_end},
    {InputKind::hash_end, "“…6D7E8F”.", read_hash_end},
    {InputKind::hash_end, "交易 …6D7E8F", read_hash_end},
    {InputKind::height, "155", read_height},
    {InputKind::height, "１５５", read_height},
    {InputKind::height, "12,408", read_height},
    {InputKind::height, "12 408", read_height},
    {InputKind::height, "#155", read_height},
    {InputKind::height, "block 155", read_height},
    {InputKind::height, "block:155.", read_height},
    {InputKind::height, "“12,408”，", read_height},
    {InputKind::height, "Height: 12,408", read_height},
    {InputKind::height, "区块 155", read_height},
    {InputKind::height, "第155号区块", read_height},
    {InputKind::height, "高度：12,408", read_height},
    {InputKind::date, "2026-11-27", read_day},
    {InputKind::date, "2026/11/27 04:50", read_day},
    {InputKind::date, "2026.11.27", read_day},
    {InputKind::date, "2026-11-27T04:50:05Z", read_day},
    {InputKind::date, "27/11/2026", read_day},
    {InputKind::date, "27.11.2026 4:50", read_day},
    {InputKind::date, "27-11-26", read_day},
    {InputKind::date, "11/27/2026", read_day},
    {InputKind::date, "27 Nov 2026", read_day},
    {InputKind::date, "27th November 2026", read_day},
    {InputKind::date, "November 27, 2026 04:50", read_day},
    {InputKind::date, "20261127", read_day},
    {InputKind::date, "2026年11月27日", read_day},
    {InputKind::date, "2026 年 11 月 27 日 4点50分", read_day},
    {InputKind::date, "11月27日", read_day},
    {InputKind::date, "２０２６－１１－２７", read_day},
    {InputKind::date, "11-29 03:05", read_day},
    {InputKind::date, "11月29日 03:05", read_day},
    {InputKind::date, "2026-11-27 04:50:05 UTC", read_day},
    {InputKind::date, "2026-11-27T04:50:05+08:00", read_day},
    {InputKind::date, "2026-11-27 04:50 UTC+8", read_day},
    {InputKind::clock, "03:05", read_clock},
    {InputKind::clock, "03:05:09", read_clock},
    {InputKind::clock, "3点05分", read_clock},
    {InputKind::position, "30.7461, 120.4872", read_place},
    {InputKind::position, "30.7461，120.4872", read_place},
    {InputKind::position, "120.4872 30.7461", read_place},
    {InputKind::position, "30.7461°N 120.4872°E", read_place},
    {InputKind::position, "N30.7461, E120.4872", read_place},
    {InputKind::position, "30°44'46\"N 120°29'14\"E", read_place},
    {InputKind::position, "北纬30.7461°，东经120.4872°", read_place},
    {InputKind::position, "东经120度29分14秒 北纬30度44分46秒", read_place},
    {InputKind::plate, "浙F·D0021", read_plate},
    {InputKind::plate, "浙FD0021", read_plate},
    {InputKind::plate, "浙f d0021", read_plate},
    {InputKind::plate, "浙Ｆ．Ｄ００２１", read_plate},
    {InputKind::plate, "浙F-D12345", read_plate},
    {InputKind::text, "240612", read_text},
    {InputKind::text, "Hexing", read_text},
});

struct Folded {
  std::string_view from;
  std::string_view to;
};
// Punctuation that keyboards and typesetters put in place of ASCII.
constexpr auto folded = std::to_array<Folded>({{"。", "."},
                                               {"、", ","},
                                               {"‐", "-"},
                                               {"‑", "-"},
                                               {"–", "-"},
                                               {"—", "-"},
                                               {"−", "-"},
                                               {"“", "\""},
                                               {"”", "\""},
                                               {"‘", "'"},
                                               {"’", "'"},
                                               {"•", "·"},
                                               {"・", "·"},
                                               {"‧", "·"},
                                               {"\u00A0", " "},
                                               {"\u2009", " "},
                                               {"\u202F", " "},
                                               {"\u3000", " "}});

std::size_t length_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xF0) return 4;
  return first >= 0xE0 ? 3 : 2;
}

bool unseen(std::string_view c) {
  constexpr auto marks = std::to_array<std::string_view>(
      {"\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
       "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF"});
  return std::ranges::contains(marks, c) || (c.size() == 1 && static_cast<unsigned char>(c[0]) == 0x7F);
}

// One character as it is kept.
std::string kept(std::string_view c) {
  if (unseen(c)) return {};
  if (c.size() == 1) return static_cast<unsigned char>(c[0]) < 0x20 ? " " : std::string(c);
  for (const auto& row : folded) {
    if (row.from == c) return std::string(row.to);
  }
  if (c.size() != 3 || static_cast<unsigned char>(c[0]) != 0xEF) return std::string(c);
  const unsigned point =
      0xF000U | (static_cast<unsigned char>(c[1]) & 0x3FU) << 6U | (static_cast<unsigned char>(c[2]) & 0x3FU);
  if (point < 0xFF01 || point > 0xFF5E) return std::string(c);
  return {static_cast<char>(point - 0xFF01 + '!')};
}

// Seconds east of UTC.
std::int64_t zone_of(const CivilTime& time, std::int64_t offset_s) {
  return time.utc ? std::int64_t{60} * time.zone_min : offset_s;
}

}  // namespace

std::span<const InputForm> input_forms() { return forms; }

std::string_view key_of(InputKind kind) {
  switch (kind) {
    case InputKind::link: return "input.kind.link";
    case InputKind::hash: return "input.kind.hash";
    case InputKind::hash_part: return "input.kind.hash_part";
    case InputKind::batch_id: return "input.kind.batch_id";
    case InputKind::height: return "input.kind.height";
    case InputKind::hash_end: return "input.kind.hash_end";
    case InputKind::date: return "input.kind.date";
    case InputKind::clock: return "input.kind.clock";
    case InputKind::position: return "input.kind.position";
    case InputKind::plate: return "input.kind.plate";
    case InputKind::text: return "input.kind.text";
  }
  return "input.kind.text";
}

std::string tidied(std::string_view typed) {
  std::string out;
  while (!typed.empty()) {
    const auto length = std::min(length_of(static_cast<unsigned char>(typed[0])), typed.size());
    const std::string next = kept(typed.substr(0, length));
    const bool second_space = next == " " && (out.empty() || out.back() == ' ');
    if (!second_space) out += next;
    typed.remove_prefix(length);
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::vector<Reading> readings(std::string_view typed) {
  std::vector<Reading> out;
  if (typed.size() > max_input_bytes) return out;
  const std::string text = tidied(typed);
  if (text.empty()) return out;
  for (const auto& form : forms) {
    if (std::ranges::contains(out, form.kind, &Reading::kind)) continue;
    if (auto read = form.read(text)) out.push_back(std::move(*read));
  }
  return out;
}

std::optional<Reading> reading_as(InputKind kind, std::string_view typed) {
  auto all = readings(typed);
  const auto found = std::ranges::find(all, kind, &Reading::kind);
  return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

std::int64_t time_ms(const CivilTime& time, std::int64_t offset_s, int year) {
  const std::chrono::year_month_day day(std::chrono::year(time.year == 0 ? year : time.year),
                                        std::chrono::month(static_cast<unsigned>(time.month)),
                                        std::chrono::day(static_cast<unsigned>(time.day)));
  const auto at = std::chrono::sys_days(day) + std::chrono::hours(time.hour) +
                  std::chrono::minutes(time.minute) + std::chrono::seconds(time.second);
  const auto zone = std::chrono::seconds(zone_of(time, offset_s));
  return std::chrono::milliseconds(std::chrono::seconds(at.time_since_epoch()) - zone).count();
}

CivilTime completed(const CivilTime& time, std::int64_t now_ms, std::int64_t offset_s) {
  const std::chrono::sys_time<std::chrono::milliseconds> now(std::chrono::milliseconds(now_ms) +
                                                             std::chrono::seconds(zone_of(time, offset_s)));
  const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
  CivilTime out = time;
  if (out.month == 0) {
    out.year = static_cast<int>(today.year());
    out.month = static_cast<int>(static_cast<unsigned>(today.month()));
    out.day = static_cast<int>(static_cast<unsigned>(today.day()));
  }
  if (out.year != 0) return out;
  std::int64_t nearest = std::numeric_limits<std::int64_t>::max();
  for (int year = static_cast<int>(today.year()) - 1; year <= static_cast<int>(today.year()) + 1; ++year) {
    const auto away = std::abs(time_ms(time, offset_s, year) - now_ms);
    if (away >= nearest) continue;
    nearest = away;
    out.year = year;
  }
  return out;
}

std::string plate(std::string_view text) {
  const auto read = read_plate(tidied(text));
  if (!read) return std::string(text);
  return read->text.substr(0, 4) + "·" + read->text.substr(4);
}

}  // namespace wastewatch::words
