// Telemetry chunks: columns and differences within their ranges, and one encoding.
#include "ledger/devices/telemetry.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

using namespace ledger;

Chunk chunk_of(std::size_t readings, bool everything) {
  Chunk chunk;
  chunk.boot_id = 3;
  chunk.first_sequence = 40;
  for (std::size_t i = 0; i < readings; ++i) {
    Reading reading;
    reading.time_ms = 1'750'000'000'000 + static_cast<std::int64_t>(i) * 10'000;
    const auto step = static_cast<std::int32_t>(i);
    reading.lat_e7 = 307'460'000 + step;
    reading.lon_e7 = -1'204'860'000 - step;
    if (everything) {
      reading.fix_quality = 1;
      reading.accuracy_dm = 50 - step;
      reading.speed_cms = 1'200;
      reading.humidity_permille = 999 - step;
      reading.temperature_cdeg = -500 + step;
      reading.battery_permille = 900 - step;
      reading.tamper_flags = step;
    }
    chunk.readings.push_back(reading);
  }
  return chunk;
}

}  // namespace

void run(BytesView input) {
  const auto chunk = decode_chunk(input);
  const auto facts = chunk_facts(input);
  require(chunk.has_value() == facts.has_value(), "facts are those of a chunk");
  if (!chunk) return;
  require(equal(encode_chunk(*chunk), input), "a chunk has one form");
  require(facts->readings == chunk->readings.size() && !chunk->readings.empty(), "its readings are counted");
  require(facts->end_sequence() > facts->first_sequence, "sequences go on");
}

std::vector<Bytes> seeds() {
  return {encode_chunk(chunk_of(1, false)), encode_chunk(chunk_of(3, true)), encode_chunk(chunk_of(20, true)),
          encode_chunk(chunk_of(max_readings, false))};
}

}  // namespace wastewatch::fuzz
