#include "index/figures.h"

#include <algorithm>

#include "base/wire.h"
#include "index/batch_order.h"

namespace wastewatch::index {
namespace {

using ledger::v1::Batch;

constexpr std::int64_t ms_per_day = 86'400'000;

struct CounterRow {
  Counter counter;
  bool (*counts)(const Batch&);
};

template <ledger::v1::BatchState State>
bool in_state(const Batch& batch) {
  return batch.state() == State;
}

bool is_open(const Batch& batch) { return std::ranges::contains(flags_of(batch), BatchFlag::open); }

constexpr std::array<CounterRow, static_cast<std::size_t>(Counter::count_)> counter_table{{
    {Counter::batches, [](const Batch&) { return true; }},
    {Counter::declared, in_state<ledger::v1::BATCH_DECLARED>},
    {Counter::in_transit, in_state<ledger::v1::BATCH_IN_TRANSIT>},
    {Counter::stored, in_state<ledger::v1::BATCH_STORED>},
    {Counter::delivered, in_state<ledger::v1::BATCH_DELIVERED>},
    {Counter::treated, in_state<ledger::v1::BATCH_TREATED>},
    {Counter::open_loads, is_open},
    {Counter::overdue, [](const Batch& b) { return b.flags().overdue(); }},
    {Counter::claim_unconfirmed, [](const Batch& b) { return b.flags().claim_unconfirmed(); }},
    {Counter::with_incident, [](const Batch& b) { return b.flags().incident(); }},
}};

template <std::size_t N>
Bytes encode_numbers(const std::array<std::int64_t, N>& numbers) {
  Bytes out;
  for (const auto n : numbers) append_zigzag(out, n);
  return out;
}

template <std::size_t N>
std::optional<std::array<std::int64_t, N>> decode_numbers(BytesView in) {
  std::array<std::int64_t, N> out{};
  for (auto& n : out) {
    const auto value = take_zigzag(in);
    if (!value) return std::nullopt;
    n = *value;
  }
  return out;
}

}  // namespace

Figures& Figures::operator+=(const Figures& other) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts[i];
  return *this;
}

DayMass& DayMass::operator+=(const DayMass& other) {
  collected_g += other.collected_g;
  delivered_g += other.delivered_g;
  within_time_g += other.within_time_g;
  missing_g += other.missing_g;
  loads += other.loads;
  missing_loads += other.missing_loads;
  return *this;
}

std::int32_t local_day(std::int64_t time_ms, std::int64_t utc_offset_minutes) {
  const std::int64_t local = time_ms + utc_offset_minutes * 60'000;
  return static_cast<std::int32_t>(local >= 0 ? local / ms_per_day : (local - ms_per_day + 1) / ms_per_day);
}

Figures contribution(const Batch& batch, int sign) {
  Figures out;
  for (const auto& row : counter_table) {
    if (row.counts(batch)) out.at(row.counter) = sign;
  }
  return out;
}

std::optional<std::pair<std::int32_t, DayMass>> day_contribution(const Batch& batch,
                                                                 std::int64_t utc_offset_minutes, int sign) {
  if (batch.collected_ms() == 0) return std::nullopt;
  const std::int64_t mass = batch.declared_mass_g() * sign;
  const bool missing = batch.flags().overdue() || batch.flags().claim_unconfirmed();
  DayMass day{.collected_g = mass, .loads = sign};
  if (batch.delivered_ms() != 0) {
    day.delivered_g = mass;
  } else if (missing) {
    day.missing_g = mass;
    day.missing_loads = sign;
  } else {
    day.within_time_g = mass;
  }
  return std::pair{local_day(batch.collected_ms(), utc_offset_minutes), day};
}

Bytes encode(const Figures& figures) { return encode_numbers(figures.counts); }

std::optional<Figures> decode_figures(BytesView bytes) {
  const auto numbers = decode_numbers<static_cast<std::size_t>(Counter::count_)>(bytes);
  if (!numbers) return std::nullopt;
  return Figures{*numbers};
}

Bytes encode(const DayMass& day) {
  return encode_numbers(std::array{day.collected_g, day.delivered_g, day.within_time_g, day.missing_g,
                                   day.loads, day.missing_loads});
}

std::optional<DayMass> decode_day(BytesView bytes) {
  const auto n = decode_numbers<6>(bytes);
  if (!n) return std::nullopt;
  return DayMass{(*n)[0], (*n)[1], (*n)[2], (*n)[3], (*n)[4], (*n)[5]};
}

Bytes figures_key(std::string_view region) {
  Bytes out{static_cast<std::uint8_t>(region.size())};
  append(out, as_bytes(region));
  return out;
}

Bytes day_key(std::string_view region, std::int32_t day) {
  Bytes out = figures_key(region);
  append_be32(out, static_cast<std::uint32_t>(day) ^ 0x80000000U);
  return out;
}

std::optional<std::pair<std::string, std::int32_t>> parse_day_key(BytesView key) {
  if (key.empty() || key.size() != 5U + key[0]) return std::nullopt;
  const auto day = static_cast<std::int32_t>(read_be32(key.last(4)) ^ 0x80000000U);
  return std::pair{std::string(as_text(key.subspan(1, key[0]))), day};
}

}  // namespace wastewatch::index
