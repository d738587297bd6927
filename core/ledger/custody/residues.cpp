#include "ledger/custody/residues.h"

#include <utility>

namespace wastewatch::ledger {
namespace {

Code make_residue(const Context& context, const v1::Batch& source, const v1::TreatmentOutput& output,
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
  enter_batch(context, batch, std::move(event));
  context.receipt.add_created(batch.id());
  return Code::ok;
}

}  // namespace

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

void enter_batch(const Context& context, v1::Batch& batch, v1::BatchEvent event) {
  open_holding(context.moment, batch);
  add_event(context.moment, batch, std::move(event));
  save_batch(context.state(), batch);
}

Code make_residues(const Context& context, const v1::Batch& source, const v1::TreatBatch& message) {
  std::uint32_t ordinal = 0;
  for (const auto& output : message.outputs()) {
    if (output.recovered()) continue;
    const Code code = make_residue(context, source, output, ++ordinal);
    if (code != Code::ok) return code;
  }
  return Code::ok;
}

}  // namespace wastewatch::ledger
