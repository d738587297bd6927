#include "gateway/server/session.h"

#include <algorithm>
#include <iterator>

#include "base/encoding.h"
#include "crypto/hash.h"

namespace wastewatch::gateway {
namespace {

constexpr std::size_t code_bytes = 8;

}  // namespace

bool Traffic::may_send(const ledger::DeviceId& device, SteadyTime now) {
  const auto most = static_cast<double>(limits_.burst_readings);
  const auto [at, is_new] = buckets_.try_emplace(device, Bucket{most, now});
  Bucket& bucket = at->second;
  const std::chrono::duration<double> passed = now - bucket.filled;
  bucket.left = std::min(most, bucket.left + passed.count() * static_cast<double>(limits_.readings_per_s));
  bucket.filled = now;
  return bucket.left > 0;
}

void Traffic::charge(const ledger::DeviceId& device, std::size_t readings) {
  buckets_[device].left -= static_cast<double>(readings);
}

void Round::store(std::uint64_t peer, std::vector<Spool::Incoming> those, AnswerMaker answer) {
  requests.push_back({peer, readings.size(), those.size(), std::move(answer)});
  std::ranges::move(those, std::back_inserter(readings));
}

void Round::say(std::uint64_t peer, Bytes bytes) {
  store(peer, {}, [bytes = std::move(bytes)](std::span<const Spool::Kept>) { return bytes; });
}

std::string authentication_code_of(BytesView secret, const std::string& terminal) {
  const auto hash = crypto::sha256({as_bytes("wastewatch/jt808/v1"), secret, as_bytes(terminal)});
  return to_hex(hash.view().first(code_bytes));
}

}  // namespace wastewatch::gateway
