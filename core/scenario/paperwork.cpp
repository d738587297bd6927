#include "scenario/paperwork.h"

#include "scenario/cast.h"
#include "scenario/messages.h"

namespace wastewatch::scenario {
namespace {

using ledger::v1::Message;

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr const char* tracker_operator = "tracker-service/operator";

class Clerk {
 public:
  Clerk(const Story& story, const std::function<void(Signed)>& add)
      : story_(story), add_(add), generator_(*story.plan.generator), processor_(*story.plan.processor) {}

  void write() {
    declare();
    bind(story_.bound_ms, story_.unbound_ms);
    for (std::size_t i = 0; i < story_.legs.size(); ++i) take_over(i);
    if (story_.claimed_ms != 0) claim();
    if (story_.accepted_ms != 0) receive();
    if (story_.refused_ms != 0) refuse();
  }

 private:
  std::string name(const char* what, std::size_t number) const {
    return story_.plan.load + "/" + what + std::to_string(number);
  }
  void sign(std::int64_t time_ms, std::string by, Message message, std::string makes = {}) {
    add_({time_ms, std::move(by), std::move(makes), std::move(message)});
  }
  const Company& carrier(std::size_t leg) const { return fleet_carrier(story_.legs[leg].truck); }

  void declare() {
    auto message = declare_batch(generator_, story_.declared_g, "M-" + story_.plan.load,
                                 story_.plan.declared_ms - 4 * minute);
    message.mutable_declare_batch()->set_waste_code(std::string(story_.plan.waste));
    sign(story_.plan.declared_ms, party_key_name(generator_), std::move(message), story_.plan.load);
  }

  void bind(std::int64_t from_ms, std::int64_t until_ms) {
    const auto device = fleet_tracker(story_.plan.tracker);
    auto on = bind_to_batch({}, {}, from_ms);
    on.mutable_bind_device()->set_device_id(device);
    on.mutable_bind_device()->mutable_subject()->set_batch_id(story_.plan.load);
    sign(from_ms, tracker_operator, std::move(on));
    auto off = unbind({}, until_ms);
    off.mutable_unbind_device()->set_device_id(device);
    sign(until_ms, tracker_operator, std::move(off));
  }

  void open(std::size_t leg, std::int64_t time_ms) {
    const std::string driver = party_key_name(carrier(leg));
    auto message =
        open_trip(fleet_plate(story_.legs[leg].truck), driver, {}, processor_, story_.arrived_ms, time_ms);
    auto& trip = *message.mutable_open_trip();
    trip.set_device_ids(0, fleet_tracker(story_.plan.tracker));
    trip.mutable_stops(0)->mutable_site()->set_organisation_id(credit_code(processor_));
    sign(time_ms, driver, std::move(message), name("trip", leg));
  }

  Message offer(std::size_t from, std::size_t trip, std::int64_t mass_g, Point place, const Company& to,
                std::int64_t time_ms) const {
    OfferFacts facts{
        .mass_g = mass_g, .place = place, .stands_until_ms = time_ms + 40 * hour, .claimed_ms = time_ms};
    if (from == 0) facts.destination = &processor_;
    if (from == 0) facts.deliver_by_ms = story_.deliver_by_ms;
    auto message = offer_custody(facts);
    auto& out = *message.mutable_offer_custody();
    out.set_batch_id(story_.plan.load);
    out.set_to_organisation(credit_code(to));
    out.set_trip_id(name("trip", trip));
    if (from == 0) out.set_destination(credit_code(processor_));
    return message;
  }

  // The generator, or the carrier before, hands over to the carrier of this leg.
  void take_over(std::size_t leg) {
    const auto& to = story_.legs[leg];
    const std::int64_t time = to.from_ms - 5 * minute;
    open(leg, leg == 0 ? story_.trip_open_ms : time - minute);
    const std::string giver = leg == 0 ? party_key_name(generator_) : party_key_name(carrier(leg - 1));
    const std::int64_t given = leg == 0 ? story_.declared_g : story_.legs[leg - 1].mass_g;
    const Point place = leg == 0 ? generator_.site : story_.paper.at(to.from_ms);
    sign(time, giver, offer(leg, leg, given, place, carrier(leg), time), name("offer", leg));
    accept(leg, to.mass_g, place, 0, party_key_name(carrier(leg)), time + 3 * minute);
    if (leg > 0) close(leg - 1, place, time + 5 * minute);
  }

  void accept(std::size_t number, std::int64_t mass_g, Point place, std::uint32_t site, std::string by,
              std::int64_t time_ms) {
    auto message = accept_custody({}, {}, mass_g, place, site, time_ms);
    message.mutable_accept_custody()->set_offer_id(name("offer", number));
    message.mutable_accept_custody()->set_batch_id(story_.plan.load);
    sign(time_ms, std::move(by), std::move(message));
  }

  void close(std::size_t leg, Point place, std::int64_t time_ms) {
    auto message = close_trip({}, place, time_ms);
    message.mutable_close_trip()->set_trip_id(name("trip", leg));
    sign(time_ms, party_key_name(carrier(leg)), std::move(message));
  }

  void claim() {
    const std::size_t last = story_.legs.size() - 1;
    sign(story_.claimed_ms, party_key_name(carrier(last)),
         offer(last + 1, last, story_.claimed_g, processor_.site, processor_, story_.claimed_ms),
         name("offer", last + 1));
  }

  void receive() {
    const std::int64_t time = story_.accepted_ms;
    accept(story_.legs.size(), story_.accepted_g, processor_.site, 1, party_key_name(processor_), time);
    close(story_.legs.size() - 1, processor_.site, time + 6 * minute);
    auto message = treat_batch({}, processor_, story_.accepted_g, time + 5 * hour);
    message.mutable_treat_batch()->set_batch_id(story_.plan.load);
    sign(time + 5 * hour, party_key_name(processor_), std::move(message));
  }

  void refuse() {
    Message message;
    auto& out = *message.mutable_refuse_custody();
    out.set_offer_id(name("offer", story_.legs.size()));
    out.set_batch_id(story_.plan.load);
    out.set_reason(ledger::v1::REFUSED_NOT_PRESENT);
    out.set_claimed_ms(story_.refused_ms);
    sign(story_.refused_ms, party_key_name(processor_), std::move(message));
  }

  const Story& story_;
  const std::function<void(Signed)>& add_;
  const Company& generator_;
  const Company& processor_;
};

}  // namespace

void write_paperwork(const Story& story, const std::function<void(Signed)>& add) {
  Clerk(story, add).write();
}

}  // namespace wastewatch::scenario
