// Time as CometBFT writes it, and a clock that tests replace.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace wastewatch {

// google.protobuf.Timestamp: seconds since 1970-01-01T00:00:00Z and 0 ≤ nanos < 10⁹.
struct Timestamp {
  std::int64_t seconds = 0;
  std::int32_t nanos = 0;

  auto operator<=>(const Timestamp&) const = default;

  static Timestamp from_ms(std::int64_t time_ms);
  // Unix milliseconds, rounded down; the ledger's unit.
  std::int64_t ms() const;
  // Go's zero time, 0001-01-01T00:00:00Z: what an absent signature carries.
  static constexpr Timestamp go_zero() { return {-62135596800, 0}; }
  Timestamp plus_ns(std::int64_t ns) const;
  // Nanoseconds from other to this; saturates at the ends of int64.
  std::int64_t ns_since(const Timestamp& other) const;
};

// RFC 3339 with 0 to 9 fraction digits and zone Z, years 0001 to 9999, as CometBFT's JSON.
std::string to_rfc3339(const Timestamp& time);
std::optional<Timestamp> from_rfc3339(std::string_view text);

// Where "now" comes from. Implementations are thread safe.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Timestamp now() const = 0;
};

const Clock& system_clock();

// A clock that stays where it is set: for tests and golden pictures.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Timestamp at) : at_(at) {}
  Timestamp now() const override { return at_; }
  void set(Timestamp at) { at_ = at; }

 private:
  Timestamp at_;
};

}  // namespace wastewatch
