#include "watch/sentences.h"

#include <algorithm>
#include <array>

#include "base/time.h"
#include "watch/rule_table.h"

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
    Sentence{"alert.claim.contradicted.refused",
             "Reported delivered, then refused. The tracker was {distance} away.",
             "已声明送达，随后被拒收。定位器距目的地 {distance}。"},
    Sentence{"alert.refused", "Reported delivered. The receiver signed that the load is not there.",
             "已声明送达，接收方签署该批废物不在现场。"},
    Sentence{"alert.refused.elsewhere",
             "Reported delivered. The receiver signed that the load is not there; the tracker was {distance} "
             "away.",
             "已声明送达，接收方签署该批废物不在现场，定位器距目的地 {distance}。"},
    Sentence{
        "alert.refused.silent",
        "Reported delivered. The receiver signed that the load is not there; the tracker has been silent for "
        "{quiet}.",
        "已声明送达，接收方签署该批废物不在现场，定位器已 {quiet}无数据。"},
    Sentence{"alert.refused.at_place",
             "The receiver signed that the load is not there, but its tracker was at the site.",
             "接收方签署该批废物不在现场，但定位器曾在其场所。"},
    Sentence{"alert.refused.carrier", "Another carrier signed that the load was not where it was to be met.",
             "另一运输单位签署：约定交接处没有该批废物。"},
    Sentence{"alert.phantom_delivery", "Signed as received. The tracker was {distance} away.",
             "已签收，但定位器距签收场所 {distance}。"},
    Sentence{"alert.trackers.apart", "Two trackers of one load are {apart} apart.",
             "同一批次的两个定位器相距 {apart}。"},
    Sentence{"alert.trackers.late",
             "A tracker that did not make the journey is {apart} from the one that did.",
             "未随行的定位器与随货定位器相距 {apart}。"},
    Sentence{"alert.clock.future", "A reading is dated {apart} after it was received. It measures nothing.",
             "一条上报数据的时间比接收时间晚 {apart}，不作为测量依据。"},
    Sentence{"alert.clock.past", "A reading has a date that cannot be right. It measures nothing.",
             "一条上报数据的时间不可能正确，不作为测量依据。"},
    Sentence{"alert.clock.slow", "The device's clock is {off} slow. Its times are corrected.",
             "设备时钟慢 {off}，其时间已校正。"},
    Sentence{"alert.clock.fast", "The device's clock is {off} fast. Its times are corrected.",
             "设备时钟快 {off}，其时间已校正。"},
    Sentence{"alert.positions.no_fix",
             "The device reports positions without a fix (0 in a coordinate). They measure nothing.",
             "设备上报无定位的位置（坐标为 0），不作为测量依据。"},
    Sentence{"alert.positions.off_earth",
             "The device reports positions that are not on the earth. They measure nothing.",
             "设备上报不在地球上的位置，不作为测量依据。"},
    Sentence{"alert.positions.abroad",
             "The device reports a position outside the country. It measures nothing.",
             "设备上报境外位置，不作为测量依据。"},
    Sentence{"alert.positions.too_fast",
             "The device's positions jump farther than a truck can drive. They measure nothing.",
             "设备位置跳变超过车辆可能行驶的距离，不作为测量依据。"},
    Sentence{"reason.refused_not_here", "The receiver signed that the load is not there",
             "接收方签署该批废物不在现场"},
    Sentence{"reason.phantom_delivery", "Signed as received with the tracker {distance} away",
             "签收时定位器距签收场所 {distance}"},
    Sentence{"reason.trackers_disagree", "Trackers of the load are {apart} apart", "随货定位器相距 {apart}"},
    Sentence{"reason.device_clock", "A device's clock is off", "设备时钟有误"},
    Sentence{"reason.implausible_positions", "Positions that cannot be right", "位置不可能正确"},
    Sentence{"next.inspect_receiver", "Inspect the receiver and secure the tracker.",
             "检查接收方并保全定位器。"},
    Sentence{"next.secure_trackers", "Find both trackers and ask who bound them.",
             "查找两个定位器并询问绑定人。"},
    Sentence{"next.check_device", "Have the device checked.", "检查该设备。"},
    Sentence{"source.fastest", "a loaded truck is slower than 150 km/h; shorter jumps are scatter (traccar)",
             "载重货车低于 150 公里/小时；更短的跳变属误差（traccar）"},
    Sentence{"source.country", "bounding box of mainland China", "中国大陆的经纬度范围"},
    Sentence{"source.bound_late", "bound within 10 min of the pick-up, and not 5 km away from it (assumed)",
             "收运后 10 分钟内绑定，且距收运地不超过 5 公里（假定）"},
    Sentence{"source.together", "300 m for 5 min (traccar proximity)", "相距 300 米持续 5 分钟（traccar）"},
    Sentence{"source.refusal", "the receiver's signed refusal", "接收方签署的拒收"},
    Sentence{"source.late_readings", "readings may come in an hour after they were taken (assumed)",
             "上报数据可能延迟 1 小时到达（假定）"},
    Sentence{"source.kept", "kept for 30 d (assumed)", "保留 30 天（假定）"},
    Sentence{"source.clock",
             "a date up to 5 min after receipt, and 10 min of constant offset, are ordinary (assumed)",
             "晚于接收时间不超过 5 分钟或固定偏差不超过 10 分钟属正常（假定）"},
    Sentence{"source.device_day", "shown for a day after the last one (assumed)",
             "最后一次之后显示一天（假定）"},
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
    case Unit::since_ms: return duration(value, language);
    case Unit::moment_ms: return to_rfc3339(Timestamp::from_ms(value / 1000 * 1000));
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

std::vector<Number> numbers_at(const Alert& alert, std::int64_t now_ms) {
  std::vector<Number> out = alert.numbers;
  for (auto& number : out) {
    if (number.unit != Unit::since_ms) continue;
    number.unit = Unit::duration_ms;
    number.value = number.value == 0 ? 0 : std::max<std::int64_t>(0, now_ms - number.value);
  }
  return out;
}

std::string sentence(const Alert& alert, Language language, std::int64_t now_ms) {
  return filled(alert.sentence, numbers_at(alert, now_ms), language);
}

std::string reason(const Alert& alert, Language language, std::int64_t now_ms) {
  const RuleName* rule = find_rule_name(alert.rule);
  return filled(rule == nullptr ? alert.sentence : rule->info.reason, numbers_at(alert, now_ms), language);
}

std::string sentence(const Alert& alert, Language language) {
  return sentence(alert, language, alert.as_of_ms);
}

std::string reason(const Alert& alert, Language language) { return reason(alert, language, alert.as_of_ms); }

}  // namespace wastewatch::watch
