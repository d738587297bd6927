#include "scenario/world.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "ledger/text.h"

namespace wastewatch::scenario {
namespace {

constexpr Point at(double lat, double lon) {
  return {static_cast<std::int32_t>(lat * 1e7), static_cast<std::int32_t>(lon * 1e7)};
}

// Regions: 330483 Tongxiang, 330402 Nanhu and 330411 Xiuzhou (Jiaxing), 330503 Nanxun, 330502 Wuxing
// (Huzhou), 330521 Deqing, 330481 Haining.
constexpr std::array company_table = {
    Company{"wuzhen-north-market", Kind::generator, "Wuzhen North Market", "乌镇北市农贸", "330483",
            at(30.7560, 120.4905), 150, "kitchen", 0, 8'200'000, 8},
    Company{"wuzhen-west-inns", Kind::generator, "West Gate Inns", "西栅客栈", "330483",
            at(30.7483, 120.4801), 200, "kitchen", 0, 6'050'000, 8},
    Company{"tongxiang-east-canteens", Kind::generator, "Eastside Catering", "城东餐饮", "330483",
            at(30.6352, 120.5720), 150, "kitchen", 0, 7'400'000, 8},
    Company{"puyuan-knitting-park", Kind::generator, "Puyuan Knitwear", "濮院针织", "330483",
            at(30.6885, 120.6260), 250, "residual", 0, 11'900'000, 8},
    Company{"shimen-river-dredging", Kind::generator, "Shimen River Works", "石门水利工程", "330483",
            at(30.6240, 120.4490), 250, "construction", 0, 17'500'000, 8},
    Company{"tongxiang-new-quarter", Kind::generator, "New Quarter Builders", "新区建设", "330483",
            at(30.6465, 120.5425), 250, "construction", 0, 18'300'000, 12},
    Company{"tudian-dye-works", Kind::generator, "Tudian Dye Works", "屠甸印染", "330483",
            at(30.5995, 120.6205), 200, "sludge", 0, 9'800'000, 5},
    Company{"jiaxing-south-market", Kind::generator, "South Market Foods", "城南农贸", "330402",
            at(30.7290, 120.7560), 150, "kitchen", 0, 8'600'000, 10},
    Company{"xiuzhou-offices", Kind::generator, "Xiuzhou Office Services", "秀洲物业", "330411",
            at(30.7720, 120.7010), 200, "residual", 0, 10'400'000, 8},
    Company{"nanxun-floor-factory", Kind::generator, "Nanxun Flooring", "南浔地板", "330503",
            at(30.8690, 120.4310), 200, "residual", 0, 9'100'000, 8},
    Company{"lianshi-metal-works", Kind::generator, "Lianshi Metal Works", "练市金属", "330503",
            at(30.7995, 120.4330), 150, "hw08", 0, 4'200'000, 3},
    Company{"huzhou-lake-hotels", Kind::generator, "Lake Shore Hotels", "湖滨酒店", "330502",
            at(30.9260, 120.1150), 200, "kitchen", 0, 7'100'000, 6},

    Company{"hexing-transport", Kind::transporter, "Hexing Transport", "禾兴运输", "330483",
            at(30.6510, 120.5200), 200, "", 14, 0, 0},
    Company{"canal-haulage", Kind::transporter, "Grand Canal Haulage", "运河运输", "330411",
            at(30.7600, 120.6850), 200, "", 14, 0, 0},
    Company{"silk-road-carriers", Kind::transporter, "Silk Lane Carriers", "丝巷物流", "330503",
            at(30.8620, 120.4080), 200, "", 12, 0, 0},

    Company{"xinfeng-biogas", Kind::processor, "Xinfeng Biogas", "新丰沼气", "330402", at(30.7010, 120.8870),
            300, "kitchen", 0, 0, 0},
    Company{"tongxiang-energy", Kind::processor, "Tongxiang Energy", "桐乡能源再生", "330483",
            at(30.6620, 120.4870), 350, "residual", 0, 0, 0},
    Company{"haining-recycling", Kind::processor, "Haining Aggregates", "海宁骨料", "330481",
            at(30.5330, 120.6780), 350, "construction", 0, 0, 0},
    Company{"deqing-drying", Kind::processor, "Deqing Sludge Drying", "德清污泥干化", "330521",
            at(30.5470, 120.0830), 300, "sludge", 0, 0, 0},
    Company{"huzhou-oil-recovery", Kind::processor, "Huzhou Oil Recovery", "湖州油品再生", "330502",
            at(30.8870, 120.1800), 250, "hw08", 0, 0, 0},

    Company{"tongxiang-department", Kind::regulator, "Tongxiang Environmental Department", "桐乡生态环境部门",
            "330483", at(30.6305, 120.5650), 100, "", 0, 0, 0},
    Company{"nanxun-department", Kind::regulator, "Nanxun Environmental Department", "南浔生态环境部门",
            "330503", at(30.8720, 120.4180), 100, "", 0, 0, 0},
    Company{"tracker-service", Kind::operator_, "Trackpoint Services", "通达定位", "330483",
            at(30.6400, 120.5600), 100, "", 0, 0, 0},

    // Their numbers are part of credit codes: later ones come last.
    Company{"jiaxing-department", Kind::regulator, "Jiaxing Environmental Department", "嘉兴生态环境部门",
            "330402", at(30.7510, 120.7590), 100, "", 0, 0, 0},
    Company{"huzhou-department", Kind::regulator, "Huzhou Environmental Department", "湖州生态环境部门",
            "330502", at(30.8940, 120.0870), 100, "", 0, 0, 0},
    Company{"deqing-department", Kind::regulator, "Deqing Environmental Department", "德清生态环境部门",
            "330521", at(30.5420, 119.9760), 100, "", 0, 0, 0},

    // Stays the last: live_carrier().
    Company{"lantern-lane-haulage", Kind::transporter, "Lantern Lane Haulage", "灯巷运输", "330483",
            at(30.7230, 120.5540), 200, "", 60, 0, 0},
};

constexpr std::array waste_table = {
    WasteKindRow{"kitchen", "Kitchen waste", "厨余垃圾", "household", false, 12, 8, 12, 48, 100, 50'000, true,
                 "anaerobic"},
    WasteKindRow{"residual", "Residual waste", "其他垃圾", "household", false, 12, 8, 12, 168, 50, 50'000,
                 true, "energy"},
    WasteKindRow{"construction", "Construction waste", "建筑垃圾", "construction", false, 12, 8, 12, 720, 50,
                 100'000, true, "crushing"},
    WasteKindRow{"sludge", "Dyeing sludge", "印染污泥", "industrial", false, 24, 24, 24, 720, 100, 50'000,
                 true, "drying"},
    WasteKindRow{"hw08", "Waste mineral oil", "废矿物油", "hazardous", true, 24, 24, 24, 720, 20, 50'000,
                 true, "R9"},
};

constexpr std::array dumping_table = {
    at(30.7118, 120.5312), at(30.6871, 120.7093), at(30.7702, 120.5560), at(30.5868, 120.5106),
    at(30.8235, 120.3561), at(30.6523, 120.3862), at(30.7407, 120.6405), at(30.5702, 120.6650),
};

std::string numbered(std::string_view prefix, int number, const char* format) {
  std::array<char, 16> digits{};
  std::snprintf(digits.data(), digits.size(), format, number);
  return std::string(prefix) + digits.data();
}

std::size_t index_of(const Company& company) {
  return static_cast<std::size_t>(&company - company_table.data());
}

int first_vehicle(const Company& transporter) {
  int number = 1;
  for (const auto& company : company_table) {
    if (&company == &transporter) break;
    number += company.vehicles;
  }
  return number;
}

ledger::DeviceId device_of(std::string_view key_name, crypto::KeyType type) {
  return ledger::device_id(crypto::PrivateKey::from_name(type, key_name).public_key());
}

}  // namespace

std::span<const Company> companies() { return std::span(company_table).first(company_table.size() - 1); }
const Company& live_carrier() { return company_table.back(); }
std::span<const WasteKindRow> waste_kinds() { return waste_table; }
std::span<const Point> dumping_places() { return dumping_table; }

const WasteKindRow& waste_kind(std::string_view code) {
  for (const auto& row : waste_table) {
    if (row.code == code) return row;
  }
  return waste_table.front();
}

std::string plate(const Company& transporter, int number) {
  const std::string_view city = transporter.region.starts_with("3305") ? "浙E" : "浙F";
  return numbered(std::string(city) + "D", first_vehicle(transporter) + number, "%04d");
}

std::vector<std::string> plates(const Company& transporter) {
  std::vector<std::string> out;
  out.reserve(static_cast<std::size_t>(transporter.vehicles));
  for (int i = 0; i < transporter.vehicles; ++i) out.push_back(plate(transporter, i));
  return out;
}

std::string party_key_name(const Company& company) { return std::string(company.slug) + "/operator"; }

std::string inspector_key_name(const Company& regulator, int number) {
  return numbered(std::string(regulator.slug) + "/inspector-", number, "%d");
}

std::string gateway_key_name() { return "tracker-service/gateway"; }
std::string tracker_key_name(int number) { return numbered("tracker/", number, "%03d"); }
std::string vehicle_key_name(std::string_view plate) { return "vehicle/" + std::string(plate); }

const Company& validator_operator(std::size_t validator) {
  constexpr std::array<std::string_view, 4> slugs = {"tongxiang-department", "jiaxing-department",
                                                     "huzhou-department", "deqing-department"};
  return *std::ranges::find(company_table, slugs[validator % slugs.size()], &Company::slug);
}

std::string credit_code(const Company& company) {
  std::string code =
      numbered("91" + std::string(company.region) + "DEM", static_cast<int>(index_of(company)), "%06d");
  code.push_back(ledger::credit_code_check(code));
  return code;
}

ledger::OrganisationId organisation_of(const Company& company) {
  return ledger::organisation_id(credit_code(company));
}

crypto::KeyType tracker_key_type(int number) {
  // What tracker firmware really has differs by maker; all three occur.
  constexpr std::array types = {crypto::KeyType::secp256r1, crypto::KeyType::secp256k1,
                                crypto::KeyType::ed25519};
  return types[static_cast<std::size_t>(number) % types.size()];
}

ledger::DeviceId tracker_id(int number) {
  return device_of(tracker_key_name(number), tracker_key_type(number));
}

ledger::DeviceId vehicle_device_id(std::string_view plate) {
  return device_of(vehicle_key_name(plate), crypto::KeyType::secp256k1);
}

}  // namespace wastewatch::scenario
