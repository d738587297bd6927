// BindDevice and UnbindDevice: what a device measures from this block on.
#include <algorithm>
#include <utility>

#include "ledger/custody/batches.h"
#include "ledger/devices/device_messages.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace {

bool is_usable(v1::DeviceStatus status) {
  return status == v1::DEVICE_ISSUED || status == v1::DEVICE_MOUNTED;
}

bool is_kept_by(const Context& context, const v1::Device& device) {
  return context.is_self(device.owner()) || context.is_self(device.keeper());
}

bool is_open(v1::BatchState state) {
  return state == v1::BATCH_DECLARED || state == v1::BATCH_IN_TRANSIT || state == v1::BATCH_STORED ||
         state == v1::BATCH_DELIVERED;
}

Code check_batch(const Context& context, const std::string& id) {
  const auto batch = load_batch(context.state(), id);
  if (!batch) return Code::unknown_batch;
  if (!is_open(batch->state())) return Code::wrong_state;
  const bool party = context.is_self(batch->holder()) || context.is_self(batch->generator()) ||
                     context.is_self(batch->journey().destination());
  return party || context.organisation.kind() == v1::OPERATOR ? Code::ok : Code::subject_not_allowed;
}

Code check_vehicle(const Context& context, const std::string& plate) {
  const auto vehicle = context.state().read<v1::Vehicle>(keys::vehicle(plate));
  if (!vehicle) return Code::unknown_vehicle;
  const bool allowed = context.is_self(vehicle->owner()) || context.organisation.kind() == v1::OPERATOR;
  return allowed ? Code::ok : Code::subject_not_allowed;
}

Code check_site(const Context& context, const v1::SiteRef& site) {
  const auto* organisation = context.directory().organisation(as_bytes(site.organisation_id()));
  if (organisation == nullptr) return Code::unknown_organisation;
  const bool known = std::ranges::any_of(
      organisation->sites(), [&](const v1::Site& entry) { return entry.number() == site.site(); });
  if (!known) return Code::unknown_site;
  const bool allowed = context.is_self(site.organisation_id()) || context.organisation.kind() == v1::OPERATOR;
  return allowed ? Code::ok : Code::subject_not_allowed;
}

Code check_subject(const Context& context, const v1::BindingSubject& subject) {
  if (subject.has_batch_id()) return check_batch(context, subject.batch_id());
  if (subject.has_plate()) return check_vehicle(context, subject.plate());
  return check_site(context, subject.site());
}

Bytes subject_key(const v1::BindingSubject& subject) {
  if (subject.has_batch_id()) return keys::subject_of_batch(as_id<BatchId>(subject.batch_id()));
  if (subject.has_plate()) return keys::subject_of_plate(subject.plate());
  return keys::subject_of_site(as_id<OrganisationId>(subject.site().organisation_id()),
                               subject.site().site());
}

Bytes binding_key(const v1::Device& device) {
  return keys::binding(subject_key(device.bound_to()), as_id<DeviceId>(device.id()),
                       device.binding_count() - 1);
}

void note_in_history(const Context& context, const v1::BindingSubject& subject, const v1::Device& device,
                     v1::BatchEventKind kind) {
  if (!subject.has_batch_id()) return;
  auto batch = load_batch(context.state(), subject.batch_id());
  if (!batch) return context.state().corrupt("a bound batch is missing");
  v1::BatchEvent event = event_of(context, kind);
  event.set_reference(device.id());
  add_event(context.moment, *batch, std::move(event));
  save_batch(context.state(), *batch);
}

void save_device(const Context& context, const v1::Device& device) {
  context.state().write(keys::device(as_id<DeviceId>(device.id())), device);
}

}  // namespace

Code check_fields(const v1::BindDevice& m) {
  FieldChecker checker;
  checker.id(m.device_id()).time(m.claimed_ms());
  switch (m.subject().subject_case()) {
    case v1::BindingSubject::kBatchId: checker.id(m.subject().batch_id()); break;
    case v1::BindingSubject::kPlate: checker.plate(m.subject().plate()); break;
    case v1::BindingSubject::kSite: checker.site(m.subject().site()); break;
    case v1::BindingSubject::SUBJECT_NOT_SET: checker.that(false, Code::bad_field); break;
  }
  return checker.result();
}

Code check_fields(const v1::UnbindDevice& m) {
  return FieldChecker().id(m.device_id()).time(m.claimed_ms()).result();
}

Code execute(Context& context, const v1::BindDevice& message) {
  auto device = context.state().read<v1::Device>(keys::device(as_id<DeviceId>(message.device_id())));
  if (!device) return Code::unknown_device;
  if (!is_kept_by(context, *device)) return Code::not_keeper;
  if (!is_usable(device->status())) return Code::device_not_usable;
  if (device->has_bound_to()) return Code::device_bound;
  if (const Code code = check_subject(context, message.subject()); code != Code::ok) return code;
  *device->mutable_bound_to() = message.subject();
  device->set_binding_count(device->binding_count() + 1);
  device->set_status(v1::DEVICE_MOUNTED);
  v1::Binding binding;
  binding.set_device_id(device->id());
  *binding.mutable_subject() = message.subject();
  binding.set_from_height(context.moment.height);
  binding.set_from_ms(context.now());
  binding.set_bound_by(to_string(context.self));
  context.state().write(binding_key(*device), binding);
  save_device(context, *device);
  note_in_history(context, message.subject(), *device, v1::EVENT_DEVICE_BOUND);
  return Code::ok;
}

Code execute(Context& context, const v1::UnbindDevice& message) {
  auto device = context.state().read<v1::Device>(keys::device(as_id<DeviceId>(message.device_id())));
  if (!device) return Code::unknown_device;
  if (!is_kept_by(context, *device)) return Code::not_keeper;
  if (!device->has_bound_to()) return Code::device_not_bound;
  auto binding = context.state().read<v1::Binding>(binding_key(*device));
  if (!binding) {
    context.state().corrupt("a binding is missing");
    return Code::device_not_bound;
  }
  binding->set_to_height(context.moment.height);
  binding->set_to_ms(context.now());
  binding->set_unbound_by(to_string(context.self));
  context.state().write(binding_key(*device), *binding);
  device->clear_bound_to();
  if (device->status() == v1::DEVICE_MOUNTED) device->set_status(v1::DEVICE_ISSUED);
  save_device(context, *device);
  note_in_history(context, binding->subject(), *device, v1::EVENT_DEVICE_UNBOUND);
  return Code::ok;
}

}  // namespace wastewatch::ledger
