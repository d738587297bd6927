#include "scenario/message_text.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "scenario/errors.h"

namespace wastewatch::scenario {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Reflection;
using nlohmann::json;
using Proto = google::protobuf::Message;

// ---- writing ----

json fields_json(const Proto& message);

json one_json(const Proto& message, const Reflection& by, const FieldDescriptor* field, int index) {
  const bool many = field->is_repeated();
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
      return fields_json(many ? by.GetRepeatedMessage(message, field, index) : by.GetMessage(message, field));
    case FieldDescriptor::CPPTYPE_STRING:
      return many ? by.GetRepeatedString(message, field, index) : by.GetString(message, field);
    case FieldDescriptor::CPPTYPE_INT64:
      return many ? by.GetRepeatedInt64(message, field, index) : by.GetInt64(message, field);
    case FieldDescriptor::CPPTYPE_INT32:
      return many ? by.GetRepeatedInt32(message, field, index) : by.GetInt32(message, field);
    case FieldDescriptor::CPPTYPE_UINT32:
      return many ? by.GetRepeatedUInt32(message, field, index) : by.GetUInt32(message, field);
    case FieldDescriptor::CPPTYPE_UINT64:
      return many ? by.GetRepeatedUInt64(message, field, index) : by.GetUInt64(message, field);
    case FieldDescriptor::CPPTYPE_ENUM: return by.GetEnumValue(message, field);
    case FieldDescriptor::CPPTYPE_BOOL: return by.GetBool(message, field);
    default: return nullptr;
  }
}

json fields_json(const Proto& message) {
  const Reflection& by = *message.GetReflection();
  std::vector<const FieldDescriptor*> fields;
  by.ListFields(message, &fields);
  json out = json::object();
  for (const auto* field : fields) {
    if (!field->is_repeated()) {
      out[field->name()] = one_json(message, by, field, 0);
      continue;
    }
    auto& list = out[field->name()] = json::array();
    for (int i = 0; i < by.FieldSize(message, field); ++i) list.push_back(one_json(message, by, field, i));
  }
  return out;
}

// ---- reading ----

std::unexpected<Error> expected(const FieldDescriptor* field, const char* what) {
  return fail(Errc::bad_line, field->full_name() + ": expected " + what);
}

template <class Int>
bool fits(const json& value) {
  if (value.is_number_unsigned()) return std::in_range<Int>(value.get<std::uint64_t>());
  return value.is_number_integer() && std::in_range<Int>(value.get<std::int64_t>());
}

Status read_fields(const json& in, Proto& out);

template <class Int, class Set, class Add>
Status read_integer(const json& in, const FieldDescriptor* field, Set set, Add add) {
  if (!fits<Int>(in)) return expected(field, "an integer in range");
  field->is_repeated() ? add(in.get<Int>()) : set(in.get<Int>());
  return {};
}

Status read_text(const json& in, Proto& out, const Reflection& by, const FieldDescriptor* field) {
  if (!in.is_string()) return expected(field, "a text");
  auto text = in.get<std::string>();
  field->is_repeated() ? by.AddString(&out, field, std::move(text))
                       : by.SetString(&out, field, std::move(text));
  return {};
}

Status read_message(const json& in, Proto& out, const Reflection& by, const FieldDescriptor* field) {
  return read_fields(in,
                     field->is_repeated() ? *by.AddMessage(&out, field) : *by.MutableMessage(&out, field));
}

Status read_one(const json& in, Proto& out, const FieldDescriptor* field) {
  const Reflection& by = *out.GetReflection();
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE: return read_message(in, out, by, field);
    case FieldDescriptor::CPPTYPE_STRING: return read_text(in, out, by, field);
    case FieldDescriptor::CPPTYPE_INT64:
      return read_integer<std::int64_t>(
          in, field, [&](auto v) { by.SetInt64(&out, field, v); },
          [&](auto v) { by.AddInt64(&out, field, v); });
    case FieldDescriptor::CPPTYPE_INT32:
      return read_integer<std::int32_t>(
          in, field, [&](auto v) { by.SetInt32(&out, field, v); },
          [&](auto v) { by.AddInt32(&out, field, v); });
    case FieldDescriptor::CPPTYPE_UINT32:
      return read_integer<std::uint32_t>(
          in, field, [&](auto v) { by.SetUInt32(&out, field, v); },
          [&](auto v) { by.AddUInt32(&out, field, v); });
    case FieldDescriptor::CPPTYPE_UINT64:
      return read_integer<std::uint64_t>(
          in, field, [&](auto v) { by.SetUInt64(&out, field, v); },
          [&](auto v) { by.AddUInt64(&out, field, v); });
    case FieldDescriptor::CPPTYPE_ENUM:
      return read_integer<std::int32_t>(
          in, field, [&](auto v) { by.SetEnumValue(&out, field, v); },
          [&](auto v) { by.AddEnumValue(&out, field, v); });
    case FieldDescriptor::CPPTYPE_BOOL:
      if (!in.is_boolean()) return expected(field, "true or false");
      by.SetBool(&out, field, in.get<bool>());
      return {};
    default: return expected(field, "another field");
  }
}

Status read_field(const json& in, Proto& out, const FieldDescriptor* field) {
  if (!field->is_repeated()) return read_one(in, out, field);
  constexpr std::size_t most = 256;
  if (!in.is_array() || in.size() > most) return expected(field, "a list of at most 256");
  for (const auto& one : in) {
    if (auto read = read_one(one, out, field); !read) return read;
  }
  return {};
}

Status read_fields(const json& in, Proto& out) {
  const auto* type = out.GetDescriptor();
  if (!in.is_object()) return fail(Errc::bad_line, type->full_name() + ": expected an object");
  for (const auto& [name, value] : in.items()) {
    const auto* field = type->FindFieldByName(name);
    if (field == nullptr) return fail(Errc::bad_line, type->full_name() + " has no field " + name);
    const auto* choice = field->containing_oneof();
    if (choice != nullptr && out.GetReflection()->HasOneof(out, choice))
      return fail(Errc::bad_line, type->full_name() + ": expected one of its choices");
    if (auto read = read_field(value, out, field); !read) return read;
  }
  return {};
}

}  // namespace

json message_json(const ledger::v1::Message& message) { return fields_json(message); }

Result<ledger::v1::Message> message_of(const json& in) {
  ledger::v1::Message out;
  if (auto read = read_fields(in, out); !read) return fail(read.error());
  if (out.action_case() == ledger::v1::Message::ACTION_NOT_SET)
    return fail(Errc::bad_line, "expected one message");
  if (out.has_report_telemetry())
    return fail(Errc::bad_line, "expected a report record for what a device says");
  return out;
}

}  // namespace wastewatch::scenario
