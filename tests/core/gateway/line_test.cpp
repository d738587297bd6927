#include "gateway/input/line.h"

#include <gtest/gtest.h>

namespace wastewatch::gateway {
namespace {

constexpr std::string_view whole =
    R"({"device":"000102030405060708090a0b0c0d0e0f","time":"2026-03-01T00:00:00Z","lat":30.746,"lon":120.486,)"
    R"("speed_kmh":36,"humidity_percent":61.5,"temperature_c":-5.25,"battery_percent":90,"tamper":4,"token":"t"})";

TEST(Line, json_is_read_in_the_units_of_people) {
  const auto line = reading_of_json(whole).value();
  EXPECT_EQ(line.token, "t");
  EXPECT_EQ(line.device.data[15], 0x0f);
  EXPECT_EQ(line.reading.time_ms, 1'772'323'200'000);
  EXPECT_EQ(line.reading.lat_e7, 307'460'000);
  EXPECT_EQ(line.reading.lon_e7, 1'204'860'000);
  EXPECT_EQ(line.reading.speed_cms, 1'000);
  EXPECT_EQ(line.reading.humidity_permille, 615);
  EXPECT_EQ(line.reading.temperature_cdeg, -525);
  EXPECT_EQ(line.reading.battery_permille, 900);
  EXPECT_EQ(line.reading.tamper_flags, 4);
  EXPECT_EQ(line.reading.fix_quality, 1) << "a place without its quality is the sender's measurement";
  EXPECT_FALSE(line.reading.accuracy_dm.has_value());
}

TEST(Line, csv_says_the_same) {
  const auto columns = CsvColumns::of_header("time,device,lat,lon,battery_percent,speed_kmh").value();
  const auto line =
      columns.reading_of("2026-03-01T00:00:00Z,000102030405060708090a0b0c0d0e0f,30.746,120.486,,36").value();
  EXPECT_EQ(line.reading.lat_e7, 307'460'000);
  EXPECT_EQ(line.reading.speed_cms, 1'000);
  EXPECT_FALSE(line.reading.battery_permille.has_value());
}

TEST(Line, what_is_wrong_is_named) {
  const auto detail = [](std::string line) {
    const auto read = reading_of_json(line);
    return read ? std::string("taken") : read.error().detail;
  };
  const auto with = [](std::string members) {
    return R"({"device":"000102030405060708090a0b0c0d0e0f","time":1772323200000)" + members + "}";
  };
  EXPECT_EQ(detail(with("")), "taken");
  EXPECT_EQ(detail(with(R"(,"lat":91,"lon":0)")), "lat");
  EXPECT_EQ(detail(with(R"(,"lat":1)")), "lat, lon");
  EXPECT_EQ(detail(with(R"(,"lat":"1","lon":2)")), "lat");
  EXPECT_EQ(detail(with(R"(,"speed":1)")), "speed");
  EXPECT_EQ(detail(with(R"(,"humidity_percent":1e300)")), "humidity_percent");
  EXPECT_EQ(detail(R"({"time":1772323200000})"), "device");
  EXPECT_EQ(detail(R"({"device":"00","time":1})"), "device");
  EXPECT_EQ(detail(R"({"device":"000102030405060708090a0b0c0d0e0f","time":"yesterday"})"), "time");
  EXPECT_EQ(detail(R"({"device":"000102030405060708090a0b0c0d0e0f"})"), "time");
  EXPECT_EQ(detail("[1]"), "not a JSON object");
  EXPECT_EQ(detail("{"), "not a JSON object");
  EXPECT_TRUE(reading_of_json(std::string(max_line_bytes + 1, ' ')).error().is(Errc::too_long));
}

TEST(Line, a_header_names_known_columns_once) {
  EXPECT_EQ(CsvColumns::of_header("device,time,speed").error().detail, "speed");
  EXPECT_EQ(CsvColumns::of_header("device,time,lat,lat").error().detail, "lat");
  EXPECT_EQ(CsvColumns::of_header("device,lat,lon").error().detail, "time");
  const auto columns = CsvColumns::of_header("device,time").value();
  EXPECT_EQ(columns.reading_of("00").error().detail, "1 fields");
}

}  // namespace
}  // namespace wastewatch::gateway
