#include "watch/rules/implausible_mass.h"

#include <algorithm>

namespace wastewatch::watch {
namespace {

struct AxleRow {
  bool trailer = false;
  std::uint32_t axles = 0;
  std::int64_t ImplausibleMass::Parameters::* gross_g = nullptr;
};
// By axles; more than the last row of its kind count as that row.
constexpr std::array axle_rows = {
    AxleRow{false, 2, &ImplausibleMass::Parameters::truck_2_g},
    AxleRow{false, 3, &ImplausibleMass::Parameters::truck_3_g},
    AxleRow{false, 4, &ImplausibleMass::Parameters::truck_4_g},
    AxleRow{true, 3, &ImplausibleMass::Parameters::train_3_g},
    AxleRow{true, 4, &ImplausibleMass::Parameters::train_4_g},
    AxleRow{true, 5, &ImplausibleMass::Parameters::train_5_g},
    AxleRow{true, 6, &ImplausibleMass::Parameters::train_6_g},
};

// 0: not known.
std::int64_t gross_of(const ImplausibleMass::Parameters& parameters, const Carriage& carriage) {
  std::int64_t out = 0;
  for (const auto& row : axle_rows) {
    if (row.trailer == carriage.trailer && row.axles <= carriage.axles) out = parameters.*row.gross_g;
  }
  return out;
}

Threshold limit_of(const ImplausibleMass::Parameters& parameters, const Carriage& carriage) {
  if (carriage.payload_g != 0) {
    const std::int64_t with_margin =
        carriage.payload_g + carriage.payload_g / 1'000 * parameters.over_permille;
    return {"payload", with_margin, Unit::mass_g, "source.payload"};
  }
  return {"gross", gross_of(parameters, carriage), Unit::mass_g, "source.axles"};
}

Finding overloaded(const Carriage& carriage, const Threshold& limit) {
  Finding out;
  out.grade = Grade::serious;
  out.sentence = "alert.implausible_mass";
  out.numbers = {{"aboard", carriage.aboard_g, Unit::mass_g}, {"limit", limit.value, Unit::mass_g}};
  out.responsible = carriage.carrier;
  out.since_ms = carriage.time_ms;
  out.certainty = Certainty::recorded;
  out.backing.giver = Voice::agrees;
  out.backing.receiver = Voice::agrees;
  out.next_step = "next.weigh_vehicle";
  out.threshold = limit;
  out.occurrence = carriage.number;
  return out;
}

}  // namespace

bool ImplausibleMass::concerns(const BatchRecord& record, std::int64_t) {
  return record.last_event && record.last_event->kind() == ledger::v1::EVENT_COLLECTED;
}

Outcome ImplausibleMass::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const Carriage& carriage = facts.custody.carriage;
  const Threshold limit = limit_of(parameters, carriage);
  const bool over = carriage.time_ms != 0 && limit.value > 0 && carriage.aboard_g > limit.value;
  if (!over || facts.now_ms >= carriage.time_ms + parameters.kept_ms) return out;
  out.finding = overloaded(carriage, limit);
  out.next_ms = carriage.time_ms + parameters.kept_ms;
  return out;
}

}  // namespace wastewatch::watch
