#include "ui/chain/message_facts.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/util/json_util.h>

#include <QCoreApplication>
#include <cstring>

#include "base/encoding.h"
#include "base/plain_text.h"
#include "ledger/result_codes.h"
#include "ui/chain/block_page.h"
#include "ui/format/hex.h"
#include "ui/format/plain.h"
#include "ui/language/enum_words.h"
#include "ui/language/word.h"
#include "ui/navigation/link.h"
#include "ui/records/region_names.h"
#include "words/catalogue.h"
#include "words/vocabulary.h"

namespace wastewatch::ui {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

constexpr int max_depth = 4;
constexpr std::size_t max_message_text = 4'096;
constexpr int max_items = 32;  // of a list; the rest is counted

// "holder_since_ms" as "holder since": readable until the table has a word.
QString plain_name(QString name) {
  for (const char* unit : {"_ms", "_g", "_m"}) {
    if (name.endsWith(QLatin1String(unit))) name.chop(qsizetype(std::strlen(unit)));
  }
  return name.replace(u'_', u' ');
}

QString field_word(const std::string& name) {
  const std::string key = "field." + name;
  return words::has_text(key) ? word(key) : plain_name(QString::fromStdString(name));
}

QString degrees(const Message& position) {
  const auto& p = dynamic_cast<const ledger::v1::Position&>(position);
  return format::position(p.lat_e7(), p.lon_e7(), 5);
}

class Writer {
 public:
  Writer(RecordContext& context, QList<Fact>& out) : context_(context), out_(out) {}

  void write(const Message& message, const QString& before, int depth) {
    std::vector<const FieldDescriptor*> set;
    message.GetReflection()->ListFields(message, &set);
    for (const FieldDescriptor* field : set) write_field(message, *field, before, depth);
  }

 private:
  void write_field(const Message& message, const FieldDescriptor& field, const QString& before, int depth) {
    const QString key = before + field_word(field.name());
    if (!field.is_repeated()) return write_value(message, field, -1, key, depth);
    const int size = message.GetReflection()->FieldSize(message, &field);
    for (int i = 0; i < std::min(size, max_items); ++i) {
      write_value(message, field, i, size > 1 ? QStringLiteral("%1 %2").arg(key).arg(i + 1) : key, depth);
    }
    if (size > max_items)
      add(key, QCoreApplication::translate("Fields", "and %1 more").arg(size - max_items));
  }

  void write_value(const Message& message, const FieldDescriptor& field, int index, const QString& key,
                   int depth) {
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) return nest(message, field, index, key, depth);
    if (field.type() == FieldDescriptor::TYPE_BYTES)
      return add_bytes(field, bytes(message, field, index), key);
    add(key, plain(message, field, index));
  }

  void nest(const Message& message, const FieldDescriptor& field, int index, const QString& key, int depth) {
    const Reflection& reflection = *message.GetReflection();
    const Message& inner = index < 0 ? reflection.GetMessage(message, &field)
                                     : reflection.GetRepeatedMessage(message, &field, index);
    if (inner.GetDescriptor() == ledger::v1::Position::descriptor()) return add(key, degrees(inner));
    if (depth < max_depth) write(inner, key + QStringLiteral(" · "), depth + 1);
  }

  static std::string bytes(const Message& message, const FieldDescriptor& field, int index) {
    const Reflection& reflection = *message.GetReflection();
    return index < 0 ? reflection.GetString(message, &field)
                     : reflection.GetRepeatedString(message, &field, index);
  }

