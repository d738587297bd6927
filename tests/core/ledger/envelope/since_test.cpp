// Fields that came after a version: found wherever they are nested, and none of them in what version 1
// decodes.
#include <gtest/gtest.h>

#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/text_format.h>
#include <memory>
#include <set>
#include <sstream>

#include "ledger/envelope/since.h"
#include "ledger/proto/since.pb.h"
#include "ledger/rules.h"
#include "support/vectors.h"

namespace wastewatch::ledger::test {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;

// A type whose inner field b came with version 2.
const Descriptor& outer_type() {
  static google::protobuf::DescriptorPool pool(google::protobuf::DescriptorPool::generated_pool());
  static const Descriptor* type = [] {
    google::protobuf::FileDescriptorProto file;
    EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
        R"pb(
          name: "later.proto"
          package: "later"
          syntax: "proto3"
          message_type {
            name: "Inner"
            field { name: "a" number: 1 label: LABEL_OPTIONAL type: TYPE_INT32 }
            field {
              name: "b"
              number: 2
              label: LABEL_OPTIONAL
              type: TYPE_INT32
              options {
                [wastewatch.ledger.v1.since]: 2
              }
            }
          }
          message_type {
            name: "Outer"
            field { name: "one" number: 1 label: LABEL_OPTIONAL type: TYPE_MESSAGE type_name: ".later.Inner" }
            field {
              name: "many"
              number: 2
              label: LABEL_REPEATED
              type: TYPE_MESSAGE
              type_name: ".later.Inner"
            }
          }
        )pb",
        &file));
    return pool.BuildFile(file)->FindMessageTypeByName("Outer");
  }();
  return *type;
}

bool came_with_version(const std::string& text, std::uint64_t version) {
  google::protobuf::DynamicMessageFactory factory;
  const std::unique_ptr<google::protobuf::Message> message(factory.GetPrototype(&outer_type())->New());
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, message.get())) << text;
  return came_with(*message, version);
}

TEST(LaterFields, AreFoundWhereverTheyAreNested) {
  EXPECT_TRUE(came_with_version("one { a: 1 } many { a: 2 }", 1));
  EXPECT_FALSE(came_with_version("one { b: 1 }", 1));
  EXPECT_FALSE(came_with_version("many { a: 1 } many { b: 1 }", 1));
  EXPECT_TRUE(came_with_version("one { b: 1 } many { b: 1 }", 2));
}

TEST(LaterFields, AreLookedForOnlyWhereATypeCanHoldThem) {
  EXPECT_TRUE(has_later_fields(outer_type(), 1));
  EXPECT_FALSE(has_later_fields(outer_type(), 2));
  EXPECT_FALSE(has_later_fields(*v1::TxBody::descriptor(), newest_rules().version()));
}

// What version 1 decodes, field by field. A new field or value of these types belongs to a later version:
// give the field its option `since`, and check the value in the later version's own check.
void list_fields(const Descriptor& type, std::set<std::string>& out);

void list_values(const EnumDescriptor& type, std::set<std::string>& out) {
  for (int i = 0; i < type.value_count(); ++i) {
    out.insert(type.full_name() + " " + type.value(i)->name() + " " +
               std::to_string(type.value(i)->number()));
  }
}

bool is_of_version_1(const FieldDescriptor& field) {
  if (field.options().GetExtension(v1::since) > 1) return false;
  const bool action = field.containing_type() == v1::Message::descriptor();
  return !action || find_rules(1)->message(static_cast<std::uint32_t>(field.number())) != nullptr;
}

void list_field(const FieldDescriptor& field, std::set<std::string>& out) {
  const bool added = out.insert(field.full_name() + " " + std::to_string(field.number()) + " " +
                                field.type_name() + (field.is_repeated() ? " repeated" : ""))
                         .second;
  if (!added) return;
  if (field.message_type() != nullptr) list_fields(*field.message_type(), out);
  if (field.enum_type() != nullptr) list_values(*field.enum_type(), out);
}

void list_fields(const Descriptor& type, std::set<std::string>& out) {
  for (int i = 0; i < type.field_count(); ++i) {
    if (is_of_version_1(*type.field(i))) list_field(*type.field(i), out);
  }
}

TEST(Version1, DecodesTheFieldsThatItAlwaysDid) {
  std::set<std::string> fields;
  list_fields(*v1::SignedTx::descriptor(), fields);
  list_fields(*v1::TxBody::descriptor(), fields);
  std::istringstream in(
      wastewatch::test::read_file(wastewatch::test::own_vectors() / "../core/ledger/version_1_fields.txt"));
  std::set<std::string> recorded;
  for (std::string line; std::getline(in, line);) recorded.insert(line);
  for (const auto& field : fields) EXPECT_TRUE(recorded.contains(field)) << "came later: " << field;
  for (const auto& field : recorded) EXPECT_TRUE(fields.contains(field)) << "gone: " << field;
}

}  // namespace
}  // namespace wastewatch::ledger::test
