// DeclareBatch and TreatBatch: where mass enters the ledger and leaves it.
#include <algorithm>
#include <utility>

#include "ledger/custody/custody_messages.h"
#include "ledger/custody/residues.h"
#include "ledger/custody/transfer.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/rules.h"

namespace wastewatch::ledger {
namespace {

bool has_site(const v1::Organisation& organisation, std::uint32_t number) {
  return number == 0 || std::ranges::any_of(organisation.sites(),
                                            [&](const v1::Site& site) { return site.number() == number; });
}

// Until a weighing is signed by its device a mass is somebody's statement.
v1::MassBasis recorded_basis(v1::MassBasis basis) {
  return basis == v1::MASS_ESTIMATED ? v1::MASS_ESTIMATED : v1::MASS_STATED;
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

}  // namespace

Code check_fields(const v1::DeclareBatch& m) {
  return FieldChecker()
      .code_text(m.waste_code())
      .mass(m.mass_g())
      .basis(m.mass_basis())
      .text(m.packaging())
      .text(m.manifest_number())
      .time(m.claimed_ms())
      .position(m.has_position(), m.position())
      .result();
}

Code check_fields(const v1::TreatBatch& m) {
  FieldChecker checker;
  checker.id(m.batch_id())
      .code_text(m.method_code())
      .mass(m.mass_g())
      .that(m.outputs_size() <= max_outputs, Code::bad_field)
      .time(m.claimed_ms());
  for (const auto& output : m.outputs()) {
    checker.mass(output.mass_g()).code_text(output.recovered() ? output.material() : output.waste_code());
    checker.that(output.recovered() ? output.waste_code().empty() : output.material().empty(),
                 Code::bad_field);
  }
  return checker.result();
}

Code execute(Context& context, const v1::DeclareBatch& message) {
  if (context.directory().waste_kind(message.waste_code()) == nullptr) return Code::unknown_waste_kind;
  if (!has_site(context.organisation, message.site())) return Code::unknown_site;
  if (!has_room(context, 1)) return Code::too_many_open;
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
  enter_batch(context, batch, std::move(event));
  return Code::ok;
}

Code execute(Context& context, const v1::TreatBatch& message) {
  auto batch = load_batch(context.state(), message.batch_id());
  if (!batch) return Code::unknown_batch;
  const auto* row = context.moment.rules.transition(batch->state(), v1::Message::kTreatBatch, Receiver::none);
  if (row == nullptr) return Code::wrong_state;
  const Code party = check_party(context, row->party, *batch, v1::Offer::default_instance());
  if (party != Code::ok) return party;
  const TreatmentSums sums = sums_of(message);
  if (message.mass_g() > batch->mass_g() || sums.outputs_g > message.mass_g()) return Code::mass_exceeded;
  Transfer transfer{context, *row, *std::move(batch), {}, event_of(context, row->event)};
  transfer.mass_g = message.mass_g();
  transfer.new_holdings = sums.residues;
  transfer.treatment = &message;
  if (const Code code = carry_out(transfer); code != Code::ok) return code;
  transfer.event.set_mass_g(message.mass_g());
  transfer.event.set_adjustment_g(sums.outputs_g - message.mass_g());
  transfer.event.set_claimed_ms(message.claimed_ms());
  record(transfer);
  return Code::ok;
}

}  // namespace wastewatch::ledger
