// Values of the ledger's closed lists in the catalogues' words. Any thread.
#pragma once

#include <QString>
#include <string_view>

namespace google::protobuf {
class EnumDescriptor;
class EnumValueDescriptor;
}  // namespace google::protobuf

namespace wastewatch::ui {

// A value without a word is shown by its own name.
QString enum_word(const google::protobuf::EnumValueDescriptor& value);
QString enum_word(const google::protobuf::EnumDescriptor& kind, int number);
// Beginning with a capital.
QString enum_title(const google::protobuf::EnumDescriptor& kind, int number);
// Whether the catalogues have the value of that name: a test wants all of them.
bool has_enum_word(std::string_view name);

}  // namespace wastewatch::ui
