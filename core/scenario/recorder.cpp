#include "scenario/recorder.h"

#include <algorithm>

#include "ledger/canonical.h"
#include "scenario/world.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t readings_a_chunk = 10;
constexpr std::int64_t ms_per_minute = 60'000;

ledger::Reading reading_at(const Path& path, const ChainClock& clock, const Recording& recording,
                           std::int64_t time_ms, Random& random) {
  const Point place = path.at(time_ms);
  ledger::Reading out;
  out.time_ms = clock.at(time_ms);
  const auto accuracy_dm = static_cast<std::int32_t>(60 + std::abs(random.noise(40)));
  const std::int64_t spread_e7 = std::int64_t{accuracy_dm} * 5;  // about half the stated accuracy
  out.lat_e7 = place.lat_e7 + static_cast<std::int32_t>(random.noise(spread_e7));
  out.lon_e7 = place.lon_e7 + static_cast<std::int32_t>(random.noise(spread_e7));
  out.fix_quality = 1;
  out.accuracy_dm = accuracy_dm;
  out.speed_cms =
      std::max<std::int32_t>(0, path.speed_cms(time_ms) + static_cast<std::int32_t>(random.noise(40)));
  if (recording.humidity_permille > 0) {
    const bool open = recording.opened_ms != 0 && time_ms >= recording.opened_ms;
    const int level = open ? recording.humidity_permille - 280 : recording.humidity_permille;
    out.humidity_permille = std::clamp(level + static_cast<int>(random.noise(12)), 50, 1'000);
    out.temperature_cdeg = static_cast<std::int32_t>(2'150 + random.noise(60));
  }
  const std::int64_t hours = (time_ms - path.start_ms()) / 3'600'000;
  out.battery_permille = static_cast<std::int32_t>(std::max<std::int64_t>(100, 960 - hours * 6));
  out.tamper_flags = 0;
  return out;
}

struct Delivery {
  bool lost = false;
  bool restart = false;
  std::int64_t delay_ms = 0;
  bool first_in_time = false;
};

Delivery delivery_of(const Recording& recording, std::int64_t time_ms, Random& random) {
  Delivery out;
  out.first_in_time = recording.begins_in_time;
  if (time_ms >= recording.troubled_until_ms) return out;
  out.lost = random.chance(4);
  out.restart = random.chance(6);
  if (random.chance(25)) out.delay_ms = random.between(15, 50) * ms_per_minute;
  return out;
}

std::uint32_t lane_of(const ledger::DeviceId& id) { return id.data[0] % 16U; }

Action sent(std::int64_t time_ms, const ledger::DeviceId& device,
            std::function<std::vector<ledger::v1::Message>()> build) {
  return {time_ms, gateway_key_name(), lane_of(device), std::move(build), {}};
}

// The chunk is made (and takes its place in the hash chain) when it is due, even when it travels later.
void add_chunk(Schedule& schedule, const std::shared_ptr<SimulatedDevice>& device,
               std::vector<ledger::Reading> readings, std::int64_t due_ms, const Delivery& delivery) {
  const auto kept = std::make_shared<std::vector<ledger::v1::Message>>();
  schedule.add(sent(due_ms, device->id(), [device, kept, delivery, readings = std::move(readings)] {
    if (delivery.restart) device->restart();
    const bool at_once = delivery.first_in_time && device->is_new();
    auto message = device->chunk(readings);
    if (at_once) return std::vector{std::move(message)};
    if (delivery.lost) return std::vector<ledger::v1::Message>{};
    if (delivery.delay_ms == 0) return std::vector{std::move(message)};
    kept->push_back(std::move(message));
    return std::vector<ledger::v1::Message>{};
  }));
  if (delivery.delay_ms == 0 || delivery.lost) return;
  schedule.add(sent(due_ms + delivery.delay_ms, device->id(), [kept] { return *kept; }));
}

// A whole number of intervals after the start, but for the last chunk.
std::int64_t chunk_end(const Recording& recording, std::int64_t start_ms) {
  const auto after = [&](std::int64_t intervals) { return start_ms + intervals * recording.interval_ms; };
  std::int64_t readings = 1;
  while (readings < readings_a_chunk && after(readings) < recording.single_from_ms) ++readings;
  if (start_ms >= recording.single_from_ms) readings = 1;
  return std::min(after(readings), recording.until_ms);
}

// Chunks of one device are made in order: the last of the lead before the first single reading.
std::int64_t due_ms(const Recording& recording, std::int64_t start_ms, std::int64_t end_ms, Random& random) {
  if (start_ms >= recording.single_from_ms) return start_ms + random.between(1, 3) * 1'000;
  return end_ms + recording.interval_ms >= recording.single_from_ms ? end_ms
                                                                    : end_ms + random.between(2, 20) * 1'000;
}

}  // namespace

SimulatedDevice::SimulatedDevice(crypto::KeyType type, std::string_view key_name)
    : key_(crypto::PrivateKey::from_name(type, key_name)), id_(ledger::device_id(key_.public_key())) {}

void SimulatedDevice::restart() {
  ++boot_id_;
  next_sequence_ = 0;
}

ledger::v1::Message SimulatedDevice::chunk(std::vector<ledger::Reading> readings) {
  const auto count = readings.size();
  const Bytes bytes = ledger::encode_chunk({.device = id_,
                                            .boot_id = boot_id_,
                                            .first_sequence = next_sequence_,
                                            .previous_hash = previous_hash_,
                                            .readings = std::move(readings)});
  next_sequence_ += count;
  previous_hash_ = ledger::chunk_hash(bytes);
  ledger::v1::Message message;
  auto* report = message.mutable_report_telemetry();
  report->set_chunk(ledger::to_string(bytes));
  if (const auto signature = ledger::sign_chunk(key_, bytes))
    report->set_signature(ledger::to_string(*signature));
  return message;
}

void record(Schedule& schedule, const ChainClock& clock, const std::shared_ptr<SimulatedDevice>& device,
            const std::shared_ptr<const Path>& path, const Recording& recording, Random random) {
  for (std::int64_t start = recording.from_ms; start < recording.until_ms;) {
    const std::int64_t end = chunk_end(recording, start);
    std::vector<ledger::Reading> readings;
    for (std::int64_t t = start; t < end; t += recording.interval_ms) {
      readings.push_back(reading_at(*path, clock, recording, t, random));
    }
    const auto delivery = delivery_of(recording, start, random);
    const std::int64_t due = due_ms(recording, start, end, random);
    add_chunk(schedule, device, std::move(readings), due, delivery);
    start = end;
  }
}

}  // namespace wastewatch::scenario
