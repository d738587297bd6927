#include "gateway/lane/sealing.h"

#include <algorithm>
#include <array>

namespace wastewatch::gateway {
namespace {

using ledger::Reading;

constexpr std::array members{
    &Reading::lat_e7,           &Reading::lon_e7,           &Reading::fix_quality,
    &Reading::accuracy_dm,      &Reading::speed_cms,        &Reading::humidity_permille,
    &Reading::temperature_cdeg, &Reading::battery_permille, &Reading::tamper_flags};

bool have_same_members(const Reading& a, const Reading& b) {
  return std::ranges::all_of(
      members, [&](const auto member) { return (a.*member).has_value() == (b.*member).has_value(); });
}

}  // namespace

std::vector<Spool::Waiting> next_readings(std::span<const Spool::Waiting> waiting) {
  std::vector<Spool::Waiting> out;
  for (const auto& one : waiting) {
    if (out.size() == ledger::max_readings) break;
    if (have_same_members(one.reading, waiting.front().reading)) out.push_back(one);
  }
  std::ranges::stable_sort(out, {}, [](const Spool::Waiting& one) { return one.reading.time_ms; });
  return out;
}

Result<NextChunk> sealed_chunk(const ledger::DeviceId& device, const DeviceHead& head,
                               std::span<const Spool::Waiting> readings, const crypto::PrivateKey& key) {
  ledger::Chunk chunk{device, head.boot_id, head.next_sequence, head.previous_hash, 0, {}};
  for (const auto& one : readings) chunk.readings.push_back(one.reading);
  Bytes bytes = ledger::encode_chunk(chunk);
  auto signature = ledger::sign_chunk(key, bytes);
  if (!signature) return fail(signature.error());
  const DeviceHead next{head.boot_id, head.next_sequence + readings.size(), ledger::chunk_hash(bytes)};
  return NextChunk{{device, std::move(bytes), std::move(*signature)}, next};
}

}  // namespace wastewatch::gateway