  QString plain(const Message& message, const FieldDescriptor& field, int index) {
    const Reflection& reflection = *message.GetReflection();
    if (index >= 0) return item(message, field, index);
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_INT64: return number(field.name(), reflection.GetInt64(message, &field));
      case FieldDescriptor::CPPTYPE_INT32: return number(field.name(), reflection.GetInt32(message, &field));
      case FieldDescriptor::CPPTYPE_UINT32:
        return number(field.name(), reflection.GetUInt32(message, &field));
      case FieldDescriptor::CPPTYPE_UINT64: return QString::number(reflection.GetUInt64(message, &field));
      case FieldDescriptor::CPPTYPE_BOOL: return QCoreApplication::translate("Fields", "yes");
      case FieldDescriptor::CPPTYPE_ENUM: return enum_word(*reflection.GetEnum(message, &field));
      default: return text(field.name(), reflection.GetString(message, &field));
    }
  }

  // Of a list of values; the ledger's records have lists of these.
  QString item(const Message& message, const FieldDescriptor& field, int index) {
    const Reflection& reflection = *message.GetReflection();
    switch (field.cpp_type()) {
      case FieldDescriptor::CPPTYPE_ENUM:
        return enum_word(*reflection.GetRepeatedEnum(message, &field, index));
      case FieldDescriptor::CPPTYPE_STRING:
        return text(field.name(), reflection.GetRepeatedString(message, &field, index));
      case FieldDescriptor::CPPTYPE_INT64:
        return number(field.name(), reflection.GetRepeatedInt64(message, &field, index));
      case FieldDescriptor::CPPTYPE_UINT32:
        return number(field.name(), reflection.GetRepeatedUInt32(message, &field, index));
      default: return ui::plain(message.ShortDebugString(), 200);
    }
  }

  QString number(std::string_view name, qint64 value) {
    if (name.ends_with("_ms")) return context_.date_time(value);
    if (name.ends_with("_g")) return context_.mass(value);
    if (name.ends_with("_m")) return format::distance(static_cast<double>(value), context_.look().tongue);
    return format::count(value);
  }

  QString text(std::string_view name, const std::string& value) {
    if (name == "waste_code") return context_.waste_name(value);
    if (name.ends_with("_region") || name == "region_code") return region_name(value, context_.look().tongue);
    const std::string shown = plain_text(value, max_message_text);
    return QString::fromStdString(
        words::has_codes(name) ? words::code_word(name, shown, context_.look().tongue) : shown);
  }

  void add_bytes(const FieldDescriptor& field, const std::string& value, const QString& key) {
    const auto view = as_bytes(value);
    const QString name = context_.organisation_name(view);
    const QString hex = hex_of(view);
    Fact fact;
    fact.key = key;
    fact.hash = name.isEmpty() && value.size() <= 64;
    fact.value = !name.isEmpty() ? name
                 : fact.hash     ? hex
                                 : QCoreApplication::translate("Fields", "%1 bytes")
                                   .arg(format::count(static_cast<qint64>(value.size())));
    if (field.name() == "batch_id" || field.name() == "batch_ids") fact.link = batch_link(view);
    if (!fact.link.isEmpty()) fact.hash = false;
    if (!fact.link.isEmpty()) fact.value = QString::fromStdString(to_crockford(view));
    out_ << fact;
  }

  void add(const QString& key, const QString& value) {
    Fact fact;
    fact.key = key;
    fact.value = value;
    out_ << fact;
  }

  RecordContext& context_;
  QList<Fact>& out_;
};

const Message* action_of(const ledger::v1::Message& message) {
  const FieldDescriptor* field = action_field(message);
  return field == nullptr ? nullptr : &ledger::v1::Message::GetReflection()->GetMessage(message, field);
}

}  // namespace

const FieldDescriptor* action_field(const ledger::v1::Message& message) {
  return ledger::v1::Message::descriptor()->FindFieldByNumber(message.action_case());
}

bool has_field_word(std::string_view name) { return words::has_text("field." + std::string(name)); }

QList<Fact> message_facts(RecordContext& context, const Message& message) {
  QList<Fact> out;
  Writer(context, out).write(message, {}, 0);
  return out;
}

QString message_json(const Message& message) {
  std::string text;
  google::protobuf::util::JsonPrintOptions options;
  options.add_whitespace = true;
  options.preserve_proto_field_names = true;
  const auto done = google::protobuf::util::MessageToJsonString(message, &text, options);
  return done.ok() ? bounded_text(text) : QString();
}

QString action_word(const ledger::v1::Message& message, Tongue tongue) {
  const Message* action = action_of(message);
  if (action == nullptr) return {};
  const std::string& name = action->GetDescriptor()->name();
  const std::string key = "message." + name;
  return QString::fromUtf8(words::has_text(key) ? words::text(key, tongue) : std::string_view(name));
}

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

MessageEntry message_entry(RecordContext& context, const ledger::v1::Message& message) {
  MessageEntry out;
  out.title = action_word(message, context.look().tongue);
  if (const Message* action = action_of(message)) out.facts = message_facts(context, *action);
  return out;
}

QString result_sentence(std::uint32_t code, Tongue tongue) {
  const auto* entry = ledger::find_code(code);
  return QString::fromUtf8(words::result_sentence(entry ? entry->name : "unknown", tongue));
}

}  // namespace wastewatch::ui
