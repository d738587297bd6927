#include "watch/sentences.h"

#include <algorithm>
#include <array>

#include "watch/rules.h"

namespace wastewatch::watch {
namespace {

constexpr std::array table = {
    Sentence{"alert.overdue", "Collected, never delivered. {late} past the agreed time.",
             "已收运，从未送达。已超过约定时间 {late}。"},
    Sentence{"alert.overdue.elsewhere",
             "Collected, never delivered. The tracker is {distance} away, {late} past the agreed time.",
             "已收运，从未送达。定位器在 {distance}外，已超过约定时间 {late}。"},
    Sentence{
        "alert.overdue.silent",
        "Collected, never delivered. The tracker has been silent for {quiet}, {late} past the agreed time.",
        "已收运，从未送达。定位器已静默 {quiet}，已超过约定时间 {late}。"},
    Sentence{"alert.overdue.at_plant",
             "Not signed for, {late} past the agreed time. The tracker is at the destination.",
             "尚未签收，已超过约定时间 {late}。定位器在接收地。"},
    Sentence{"alert.overdue.claimed", "Reported delivered. Nobody received it, {late} past the agreed time.",
             "已报送达，无人接收，已超过约定时间 {late}。"},
    Sentence{"alert.overdue.claimed.elsewhere",
             "Reported delivered. Nobody received it. The tracker is now {distance} away.",
             "已报送达，无人接收。定位器现在 {distance}外。"},
    Sentence{"alert.overdue.claimed.silent",
             "Reported delivered. Nobody received it. The tracker has been silent for {quiet}.",
             "已报送达，无人接收。定位器已静默 {quiet}。"},
    Sentence{"alert.claim.contradicted",
             "Reported delivered. Nobody received it. The tracker is {distance} away.",
             "已报送达，无人接收。定位器在 {distance}外。"},
    Sentence{"alert.claim.unconfirmed", "Reported delivered {waited} ago. Nobody received it.",
             "{waited}前已报送达，无人接收。"},
    Sentence{"alert.claim.silent",
             "Reported delivered {waited} ago. Nobody received it. The tracker is silent for {quiet}.",
             "{waited}前已报送达，无人接收。定位器已静默 {quiet}。"},
    Sentence{"alert.claim.waiting", "Reported delivered {waited} ago. The receiver has not answered yet.",
             "{waited}前已报送达，接收方尚未答复。"},
    Sentence{"alert.claim.plant_silent",
             "Reported delivered {waited} ago. The tracker is at the plant; the plant has not signed.",
             "{waited}前已报送达。定位器在厂内，工厂尚未签收。"},
    Sentence{"reason.claim_contradicted", "Tracker {distance} from the destination it was reported at",
             "报称送达时，定位器距接收地 {distance}"},
    Sentence{"reason.unconfirmed_claim", "Delivery reported {waited} ago, not confirmed",
             "{waited}前报称送达，未获确认"},
    Sentence{"reason.overdue", "{late} past the agreed time to deliver", "超过约定送达时间 {late}"},
    Sentence{"next.ask_holder", "Ask the holder where the load is.", "询问持有方货物所在。"},
    Sentence{"next.call_holder", "Call the holder's duty office now.", "立即致电持有方值班室。"},
    Sentence{"next.ask_receiver", "Ask the receiver to confirm or refuse.", "请接收方确认或拒收。"},
    Sentence{"next.open_case", "Open a case and secure the place.", "立案并保护现场。"},
    Sentence{"source.waste_kind_policy", "claim period of this kind of waste (chain policy)",
             "该类废物的确认期限（链上参数）"},
    Sentence{"source.deliver_by", "deliver-by time agreed at the first handover, at most the chain policy's",
             "首次交接时约定的送达时限，不超过链上参数"},
    Sentence{"source.claim_margin", "site radius + 500 m for 5 min around the statement (assumed)",
             "场地半径加 500 米，声明前后 5 分钟（假定）"},
    Sentence{"source.notice_assumed", "2 h after the statement (assumed)", "声明后 2 小时（假定）"},
    Sentence{"source.long_overdue", "150 % of the journey's time (assumed)", "全程时限的 150 %（假定）"},
    Sentence{"source.accuracy_assumed", "fixes no worse than 100 m (assumed)",
             "定位精度不差于 100 米（假定）"},
    Sentence{"source.two_fixes", "two fixes at least: one may be an outlier", "至少两次定位：单次可能有误"},
    Sentence{"source.persistence_assumed", "one minute at least (assumed)", "至少一分钟（假定）"},
    Sentence{"source.silence", "5 expected intervals, at least 15 min (assumed)",
             "5 个上报间隔，至少 15 分钟（假定）"},
};

std::string tenths(std::int64_t value, std::int64_t unit) {
  const std::int64_t rounded = (value * 10 + unit / 2) / unit;
  return std::to_string(rounded / 10) + "." + std::to_string(rounded % 10);
}

std::string hundredths(std::int64_t value, std::int64_t unit) {
  const std::int64_t rounded = (value * 100 + unit / 2) / unit;
  const std::string rest = std::to_string(rounded % 100);
  return std::to_string(rounded / 100) + (rest.size() == 1 ? ".0" : ".") + rest;
}

struct DurationWords {
  std::string_view day, hour, minute, second;
};

std::string duration(std::int64_t ms, Language language) {
  const DurationWords words = language == Language::english ? DurationWords{" d", " h", " min", " s"}
                                                            : DurationWords{" 天", " 小时", " 分", " 秒"};
  const std::int64_t seconds = ms / 1000;
  const auto pair = [](std::int64_t a, std::string_view unit_a, std::int64_t b, std::string_view unit_b) {
    std::string out = std::to_string(a) + std::string(unit_a);
    if (b != 0) out += " " + std::to_string(b) + std::string(unit_b);
    return out;
  };
  if (seconds < 60) return std::to_string(seconds) + std::string(words.second);
  if (seconds < 3600) return std::to_string(seconds / 60) + std::string(words.minute);
  if (seconds < 172'800) return pair(seconds / 3600, words.hour, seconds / 60 % 60, words.minute);
  return pair(seconds / 86'400, words.day, seconds / 3600 % 24, words.hour);
}

}  // namespace

std::span<const Sentence> sentences() { return table; }

std::string_view text_of(std::string_view key, Language language) {
  const auto found = std::ranges::find(table, key, &Sentence::key);
  if (found == table.end()) return key;
  return language == Language::english ? found->en : found->zh;
}

std::string with_unit(std::int64_t value, Unit unit, Language language) {
  if (value < 0) return "-" + with_unit(value == INT64_MIN ? INT64_MAX : -value, unit, language);
  const bool english = language == Language::english;
  switch (unit) {
    case Unit::count: return std::to_string(value);
    case Unit::mass_g: return hundredths(value, 1'000'000) + (english ? " t" : " 吨");
    case Unit::duration_ms: return duration(value, language);
    case Unit::distance_m:
      if (value < 1000) return std::to_string(value) + (english ? " m" : " 米");
      return tenths(value, 1000) + (english ? " km" : " 公里");
    case Unit::permille: return tenths(value, 10) + " %";
  }
  return std::to_string(value);
}

std::string filled(std::string_view key, std::span<const Number> numbers, Language language) {
  std::string out(text_of(key, language));
  for (const auto& number : numbers) {
    const std::string hole = "{" + std::string(number.name) + "}";
    const auto at = out.find(hole);
    if (at != std::string::npos) out.replace(at, hole.size(), with_unit(number.value, number.unit, language));
  }
  return out;
}

std::string sentence(const Alert& alert, Language language) {
  return filled(alert.sentence, alert.numbers, language);
}

std::string reason(const Alert& alert, Language language) {
  const Rule* rule = find_rule(alert.rule);
  return filled(rule == nullptr ? alert.sentence : rule->reason, alert.numbers, language);
}

}  // namespace wastewatch::watch
