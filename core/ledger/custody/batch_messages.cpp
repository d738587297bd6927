// DeclareBatch and TreatBatch: where mass enters the ledger and leaves it.
#include <algorithm>
#include <utility>

#include "ledger/custody/batches.h"
#include "ledger/custody/permits.h"
#include "ledger/deadlines/due.h"
#include "ledger/keys.h"
#include "ledger/messages.h"

namespace wastewatch::ledger {
namespace {

bool has_site(const v1::Organisation& organisation, std::uint32_t number) {
  return number == 0 || std::ranges::any_of(organisation.sites(),
                                            [&](const v1::Site& site) { return site.number() == number; });
}

v1::Batch new_batch(const Context& context, const BatchId& id, const std::string& waste_code,
                    std::int64_t mass_g) {
  v1::Batch batch;
  batch.set_id(to_string(id));
  batch.set_waste_code(waste_code);
  batch.set_state(v1::BATCH_DECLARED);
  batch.set_generator(to_string(context.self));
  batch.set_holder(to_string(context.self));
  batch.set_holder_since_ms(context.now());
  batch.set_mass_g(mass_g);
  batch.set_declared_mass_g(mass_g);
  batch.set_declared_ms(context.now());
  batch.set_declared_height(context.moment.height);
  batch.set_origin_region(context.organisation.region_code());
  return batch;
}

// Until a weighing is signed by its device a mass is somebody's statement.
v1::MassBasis recorded_basis(v1::MassBasis basis) {
  return basis == v1::MASS_ESTIMATED ? v1::MASS_ESTIMATED : v1::MASS_STATED;
}

bool is_full(const Context& context, std::int64_t more) {
  const std::int64_t limit = context.directory().policy().open_deadlines_per_organisation();
  return holdings_of(context.state(), context.self) + more > limit;
}

void enter(const Context& context, v1::Batch& batch, v1::BatchEvent event) {
  open_holding(context.moment, batch);
  add_event(context.moment, batch, std::move(event));
  save_batch(context.state(), batch);
}

struct TreatmentSums {
  std::int64_t outputs_g = 0;
  std::int64_t residues = 0;
};

TreatmentSums sums_of(const v1::TreatBatch& message) {
  TreatmentSums sums;
  for (const auto& output : message.outputs()) {
    sums.outputs_g += output.mass_g();
    sums.residues += output.recovered() ? 0 : 1;
  }
  return sums;
}

Code make_residue(Context& context, const v1::Batch& source, const v1::TreatmentOutput& output,
                  std::uint32_t ordinal) {
  if (context.directory().waste_kind(output.waste_code()) == nullptr) return Code::unknown_waste_kind;
  const auto id = id_of<BatchId>(context.origin, ordinal);
  v1::Batch batch = new_batch(context, id, output.waste_code(), output.mass_g());
  batch.set_mass_basis(v1::MASS_STATED);
  batch.set_site(source.site());
  auto* parent = batch.add_parents();
  parent->set_batch_id(source.id());
  parent->set_mass_g(output.mass_g());
  v1::BatchEvent event = event_of(context, v1::EVENT_RESIDUE_OF);
  event.set_reference(source.id());
  enter(context, batch, std::move(event));
  context.receipt.add_created(batch.id());
  return Code::ok;
}

Code make_residues(Context& context, const v1::Batch& source, const v1::TreatBatch& message) {
  std::uint32_t ordinal = 0;
  for (const auto& output : message.outputs()) {
    if (output.recovered()) continue;
    const Code code = make_residue(context, source, output, ++ordinal);
    if (code != Code::ok) return code;
  }
  return Code::ok;
}

void take_treated_mass(const Context& context, v1::Batch& batch, std::int64_t mass_g,
                       v1::BatchState when_empty) {
  batch.set_mass_g(batch.mass_g() - mass_g);
  batch.set_treated_g(batch.treated_g() + mass_g);
  batch.set_treated_ms(context.now());
  if (batch.mass_g() != 0) return open_holding(context.moment, batch);
  batch.set_state(when_empty);
  disarm(context.moment, batch, v1::DEADLINE_TREAT_BY);
}

}  // namespace

Code execute(Context& context, const v1::DeclareBatch& message) {
  if (context.directory().waste_kind(message.waste_code()) == nullptr) return Code::unknown_waste_kind;
  if (!has_site(context.organisation, message.site())) return Code::unknown_site;
  if (is_full(context, 1)) return Code::too_many_open;
  const auto id = id_of<BatchId>(context.origin);
  v1::Batch batch = new_batch(context, id, message.waste_code(), message.mass_g());
  batch.set_mass_basis(recorded_basis(message.mass_basis()));
  batch.set_site(message.site());
  batch.set_packaging(message.packaging());
  batch.set_packages(message.packages());
  batch.set_manifest_number(message.manifest_number());
  v1::BatchEvent event = event_of(context, v1::EVENT_DECLARED);
  event.set_claimed_ms(message.claimed_ms());
  event.set_mass_basis(batch.mass_basis());
  if (message.has_position()) *event.mutable_position() = message.position();
  enter(context, batch, std::move(event));
  return Code::ok;
}

Code execute(Context& context, const v1::TreatBatch& message) {
  execute_due_of_batch(context.moment, message.batch_id());
  auto batch = load_batch(context.state(), message.batch_id());
  if (!batch) return Code::unknown_batch;
  const Transition* row = find_transition(batch->state(), Action::treat_batch, Receiver::none);
  if (row == nullptr) return Code::wrong_state;
  if (!context.is_self(batch->holder())) return Code::not_holder;
  const TreatmentSums sums = sums_of(message);
  if (message.mass_g() > batch->mass_g() || sums.outputs_g > message.mass_g()) return Code::mass_exceeded;
  if (is_full(context, sums.residues)) return Code::too_many_open;
  Code code = use_permit(context, v1::PERMIT_TREAT, batch->waste_code(), message.mass_g());
  if (code == Code::ok) code = make_residues(context, *batch, message);
  if (code != Code::ok) return code;
  close_holding(context.moment, *batch);
  take_treated_mass(context, *batch, message.mass_g(), row->to);
  v1::BatchEvent event = event_of(context, row->event);
  event.set_mass_g(message.mass_g());
  event.set_adjustment_g(sums.outputs_g - message.mass_g());
  event.set_claimed_ms(message.claimed_ms());
  add_event(context.moment, *batch, std::move(event));
  save_batch(context.state(), *batch);
  return Code::ok;
}

}  // namespace wastewatch::ledger
