#include "ledger/envelope/since.h"

#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <set>
#include <vector>

#include "ledger/proto/since.pb.h"

namespace wastewatch::ledger {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

std::uint64_t since_of(const FieldDescriptor& field) {
  return field.options().HasExtension(v1::since) ? field.options().GetExtension(v1::since) : 1;
}

bool value_came_with(const Message& message, const FieldDescriptor& field, std::uint64_t version) {
  if (since_of(field) > version) return false;
  if (field.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) return true;
  const auto& reflection = *message.GetReflection();
  if (!field.is_repeated()) return came_with(reflection.GetMessage(message, &field), version);
  for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
    if (!came_with(reflection.GetRepeatedMessage(message, &field, i), version)) return false;
  }
  return true;
}

bool find_later(const Descriptor& type, std::uint64_t version, std::set<const Descriptor*>& seen) {
  if (!seen.insert(&type).second) return false;
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& field = *type.field(i);
    if (since_of(field) > version) return true;
    const Descriptor* inner = field.message_type();
    if (inner != nullptr && find_later(*inner, version, seen)) return true;
  }
  return false;
}

}  // namespace

bool came_with(const Message& message, std::uint64_t version) {
  std::vector<const FieldDescriptor*> fields;
  message.GetReflection()->ListFields(message, &fields);
  return std::ranges::all_of(
      fields, [&](const FieldDescriptor* field) { return value_came_with(message, *field, version); });
}

bool has_later_fields(const Descriptor& type, std::uint64_t version) {
  std::set<const Descriptor*> seen;
  return find_later(type, version, seen);
}

}  // namespace wastewatch::ledger
