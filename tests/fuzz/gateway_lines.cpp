// Readings as text: whatever is taken is a reading that the ledger takes.
#include "fuzz/support/target.h"
#include "gateway/input/line.h"
#include "gateway/spool/records.h"

namespace wastewatch::fuzz {
namespace {

using namespace gateway;

void check(const Result<LineReading>& line) {
  if (!line) return;
  const auto encoded = records::encode_reading(line->device, line->reading);
  require(records::decode_reading(encoded) == line->reading, "the ledger takes a reading");
}

}  // namespace

void run(BytesView input) {
  const auto text = as_text(input);
  check(reading_of_json(text));
  const auto end = text.find('\n');
  const auto columns = CsvColumns::of_header(text.substr(0, end));
  if (columns && end != std::string_view::npos) check(columns->reading_of(text.substr(end + 1)));
  static_cast<void>(records::decode_sealed(input));
  static_cast<void>(records::decode_head(input));
}

std::vector<Bytes> seeds() {
  return {
      to_bytes(
          R"({"device":"000102030405060708090a0b0c0d0e0f","time":"2026-03-01T00:00:00Z","lat":30.7,"lon":120.4})"),
      to_bytes(
          R"({"device":"000102030405060708090a0b0c0d0e0f","time":1772323200000,"tamper":4,"temperature_c":-5.2})"),
      to_bytes(
          "device,time,lat,lon,fix,battery_percent\n000102030405060708090a0b0c0d0e0f,2026-03-01T00:00:00Z,"
          "-30.7,-120.4,2,90")};
}

}  // namespace wastewatch::fuzz
