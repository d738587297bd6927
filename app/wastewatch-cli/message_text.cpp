#include "message_text.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <vector>

#include "base/encoding.h"
#include "errors.h"
#include "plain.h"
#include "said.h"
#include "words/format.h"
#include "words/vocabulary.h"

namespace wastewatch::cli {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

std::string field_word(const std::string& name) {
  const std::string key = "field." + name;
  return words::has_text(key) ? std::string(words::text(key, language())) : name;
}

std::string number(std::string_view name, std::int64_t value) {
  using words::Unit;
  if (name.ends_with("_ms")) return words::with_unit(value, Unit::moment_ms, language());
  if (name.ends_with("_g")) return words::limit(value, Unit::mass_g, language());
  if (name.ends_with("_m")) return words::limit(value, Unit::distance_m, language());
  return words::count(value);
}

std::string bytes_text(std::string_view name, const std::string& value) {
  const bool is_batch = name == "batch_id" || name == "batch_ids";
  return is_batch ? to_crockford(as_bytes(value)) : to_hex(as_bytes(value));
}

std::string text_of(std::string_view name, const std::string& value) {
  return words::has_codes(name) ? words::code_word(name, plain(value), language()) : plain(value);
}

class Writer {
 public:
  explicit Writer(std::ostream& out) : out_(out) {}

  void write(const Message& message, const std::string& indent) {
    std::vector<const FieldDescriptor*> set;
    message.GetReflection()->ListFields(message, &set);
    for (const auto* field : set) {
      const int size = field->is_repeated() ? message.GetReflection()->FieldSize(message, field) : 1;
      for (int i = 0; i < size; ++i) write_value(message, *field, field->is_repeated() ? i : -1, indent);
    }
  }

 private:
  void write_value(const Message& message, const FieldDescriptor& field, int index,
                   const std::string& indent) {
    if (field.cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
      out_ << indent << field_word(field.name()) << ": " << value(message, field, index) << "\n";
      return;
    }
    const auto& reflection = *message.GetReflection();
    const Message& inner = index < 0 ? reflection.GetMessage(message, &field)
                                     : reflection.GetRepeatedMessage(message, &field, index);
    if (const auto* at = dynamic_cast<const ledger::v1::Position*>(&inner)) {
      constexpr int digits = 7;
      out_ << indent << field_word(field.name()) << ": "
           << words::position(at->lat_e7(), at->lon_e7(), digits) << "\n";
      return;
    }
    const auto& type = inner.GetDescriptor()->name();
    const bool is_action = message.GetDescriptor() == ledger::v1::Message::descriptor();
    out_ << indent << (is_action ? named("message", type) : field_word(field.name())) << ":\n";
    write(inner, indent + "  ");
  }

  static std::string value(const Message& message, const FieldDescriptor& field, int index) {
    const auto& reflection = *message.GetReflection();
    const bool one = index < 0;
    const auto& name = field.name();
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_INT32:
        return number(name, one ? reflection.GetInt32(message, &field)
                                : reflection.GetRepeatedInt32(message, &field, index));
      case FieldDescriptor::CPPTYPE_INT64:
        return number(name, one ? reflection.GetInt64(message, &field)
                                : reflection.GetRepeatedInt64(message, &field, index));
      case FieldDescriptor::CPPTYPE_UINT32:
        return number(name, one ? reflection.GetUInt32(message, &field)
                                : reflection.GetRepeatedUInt32(message, &field, index));
      case FieldDescriptor::CPPTYPE_UINT64:
        return number(name,
                      static_cast<std::int64_t>(one ? reflection.GetUInt64(message, &field)
                                                    : reflection.GetRepeatedUInt64(message, &field, index)));
      case FieldDescriptor::CPPTYPE_BOOL: return said("cli.true");
      case FieldDescriptor::CPPTYPE_ENUM: {
        const auto* entry =
            one ? reflection.GetEnum(message, &field) : reflection.GetRepeatedEnum(message, &field, index);
        return std::string(words::enum_word(entry->name(), language()));
      }
      default: break;
    }
    const auto text =
        one ? reflection.GetString(message, &field) : reflection.GetRepeatedString(message, &field, index);
    return field.type() == FieldDescriptor::TYPE_BYTES ? bytes_text(name, text) : text_of(name, text);
  }

  std::ostream& out_;
};

}  // namespace

void write_body(std::ostream& out, const ledger::v1::TxBody& body) {
  ledger::v1::TxBody envelope = body;
  envelope.clear_messages();
  Writer writer(out);
  writer.write(envelope, "  ");
  for (const auto& message : body.messages()) writer.write(message, "  ");
}

}  // namespace wastewatch::cli
