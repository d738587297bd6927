#include "words/input_position.h"

#include <array>
#include <cmath>
#include <regex>
#include <string>
#include <utility>

#include "words/input_text.h"

namespace wastewatch::words {
namespace {

constexpr std::size_t longest_position = 96;
constexpr double half_turn = 180, quarter_turn = 90;

enum class Axis : std::uint8_t { unknown, latitude, longitude };

struct Angle {
  Axis axis = Axis::unknown;
  double degrees = 0;
};

struct Mark {
  std::string_view text;
  Axis axis;
  bool negative;
};
constexpr Mark marks[] = {
    {"N", Axis::latitude, false},     {"S", Axis::latitude, true},     {"E", Axis::longitude, false},
    {"W", Axis::longitude, true},     {"北纬", Axis::latitude, false}, {"南纬", Axis::latitude, true},
    {"东经", Axis::longitude, false}, {"西经", Axis::longitude, true}, {"纬度", Axis::latitude, false},
    {"经度", Axis::longitude, false}, {"LAT", Axis::latitude, false},  {"LON", Axis::longitude, false},
};

bool apply(const std::string& text, Angle& angle) {
  if (text.empty()) return true;
  for (const Mark& mark : marks) {
    if (upper(text) != mark.text) continue;
    if (angle.axis != Axis::unknown) return false;
    angle.axis = mark.axis;
    if (mark.negative) angle.degrees = -angle.degrees;
    return true;
  }
  return false;
}

// Degrees, minutes and seconds in three groups of a match from `at` on, the mark in another.
std::optional<Angle> angle_of(const std::smatch& match, std::size_t at, std::size_t mark) {
  const bool plain = !match[at + 1].matched;
  const std::string degrees = match[at];
  if (plain && !degrees.contains('.')) return std::nullopt;
  const double minutes = plain ? 0 : std::stod(match[at + 1]);
  const double seconds = match[at + 2].matched ? std::stod(match[at + 2]) : 0;
  if (minutes >= 60 || seconds >= 60) return std::nullopt;
  const double whole = std::stod(degrees);
  const double parts = minutes / 60 + seconds / 3'600;
  Angle out{Axis::unknown, degrees.starts_with('-') ? whole - parts : whole + parts};
  return apply(match[mark], out) ? std::optional(out) : std::nullopt;
}

std::int32_t e7(double degrees) { return static_cast<std::int32_t>(std::lround(degrees * 1e7)); }

const std::string mark_form = "(N|S|E|W|LAT|LON|北纬|南纬|东经|西经|纬度|经度)?";
const std::string angle_form = R"((-?\d{1,3}(?:\.\d{1,9})?) ?(?:°|度)?)"
                               R"((?: ?(\d{1,2}(?:\.\d{1,6})?) ?(?:'|′|分))?)"
                               R"((?: ?(\d{1,2}(?:\.\d{1,6})?) ?(?:"|''|″|秒))?)";

struct PositionForm {
  std::regex pattern;
  std::size_t angle;  // groups of the first half; the second follows four later
  std::size_t mark;
};

PositionForm form_of(const std::string& half, std::size_t angle, std::size_t mark) {
  return {std::regex(half + "(?: ?[,;/] ?| )" + half, std::regex::icase), angle, mark};
}

const std::array<PositionForm, 2>& position_forms() {
  static const std::array<PositionForm, 2> forms{form_of(mark_form + "[ :=]*" + angle_form, 2, 1),
                                                 form_of(angle_form + " ?" + mark_form, 1, 4)};
  return forms;
}

// In either order.
std::optional<WrittenPosition> position_of(Angle first, Angle second) {
  const bool turned = first.axis == Axis::longitude || second.axis == Axis::latitude ||
                      (first.axis == Axis::unknown && std::abs(first.degrees) > quarter_turn);
  if (turned) std::swap(first, second);
  if (first.axis == Axis::longitude || second.axis == Axis::latitude) return std::nullopt;
  if (std::abs(first.degrees) > quarter_turn || std::abs(second.degrees) > half_turn) return std::nullopt;
  return WrittenPosition{e7(first.degrees), e7(second.degrees)};
}

}  // namespace

std::optional<WrittenPosition> read_position(std::string_view tidied) {
  if (tidied.empty() || tidied.size() > longest_position) return std::nullopt;
  const std::string text(tidied);
  for (const auto& form : position_forms()) {
    std::smatch match;
    if (!std::regex_match(text, match, form.pattern)) continue;
    const auto first = angle_of(match, form.angle, form.mark);
    const auto second = angle_of(match, form.angle + 4, form.mark + 4);
    if (!first || !second) continue;
    if (auto position = position_of(*first, *second)) return position;
  }
  return std::nullopt;
}

}  // namespace wastewatch::words
