#include "ui/language/enum_words.h"

#include <google/protobuf/descriptor.h>

#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

std::string enum_key(std::string_view name) { return std::string("enum.").append(name); }

// "BATCH_STATE_UNSPECIFIED", or a value this version does not know.
QString plain_value(const std::string& name) {
  return QString::fromStdString(name).toLower().replace(u'_', u' ');
}

}  // namespace

bool has_enum_word(std::string_view name) { return words::has_text(enum_key(name)); }

QString enum_word(const google::protobuf::EnumValueDescriptor& value) {
  return has_enum_word(value.name()) ? word(enum_key(value.name())) : plain_value(value.name());
}

QString enum_word(const google::protobuf::EnumDescriptor& kind, int number) {
  const auto* value = kind.FindValueByNumber(number);
  return value ? enum_word(*value) : QString::number(number);
}

QString enum_title(const google::protobuf::EnumDescriptor& kind, int number) {
  QString text = enum_word(kind, number);
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace wastewatch::ui
