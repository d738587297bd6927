#include "words/input_date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <regex>

#include "words/catalogue.h"
#include "words/input_text.h"

namespace wastewatch::words {
namespace {

constexpr std::size_t longest_date = 64;
constexpr int most_zone_h = 14;

int number(std::string_view text) {
  int out = 0;
  std::from_chars(text.data(), text.data() + text.size(), out);
  return out;
}

// 1 to 12, or 0: a month's name in any language, or its first three letters.
int month_of(std::string_view name) {
  const std::string wanted = upper(name);
  for (const auto language : languages()) {
    std::string_view rest = text("input.months", language);
    for (int month = 1; !rest.empty(); ++month) {
      const auto end = std::min(rest.find('|'), rest.size());
      const std::string known = upper(rest.substr(0, end));
      if (known == wanted || (known.size() > 3 && known.substr(0, 3) == wanted)) return month;
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return 0;
}

// What the groups of a form are: year, month, day, name of a month.
struct DateForm {
  std::regex pattern;
  std::string_view groups;
  bool needs_time = false;  // without one it may be anything
};

const std::array<DateForm, 7>& date_forms() {
  static const std::array<DateForm, 7> forms{{
      {std::regex(R"((\d{4}) ?(?:[-/.]|年) ?(\d{1,2}) ?(?:[-/.]|月) ?(\d{1,2}) ?(?:日|号)?)"), "ymd"},
      {std::regex(R"((\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2}))"), "d-my"},
      {std::regex(R"((\d{1,2}) ?月 ?(\d{1,2}) ?(?:日|号))"), "md"},
      {std::regex(R"((\d{1,2})-(\d{1,2}))"), "md", true},
      {std::regex(R"(((?:19|20)\d{2})(\d{2})(\d{2}))"), "ymd"},
      {std::regex(R"((\d{1,2})(?:st|nd|rd|th)?[ -]?([A-Za-z]{3,9})\.?,?[ -]?(\d{4}))"), "dny"},
      {std::regex(R"(([A-Za-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4}))"), "ndy"},
  }};
  return forms;
}

void take(CivilTime& out, char group, const std::string& text) {
  switch (group) {
    case 'y': out.year = text.size() == 2 ? 2000 + number(text) : number(text); break;
    case 'm': out.month = number(text); break;
    case 'd': out.day = number(text); break;
    case 'n': out.month = month_of(text); break;
    default: break;
  }
}

bool is_day(const CivilTime& time) {
  const std::chrono::year year(time.year == 0 ? 2000 : time.year);  // a leap year, where none is written
  return std::chrono::year_month_day(year, std::chrono::month(static_cast<unsigned>(time.month)),
                                     std::chrono::day(static_cast<unsigned>(time.day)))
             .ok() &&
         time.year >= 0;
}

std::optional<CivilTime> day_of(const std::string& text, bool has_time) {
  for (const auto& form : date_forms()) {
    std::smatch match;
    if (form.needs_time && !has_time) continue;
    if (!std::regex_match(text, match, form.pattern)) continue;
    CivilTime out;
    for (std::size_t i = 0; i < form.groups.size(); ++i) take(out, form.groups[i], match[i + 1]);
    if (form.groups == "d-my" && out.month > 12) std::swap(out.month, out.day);
    if (is_day(out)) return out;
  }
  return std::nullopt;
}

// Takes a time of day off the end. False when there is one and it is impossible.
bool take_time(std::string& text, CivilTime& out) {
  static const std::regex form(
      "(.*?)(?:[ "
      "]|T|,)*(\\d{1,2})(?::|点|时)(\\d{1,2})(?:(?::|分)(\\d{1,2})(?:\\.\\d{1,9})?)?(?:分|秒)?"
      " ?(UTC|GMT|Z)? ?(?:([+-])(\\d{1,2})(?::?(\\d{2}))?)?");
  std::smatch match;
  if (!std::regex_match(text, match, form)) return true;
  out.hour = number(match[2].str());
  out.minute = number(match[3].str());
  out.second = number(match[4].str());
  out.utc = match[5].matched || match[6].matched;
  const int zone_h = number(match[7].str());
  const int zone_min = number(match[8].str());
  out.zone_min = (zone_h * 60 + zone_min) * (match[6].str() == "-" ? -1 : 1);
  text = std::string(match[1]);
  return out.hour < 24 && out.minute < 60 && out.second < 60 && zone_h <= most_zone_h && zone_min < 60;
}

}  // namespace

std::optional<CivilTime> read_date(std::string_view tidied) {
  if (tidied.size() > longest_date) return std::nullopt;
  std::string text(tidied);
  CivilTime time;
  if (!take_time(text, time)) return std::nullopt;
  auto out = day_of(text, text.size() < tidied.size());
  if (!out) return std::nullopt;
  out->hour = time.hour;
  out->minute = time.minute;
  out->second = time.second;
  out->utc = time.utc;
  out->zone_min = time.zone_min;
  return out;
}

std::optional<CivilTime> read_time(std::string_view tidied) {
  if (tidied.size() > longest_date) return std::nullopt;
  std::string text(tidied);
  CivilTime out;
  const bool alone = take_time(text, out) && text.empty();
  return alone && !tidied.empty() ? std::optional(out) : std::nullopt;
}

}  // namespace wastewatch::words
