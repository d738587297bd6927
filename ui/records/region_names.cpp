#include "ui/records/region_names.h"

#include <algorithm>
#include <array>

namespace wastewatch::ui {
namespace {

struct RegionRow {
  std::string_view code;
  const char* en;
  const char* zh;
};
constexpr std::array table{
    RegionRow{"33", "Zhejiang", "浙江省"},      RegionRow{"3301", "Hangzhou", "杭州市"},
    RegionRow{"3302", "Ningbo", "宁波市"},      RegionRow{"3303", "Wenzhou", "温州市"},
    RegionRow{"3304", "Jiaxing", "嘉兴市"},     RegionRow{"3305", "Huzhou", "湖州市"},
    RegionRow{"3306", "Shaoxing", "绍兴市"},    RegionRow{"3307", "Jinhua", "金华市"},
    RegionRow{"3308", "Quzhou", "衢州市"},      RegionRow{"3309", "Zhoushan", "舟山市"},
    RegionRow{"3310", "Taizhou", "台州市"},     RegionRow{"3311", "Lishui", "丽水市"},
    RegionRow{"330402", "Nanhu", "南湖区"},     RegionRow{"330411", "Xiuzhou", "秀洲区"},
    RegionRow{"330421", "Jiashan", "嘉善县"},   RegionRow{"330424", "Haiyan", "海盐县"},
    RegionRow{"330481", "Haining", "海宁市"},   RegionRow{"330482", "Pinghu", "平湖市"},
    RegionRow{"330483", "Tongxiang", "桐乡市"}, RegionRow{"330502", "Wuxing", "吴兴区"},
    RegionRow{"330503", "Nanxun", "南浔区"},    RegionRow{"330521", "Deqing", "德清县"},
    RegionRow{"330522", "Changxing", "长兴县"}, RegionRow{"330523", "Anji", "安吉县"},
};

}  // namespace

QString region_name(std::string_view code, Tongue tongue) {
  const auto found = std::ranges::find(table, code, &RegionRow::code);
  if (found == table.end()) return QString::fromUtf8(code);
  return QString::fromUtf8(tongue == Tongue::chinese ? found->zh : found->en);
}

std::vector<std::string> regions_named(const QString& text) {
  std::vector<std::string> out;
  for (const RegionRow& row : table) {
    if (QString::fromUtf8(row.en).startsWith(text, Qt::CaseInsensitive) ||
        QString::fromUtf8(row.zh).startsWith(text))
      out.emplace_back(row.code);
  }
  return out;
}

}  // namespace wastewatch::ui
